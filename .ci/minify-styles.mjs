// Style sheets in template literals, without what is there for people: minifiers leave strings alone.
import { readFileSync } from 'node:fs';

const STYLES = /\.styles\.ts$/;
const LITERAL = /((?:css|=|return) ?`)([^`]*)`/g;

const minify = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/([{};,(:]) | (?=[{}),])/g, '$1')
    .replaceAll(';}', '}')
    .trim();

/** @param source the text of a module that holds style sheets */
const minifyStyles = (source) =>
  source.replace(LITERAL, (_, start, css) => `${start}${minify(css)}\``);

/** For Vite and Rolldown. */
export const minifiedStyles = {
  name: 'minified-styles',
  enforce: 'pre',
  transform: (source, id) => (STYLES.test(id) ? minifyStyles(source) : null),
};

/** The same for esbuild. */
export const minifiedStylesForEsbuild = {
  name: 'minified-styles',
  setup: ({ onLoad }) => {
    onLoad({ filter: STYLES }, ({ path }) => ({
      contents: minifyStyles(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
