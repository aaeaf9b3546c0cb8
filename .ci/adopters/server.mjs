// The package on a server: every door opens in plain Node, and @lit-labs/ssr writes each element as it stands in the page,
// so that links of skip links and whatever else a page puts inside are there before any script. Prints what is wrong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

let failed = 0;
const demand = (holds, what) => {
  if (holds) return;
  failed++;
  process.stderr.write(`on a server: ${what}\n`);
};

const { exports: doors } = read('tro-nang/package.json');
for (const [name, { default: file }] of Object.entries(doors))
  if (file) await import(`tro-nang${name.slice(1)}`);
demand(globalThis.document === undefined, 'a module pretends that there is a document');

const { render } = await import('@lit-labs/ssr');
const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
const { html } = await import('lit');

const written = (markup) => collectResult(render(html(Object.assign([markup], { raw: [markup] }))));

const { modules } = read('tro-nang/custom-elements.json');
const described = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
for (const { tagName, attributes = [] } of described) {
  const values = attributes.map(({ name }) => ` ${name}="/gia-tri/"`).join('');
  const markup = `<${tagName}${values}><a href="#noi-dung">Nội dung có sẵn</a></${tagName}>`;
  const plain = (await written(markup)).replace(/<!--.*?-->/g, '');
  demand(
    plain === markup,
    `<${tagName}> is not written as it stands (define it by components/define.ts): ${plain}`,
  );
}
demand(described.length > 0, 'the manifest has no element');
process.exitCode = failed ? 1 : 0;
