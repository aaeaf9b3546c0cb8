// The library: one module for each source file, so that a page's own bundler takes only what it uses.
import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { exports: entries } = (await import('../package.json', { with: { type: 'json' } })).default;

/** `exports` of package.json is the one list of entries: dist/x.js is made from x.ts. */
const input = Object.values(entries)
  .filter((entry) => typeof entry === 'object')
  .map(({ default: file }) => path.join(root, file.replace('./dist/', '').replace(/\.js$/, '.ts')));

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    modulePreload: false,
    lib: { entry: input, formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^node:/],
      output: { preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
    },
  },
});
