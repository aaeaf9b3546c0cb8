// `npm run build`: the library in dist/, scripts that stand alone, the types, and the manifest of its elements.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { firstPaintScript } from './first-paint.mjs';
import { writeIntegrity } from './integrity.mjs';
import { makeManifest } from './manifest/elements.mjs';
import { writeFrameworkTypes } from './manifest/framework-types.mjs';

const run = (command, ...args) =>
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

run('vite', 'build', '--config', '.ci/vite.library.config.mjs');
run('vite', 'build', '--config', '.ci/vite.standalone.config.mjs');
run('vite', 'build', '--config', '.ci/vite.standalone.config.mjs', '--mode', 'whole');
mkdirSync('dist/components/display', { recursive: true });
for (const file of ['components/display/page.css', 'standalone/tro-nang-page.css'])
  copyFileSync('components/display/page.css', `dist/${file}`);
writeFileSync('dist/standalone/tro-nang-display.js', await firstPaintScript());
writeIntegrity();
// What the audit runs inside a page: one classic script.
run(
  'esbuild',
  'src/cli/audit/probe/index.ts',
  '--bundle',
  '--minify',
  '--format=iife',
  '--target=es2022',
  '--log-level=warning',
  '--outfile=dist/src/cli/audit/probe.iife.js',
);
run('tsc', '-p', '.ci/tsconfig.types.json');
makeManifest();
writeFrameworkTypes();
