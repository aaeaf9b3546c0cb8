// `npm run build`: the library in dist/, a standalone script, the types, and the manifest of its elements.
import { execFileSync } from 'node:child_process';

const run = (command, ...args) =>
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

run('vite', 'build', '--config', '.ci/vite.library.config.mjs');
run('vite', 'build', '--config', '.ci/vite.standalone.config.mjs');
run('tsc', '-p', '.ci/tsconfig.types.json');
run(
  'cem',
  'analyze',
  '--litelement',
  '--globs',
  'components/**/*.ts',
  '--exclude',
  '**/*.test.ts',
  '--outdir',
  'dist',
  '--quiet',
);
