import path from 'node:path';
import { build } from 'esbuild';

/** The script that shows a citizen's display preferences before the first paint, as one classic script. */
export async function firstPaintScript() {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, '../src/settings/first-paint.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
