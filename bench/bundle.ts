import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minifiedStylesForEsbuild } from '../.ci/minify-styles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a page gets that imports `contents`: bundled, split and minified as a portal's build does it; the entry is stdin.js. */
export const bundle = (contents: string) =>
  build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/out',
    write: false,
    metafile: true,
    plugins: [minifiedStylesForEsbuild],
    legalComments: 'none',
    charset: 'utf8',
    // A browser has none; speech-rule-engine asks for it, and each chunk would carry what stands in for it.
    define: { require: 'undefined' },
    tsconfig: `${root}tsconfig.json`,
  });
