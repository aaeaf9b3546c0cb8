// Types of the elements for frameworks, made from the manifest: dist/frameworks/{react,preact,vue}.d.ts. Each extends one
// framework's own list of elements and nothing global; an adopter names it in `types` of tsconfig.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { elements, oneLine } from './elements.mjs';

const FOLDER = 'dist/frameworks';

const comment = (text, indent) => `${indent}/** ${oneLine(text).replaceAll('*/', '*\\/')} */\n`;

/** A boolean attribute may also be written as HTML does, without a value; a number as text. */
const written = { boolean: "boolean | ''", number: 'number | string' };

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);
const same = (name) => name;

const interfaceOf = ({ tagName }) => `${pascal(tagName)}Attributes`;

/** @param handlerOf the name of an event's handler in this framework; @param nameOf that of an attribute */
function attributes(element, handlerOf, nameOf = same) {
  const rows = (element.attributes ?? []).map(
    ({ name, description, type }) =>
      `${comment(description, '  ')}  '${nameOf(name)}'?: ${written[type.text] ?? type.text} | undefined;\n`,
  );
  const handlers = (element.events ?? []).map(
    ({ name, description, type }) =>
      `${comment(description, '  ')}  '${handlerOf(name)}'?: ((event: ${type?.text ?? 'Event'}) => void) | undefined;\n`,
  );
  return `export interface ${interfaceOf(element)} {\n${rows.join('')}${handlers.join('')}}\n`;
}

const classes = (all) =>
  all
    .map(({ name, module }) => `import type { ${name} } from '${module.replace(/^dist/, '..')}';\n`)
    .join('');

const listed = (all, typeOf, indent) =>
  all
    .map(
      (element) =>
        `${comment(element.description, indent)}${indent}'${element.tagName}': ${typeOf(element)};\n`,
    )
    .join('');

const FRAMEWORKS = {
  react: (all) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${classes(all)}
${all.map((one) => attributes(one, (event) => `on${event}`)).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${listed(all, (one) => `DetailedHTMLProps<HTMLAttributes<${one.name}> & { class?: string | undefined }, ${one.name}> & ${interfaceOf(one)}`, '      ')}    }
  }
}
`,
  preact: (all) => `import type { HTMLAttributes } from 'preact';
${classes(all)}
${all.map((one) => attributes(one, (event) => `on${event}`)).join('\n')}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${listed(all, (one) => `HTMLAttributes<${one.name}> & ${interfaceOf(one)}`, '      ')}    }
  }
}
`,
  vue: (all) => `import type { HTMLAttributes, PublicProps } from 'vue';
${classes(all)}
${all.map((one) => attributes(one, (event) => `on${pascal(event)}`, camel)).join('\n')}
type InTemplates<Element, Attributes> = new () => Element & {
  $props: HTMLAttributes & PublicProps & Attributes;
};

declare module 'vue' {
  interface GlobalComponents {
${listed(all, (one) => `InTemplates<${one.name}, ${interfaceOf(one)}>`, '    ')}  }
}
`,
};

export function writeFrameworkTypes() {
  const all = elements();
  mkdirSync(FOLDER, { recursive: true });
  for (const [framework, text] of Object.entries(FRAMEWORKS))
    writeFileSync(`${FOLDER}/${framework}.d.ts`, text(all));
}
