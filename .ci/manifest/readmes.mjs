// `npm run readmes`: the tables of each component's README that the manifest holds already, between two marks. With --check:
// changes nothing, fails when one is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { elements, makeManifest, oneLine } from './elements.mjs';

const BEGIN = '<!-- made by npm run readmes -->';
const END = '<!-- end -->';

const cell = (text) => oneLine(text).replaceAll('|', '\\|');
const code = (text) => (text === undefined || text === "''" ? '' : `\`${cell(text)}\``);

function table(heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return `${line(heads)}${line(heads.map(() => '---'))}${rows.map(line).join('')}\n`;
}

function tables({ attributes = [], members = [], events = [], slots = [], ...css }) {
  return [
    table(
      ['attribute', 'property', 'type', 'when left out', 'meaning'],
      attributes.map(({ name, fieldName, type, default: value, description }) => [
        code(name),
        code(fieldName),
        code(type?.text),
        code(value),
        cell(description),
      ]),
    ),
    table(
      ['method', 'meaning'],
      members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, description }) => [code(`${name}()`), cell(description)]),
    ),
    table(
      ['event', 'meaning'],
      events.map(({ name, description }) => [code(name), cell(description)]),
    ),
    table(
      ['slot', 'meaning'],
      slots.map(({ name, description }) => [name ? code(name) : 'its content', cell(description)]),
    ),
    table(
      ['part', 'what it is'],
      (css.cssParts ?? []).map(({ name, description }) => [code(name), cell(description)]),
    ),
    table(
      ['custom property', 'when left out', 'meaning'],
      (css.cssProperties ?? []).map(({ name, default: value, description }) => [
        code(name),
        code(value),
        cell(description),
      ]),
    ),
  ].join('');
}

const check = process.argv.includes('--check');
if (!check) makeManifest();
for (const element of elements()) {
  const file = `${element.folder}/README.md`;
  if (!existsSync(file)) continue;
  const text = readFileSync(file, 'utf8');
  // A new README gets its tables before the section on the keyboard, which each has.
  const marked = text.includes(BEGIN)
    ? text
    : text.replace('\n## Keyboard\n', `\n${BEGIN}\n${END}\n\n## Keyboard\n`);
  const [before, rest = ''] = marked.split(`${BEGIN}\n`);
  const after = rest.split(`${END}\n`)[1];
  const complain = (what) => {
    process.stderr.write(`${file}: ${what}\n`);
    process.exitCode = 1;
  };
  if (after === undefined) {
    complain(`put these two lines where its tables are to stand: ${BEGIN} ${END}`);
    continue;
  }
  const made = `${before}${BEGIN}\n\n${tables(element)}${END}\n${after}`;
  if (made === text) continue;
  if (check) complain('out of date; run: npm run readmes');
  else writeFileSync(file, made);
}
