// Builds the library, packs it as npm would, tries it as adopters would, and asks publint and attw whether others can use it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const run = (command, ...args) =>
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: false });
const npm = process.env.npm_execpath ? ['node', process.env.npm_execpath] : ['npm'];

run('node', '.ci/build.mjs');
rmSync('.build/pack', { recursive: true, force: true });
mkdirSync('.build/pack', { recursive: true });
const packed = execFileSync(
  npm[0],
  [
    ...npm.slice(1),
    'pack',
    '--json',
    '--ignore-scripts',
    '--loglevel=error',
    '--pack-destination',
    '.build/pack',
  ],
  { encoding: 'utf8' },
);
const [{ filename, size, files }] = Object.values(JSON.parse(packed));
const unwanted = files.filter(({ path }) => /\.test\.|\/fake\/|fixture/.test(path));
if (unwanted.length) throw new Error(`the package holds test files: ${unwanted[0].path}`);
process.stdout.write(`${filename}: ${files.length} files, ${(size / 1024).toFixed(0)} kB\n`);

// The voice pack as an adopter's project would make it, its workers standing alone.
execFileSync('node', ['dist/src/cli/index.js', 'voice', '.build/pack/voice']);
for (const name of ['worker.js', 'sound-worker.js']) {
  const worker = readFileSync(`.build/pack/voice/${name}`, 'utf8');
  // A portal's own service worker takes ours in as a classic script.
  if (/^import\b|import\.meta|^export\b/m.test(worker))
    throw new Error(`the ${name} of the voice needs other files`);
}

// What is said of the elements, in the manifest and in the READMEs, is so.
run('node', '.ci/manifest/check.mjs');
run('node', '.ci/manifest/readmes.mjs', '--check');

// An adopter's project with the packed package in it: types in each framework, and the package on a server.
const adopter = '.build/pack/adopter';
cpSync('.ci/adopters', adopter, { recursive: true });
mkdirSync(`${adopter}/node_modules/tro-nang`, { recursive: true });
run(
  'tar',
  '-xzf',
  `.build/pack/${filename}`,
  '--strip-components=1',
  '-C',
  `${adopter}/node_modules/tro-nang`,
);
for (const project of ['elements', 'react', 'react-18', 'preact'])
  run('tsc', '-p', `${adopter}/tsconfig.${project}.json`);
run('vue-tsc', '-p', `${adopter}/tsconfig.vue.json`);
run('node', `${adopter}/server.mjs`);
run('node', '.ci/audit-check.mjs', `.build/pack/${filename}`);

run('publint', `.build/pack/${filename}`, '--strict');
run(
  'attw',
  `.build/pack/${filename}`,
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  './display/page.css',
  '--no-emoji',
  '--format',
  'ascii',
);
