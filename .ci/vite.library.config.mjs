// The library: one module for each source file, so that a page's own bundler takes only what it uses.
import path from 'node:path';
import { defineConfig } from 'vite';
import { minifiedStyles } from './minify-styles.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { exports: doors, bin } = (await import('../package.json', { with: { type: 'json' } }))
  .default;

/** Taken into the voice pack by `tro-nang voice`; no module imports them. */
const VOICE_WORKERS = ['worker', 'sound-worker'].map(
  (name) => `./dist/src/speech/espeak/${name}.js`,
);

/** `exports` and `bin` of package.json are the one list of entries: dist/x.js is made from x.ts. */
const input = [
  ...Object.values(doors).map((door) => door.default ?? ''),
  ...Object.values(bin),
  ...VOICE_WORKERS,
]
  .filter((file) => file.endsWith('.js'))
  .map((file) => path.join(root, file.replace('./dist/', '').replace(/\.js$/, '.ts')));

export default defineConfig({
  root,
  publicDir: false,
  plugins: [minifiedStyles],
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    modulePreload: false,
    lib: { entry: input, formats: ['es'] },
    rolldownOptions: {
      external: [
        /^lit($|\/)/,
        /^web-vitals($|\/)/,
        /^@lit\//,
        /^@tanstack\//,
        /^speech-rule-engine\//,
        /^node:/,
        'playwright-core',
        'esbuild',
      ],
      output: { preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
    },
  },
});
