// What custom-elements.json says of each element is so, and says all: attributes, parts, properties, events, doors.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { elements } from './elements.mjs';

const { exports: doors } = JSON.parse(readFileSync('package.json', 'utf8'));

let failed = 0;
const complain = (tag, text) => {
  failed++;
  process.stderr.write(`<${tag}>: ${text}\n`);
};

const matches = (text, pattern) => new Set([...text.matchAll(pattern)].map(([, found]) => found));

/** Each of two sets of names holds the other. */
function same(tag, what, documented, there) {
  for (const name of documented)
    if (!there.has(name)) complain(tag, `${what} ${name} is described but not there`);
  for (const name of there)
    if (!documented.has(name)) complain(tag, `${what} ${name} is there but not described`);
}

const names = (list = []) => new Set(list.map(({ name }) => name));
const sourceOf = (files) => files.map((file) => readFileSync(file, 'utf8')).join('\n');
const words = (set) => new Set([...set].flatMap((one) => one.split(' ')));

for (const element of elements()) {
  const { tagName: tag, folder, module } = element;
  const files = globSync(`${folder}/*.ts`, { exclude: ['**/*.test.ts'] });
  const source = sourceOf(files);

  for (const list of ['attributes', 'cssParts', 'cssProperties', 'events', 'members'])
    for (const { name, description } of element[list] ?? [])
      if (!description && list !== 'members') complain(tag, `${name} has no description`);
  if (!element.description) complain(tag, 'no description');
  if (!existsSync(`${folder}/README.md`)) complain(tag, `no ${folder}/README.md`);
  if (!Object.values(doors).some((door) => door.default === `./${module}`))
    complain(tag, `package.json exports no door to ${module}`);
  const types = `dist/${folder}/${tag.slice(3)}.d.ts`;
  if (!readFileSync(types, 'utf8').includes(`'${tag}': ${element.name};`))
    complain(tag, `${types} does not list it in HTMLElementTagNameMap`);

  const Class = (await import(`../../${module}`))[element.name];
  // An element without Lit reads its attributes when it needs them.
  const observed = new Set(
    Class.observedAttributes ?? matches(source, /'([a-z]+(?:-[a-z]+)*-text)'/g),
  );
  same(tag, 'attribute', names(element.attributes), observed);
  for (const { name, attribute } of element.members ?? [])
    if (attribute && !(name in new Class())) complain(tag, `property ${name} is not there`);

  same(
    tag,
    'part',
    names(element.cssParts),
    words(matches(source, /\bpart(?:="| = .*?'|=\$\{.*?')([a-z ]+)["']/g)),
  );
  const used = matches(source, /var\((--tn-[\w-]+)/g);
  for (const name of used)
    if (!names(element.cssProperties).has(name)) complain(tag, `${name} is used but not described`);
  const all = sourceOf(globSync('components/**/*.styles.ts'));
  for (const name of names(element.cssProperties))
    if (!all.includes(`var(${name}`)) complain(tag, `${name} is described but not used`);
  same(
    tag,
    'event',
    names(element.events),
    matches(source, /new (?:Custom)?Event(?:<.*?>)?\(\s*'(tn-[\w-]+)'/g),
  );
}
process.exitCode = failed ? 1 : 0;
