import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Made by `npm run build`. */
const BUILT = path.join(import.meta.dirname, 'probe.iife.js');

/** The script of the probe: one classic script. From the sources it is bundled on the spot. */
export async function probeSource(): Promise<string> {
  if (existsSync(BUILT)) return readFileSync(BUILT, 'utf8');
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'probe/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
