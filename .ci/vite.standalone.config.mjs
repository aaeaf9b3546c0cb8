// The same elements with all they need, for a page without a bundler: a script that loads its heavy parts when they are
// asked for; the one script that repairs an old portal; and, with --mode whole, all of it in one file, which one integrity hash vouches for in every browser.
import path from 'node:path';
import { defineConfig } from 'vite';
import { leanParser } from './lean-parser/index.mjs';
import { minifiedStyles } from './minify-styles.mjs';

const root = path.resolve(import.meta.dirname, '..');
const entry = path.join(root, 'components/index.ts');
/** For webmasters: no page for citizens loads it. */
const vitals = path.join(root, 'components/vitals/vitals.ts');

const PARTS = {
  lib: {
    entry: {
      'tro-nang': entry,
      auto: path.join(root, 'src/auto.ts'),
      'tro-nang-vitals': vitals,
    },
    formats: ['es'],
    fileName: (_, name) => `${name}.js`,
  },
  output: { minify: true, chunkFileNames: 'tro-nang-[name]-[hash].js' },
};
const WHOLE = {
  lib: { entry, formats: ['es'], fileName: () => 'tro-nang.whole.js' },
  output: { minify: true, codeSplitting: false },
};

export default defineConfig(({ mode }) => {
  const { lib, output } = mode === 'whole' ? WHOLE : PARTS;
  return {
    root,
    publicDir: false,
    plugins: [minifiedStyles, leanParser],
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: 'dist/standalone',
      emptyOutDir: mode !== 'whole',
      modulePreload: false,
      lib,
      rolldownOptions: { output },
    },
  };
});
