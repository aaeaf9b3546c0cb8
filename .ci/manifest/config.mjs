// How the analyzer makes custom-elements.json: what is private is left out, and elements that take the shared colours
// say so, each with the value that it has when nobody sets it.
import { readFileSync } from 'node:fs';

const TOKENS = 'components/tokens.styles.ts';

const COLOURS = {
  '--tn-accent': 'colour of what is meant first: the main button, the open tab',
  '--tn-on-accent': 'colour of the text on it',
  '--tn-surface': 'colour behind the element',
  '--tn-surface-quiet': 'colour of what stands back',
  '--tn-text': 'colour of the text',
  '--tn-text-muted': 'colour of text that stands back',
  '--tn-line': 'colour of the edges of controls',
  '--tn-focus': 'colour of the focus ring',
};

/** The shared colours with their values, in the order of the style sheet. */
function tokens() {
  const sheet = readFileSync(TOKENS, 'utf8');
  return [...sheet.matchAll(/var\((--tn-[\w-]+), (.+)\);/g)].map(([, name, value]) => {
    const description = COLOURS[name];
    if (!description) throw new Error(`${TOKENS}: ${name} is described nowhere`);
    return { name, description, default: value };
  });
}

const isPrivate = ({ privacy, name }) => privacy === 'private' || /^[#_]/.test(name);

function tidy(element, source) {
  element.members = element.members?.filter((member) => !isPrivate(member));
  element.attributes = element.attributes
    ?.filter(({ name }) => !name.startsWith('_'))
    .map((attribute) => ({ type: { text: 'string' }, ...attribute }));
  if (!source.includes('tokenStyles')) return;
  const own = new Map(element.cssProperties?.map((one) => [one.name, one]));
  element.cssProperties = [
    ...tokens().map((token) => ({ ...token, ...own.get(token.name) })),
    ...[...own.values()].filter(({ name }) => !(name in COLOURS)),
  ];
}

const published = (path) => `dist/${path.replace(/\.ts$/, '.js')}`;

/** Paths of the sources become those of the package's files. */
function publish(value) {
  if (Array.isArray(value)) value.forEach(publish);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'path' || key === 'module') {
        if (typeof inner === 'string') value[key] = published(inner.replace(/^\//, ''));
      } else publish(inner);
    }
}

export default {
  globs: ['components/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [
    {
      name: 'tro-nang',
      packageLinkPhase({ customElementsManifest: manifest }) {
        for (const { path, declarations = [], exports = [] } of manifest.modules) {
          // What the analyzer takes for the definition of an element in define.ts.
          const kept = exports.filter(({ kind }) => kind === 'js');
          exports.splice(0, exports.length, ...kept);
          for (const one of declarations) {
            const { name, tagName } = one;
            if (!tagName) continue;
            tidy(one, readFileSync(path, 'utf8'));
            const declaration = { name, module: path };
            exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
          }
        }
        publish(manifest);
      },
    },
  ],
};
