// The parser of speech-rule-engine without what stands behind it there: settings, debugger, XPath, markup and its
// enrichment. base.mjs says what is left of them. It spares an eighth of the bytes of mathematics.
import path from 'node:path';

const BASE = path.join(import.meta.dirname, 'base.mjs');
const PARSER = /[\\/]speech-rule-engine[\\/]mjs[\\/]semantic_tree[\\/]/;
const BEHIND = /\/(?:common\/(?:engine|debugger|dom_util)|semantic_skeleton)\.js$/;

/** For Vite and Rolldown. */
export const leanParser = {
  name: 'lean-parser',
  enforce: 'pre',
  resolveId: (specifier, importer) =>
    PARSER.test(importer ?? '') && BEHIND.test(`/${specifier}`) ? BASE : null,
};

/** The same for esbuild. */
export const leanParserForEsbuild = {
  name: 'lean-parser',
  setup: ({ onResolve }) => {
    onResolve({ filter: BEHIND }, ({ importer }) =>
      PARSER.test(importer) ? { path: BASE } : undefined,
    );
  },
};
