// Plants one violation of each kind and demands that the doors report it: a rule that never fires keeps nothing shut.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const room = mkdtempSync(path.join(root, '.build', 'doors-'));

const PLANTS = [
  [
    'static import past a door',
    'components/planted.ts',
    "import { x } from '../src/speech/player.ts';\nx;\n",
    'doors',
  ],
  [
    'type-only import past a door',
    'components/planted.ts',
    "import type { X } from '../src/speech/player.ts';\nexport type Y = X;\n",
    'doors',
  ],
  [
    'dynamic import past a door',
    'components/planted.ts',
    "export const x = () => import('../src/speech/player.ts');\n",
    'doors',
  ],
  ['arrow up', 'src/text/planted.ts', "import { x } from '../reading/index.ts';\nx;\n", 'floor-1'],
  [
    'neighbours of one floor',
    'src/settings/planted.ts',
    "import { x } from '../text/index.ts';\nx;\n",
    'floor-1',
  ],
  [
    'src imports a component',
    'src/reading/planted.ts',
    "import { x } from '../../components/listening.ts';\nx;\n",
    'no-components-in-src',
  ],
  [
    'the normaliser needs the page',
    'src/vietnamese/planted.ts',
    "import { x } from 'lit';\nx;\n",
    'pure-vietnamese',
  ],
  [
    'a circle',
    'src/text/planted.ts',
    "import { y } from './planted-too.ts';\nexport const x = y;\n",
    'no-circles',
  ],
];

let failed = 0;
try {
  for (const folder of ['src', 'components'])
    cpSync(path.join(root, folder), path.join(room, folder), { recursive: true });
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(path.join(root, file), path.join(room, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(room, 'node_modules'));
  writeFileSync(
    path.join(room, 'src/text/planted-too.ts'),
    "import { x } from './planted.ts';\nexport const y = () => x;\n",
  );
  for (const [name, file, text, rule] of PLANTS) {
    const planted = path.join(room, file);
    mkdirSync(path.dirname(planted), { recursive: true });
    writeFileSync(planted, text);
    const args = [
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err',
      'src',
      'components',
    ];
    const { stdout } = spawnSync('node_modules/.bin/depcruise', args, {
      cwd: room,
      encoding: 'utf8',
    });
    rmSync(planted);
    const line = stdout
      .split('\n')
      .find((one) => one.includes(`error ${rule}:`) && one.includes('planted'));
    if (!line) {
      failed++;
      process.stderr.write(`not reported: ${name} (${rule})\n`);
    }
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
