// `npm run build`: the library in dist/, scripts that stand alone, the types, and the manifest of its elements.
import { execFileSync } from 'node:child_process';
import { writeIntegrity } from './integrity.mjs';
import { makeManifest } from './manifest/elements.mjs';
import { writeFrameworkTypes } from './manifest/framework-types.mjs';

const run = (command, ...args) =>
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

run('vite', 'build', '--config', '.ci/vite.library.config.mjs');
run('vite', 'build', '--config', '.ci/vite.standalone.config.mjs');
run('vite', 'build', '--config', '.ci/vite.standalone.config.mjs', '--mode', 'whole');
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
