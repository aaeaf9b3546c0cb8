// Writes dist/standalone/integrity.json: the hash of each script, as `integrity` attributes and import maps take it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'dist/standalone';

export function writeIntegrity() {
  const hashes = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => {
      const hash = createHash('sha384').update(readFileSync(`${FOLDER}/${file}`));
      return [file, `sha384-${hash.digest('base64')}`];
    });
  writeFileSync(
    `${FOLDER}/integrity.json`,
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
  );
}
