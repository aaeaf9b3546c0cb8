// The parser of speech-rule-engine without what stands behind it there: settings, debugger, XPath, markup and its
// enrichment. base.mjs says what is left of them. It spares an eighth of the bytes of mathematics. And its tables of
// symbols are filled in parts, which src/math/tables.ts does, not all at once when it is loaded.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const BASE = path.join(import.meta.dirname, 'base.mjs');
const PARSER = /[\\/]speech-rule-engine[\\/]mjs[\\/]semantic_tree[\\/]/;
const BEHIND = /\/(?:common\/(?:engine|debugger|dom_util)|semantic_skeleton)\.js$/;
const TABLES = /[\\/]speech-rule-engine[\\/]mjs[\\/]semantic_tree[\\/]semantic_attr\.js$/;

/** What fills the tables there, and what takes its place. */
const FILLED = [
  ['function initAlphabets() {', 'function initAlphabets(fonts) {'],
  ['of Object.entries(SemanticFont)) {', 'of fonts) {'],
  [
    'initMeaning();\ninitFences();\ninitAlphabets();\ninitFunctions();\n',
    `SemanticMap.parts = [
      initMeaning,
      initFences,
      ...Object.entries(SemanticFont).map((font) => () => initAlphabets([font])),
      initFunctions,
    ];\n`,
  ],
];

/** The module of the tables, filled in parts. @throws where another version of it is written otherwise */
const inParts = (code) =>
  FILLED.reduce((changed, [was, is]) => {
    if (changed.split(was).length !== 2)
      throw new Error(`speech-rule-engine: “${was}” is no longer in semantic_attr.js exactly once`);
    return changed.replace(was, is);
  }, code);

/** For Vite and Rolldown. */
export const leanParser = {
  name: 'lean-parser',
  enforce: 'pre',
  resolveId: (specifier, importer) =>
    PARSER.test(importer ?? '') && BEHIND.test(`/${specifier}`) ? BASE : null,
  transform: (code, id) => (TABLES.test(id) ? { code: inParts(code), map: null } : null),
};

/** The same for esbuild. */
export const leanParserForEsbuild = {
  name: 'lean-parser',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: BEHIND }, ({ importer }) =>
      PARSER.test(importer) ? { path: BASE } : undefined,
    );
    onLoad({ filter: TABLES }, ({ path: file }) => ({
      contents: inParts(readFileSync(file, 'utf8')),
    }));
  },
};
