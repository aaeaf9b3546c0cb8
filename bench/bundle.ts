import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leanParserForEsbuild } from '../.ci/lean-parser/index.mjs';
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
    plugins: [minifiedStylesForEsbuild, leanParserForEsbuild],
    legalComments: 'none',
    charset: 'utf8',
    tsconfig: `${root}tsconfig.json`,
  });
