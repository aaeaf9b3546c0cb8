// The elements that custom-elements.json describes; `npm run build` makes it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = 'dist/custom-elements.json';

export const makeManifest = () =>
  execFileSync('cem', ['analyze', '--config', '.ci/manifest/config.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** One line of what a JSDoc header says. */
export const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Every element, by its name, with the address of its module in the package and the folder of its source. */
export function elements() {
  const { modules } = JSON.parse(readFileSync(FILE, 'utf8'));
  return modules
    .flatMap(({ path: module, declarations = [] }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map((one) => ({ ...one, module, folder: path.dirname(module).replace(/^dist\//, '') })),
    )
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}
