// The same elements with all they need, for a page without a bundler: one script, the heavy parts loaded when asked for.
import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist/standalone',
    emptyOutDir: true,
    modulePreload: false,
    lib: {
      entry: path.join(root, 'components/index.ts'),
      formats: ['es'],
      fileName: () => 'tro-nang.js',
    },
    rolldownOptions: { output: { minify: true, chunkFileNames: 'tro-nang-[name]-[hash].js' } },
  },
});
