// `npm run size`: brotli bytes of what a page loads, bundled and minified, against their limits.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { PackList } from '../src/speech/index.ts';
import { bundle } from './bundle.ts';
import { report, type Figure } from './report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a page writes to get each part. */
const ENTRIES: Record<string, string> = {
  'skip-links': `import './components/skip-links/skip-links.ts';`,
  ribbon: `import './components/ribbon/ribbon.ts';`,
  reader: `import './components/reader/reader.ts';`,
  'article page': `import './components/skip-links/skip-links.ts'; import './components/ribbon/ribbon.ts'; import './components/reader/reader.ts';`,
  auto: `export * from './src/auto.ts';`,
  normaliser: `export { normalize, sentences } from './src/vietnamese/index.ts';`,
};

/** Parts that are loaded for themselves, each when it is asked for: by where their files are. */
const APART = {
  'ribbon at work': 'components/ribbon/',
  settings: 'components/reader-settings/reader-settings.ts',
  outline: 'components/outline/',
  'parts of the page': 'src/outline/',
  moves: 'components/moves.ts',
  'dialogs opened': ['components/open-dialog.ts', 'components/dialog.styles.ts'],
  'what is chosen': 'components/chosen.ts',
  shortcuts: 'components/shortcuts/',
  ruler: 'components/display/ruler.ts',
  display: 'components/display/',
  'article finder': 'src/text/find-article.ts',
  'one thing': 'src/text/item.ts',
  'from a point': 'src/reading/sentence-at.ts',
  'changed page': 'components/renewal.ts',
  overlay: 'components/overlay/',
  'voice offer': 'components/voice-offer.ts',
  'media keys': 'components/media-keys.ts',
  'media sound': 'src/speech/espeak/media-',
  voice: 'src/speech/espeak/',
  'formula finder': 'src/math/formulas.ts',
  'formula taken apart': 'src/math/explore.ts',
  'formula alone': 'src/math/say.ts',
  TeX: 'src/math/tex.ts',
  mathematics: ['node_modules/speech-rule-engine/', 'src/math/tables.ts'],
};

/** Bytes of what the page loads at once, of what listening adds, and of the parts apart. */
type Bytes = Record<'first' | 'listening' | keyof typeof APART, number>;

const partOf = (inputs: readonly string[]): keyof Bytes => {
  const apart = (Object.keys(APART) as (keyof typeof APART)[]).find((part) =>
    [APART[part]].flat().some((place) => inputs.some((input) => input.startsWith(place))),
  );
  return apart ?? 'listening';
};

async function measure(contents: string): Promise<Bytes> {
  const { outputFiles, metafile } = await bundle(contents);
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([name, output]) => [name.split('/').at(-1), output]),
  );
  const atOnce = new Set<string>();
  const load = (name: string): void => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    for (const { path, kind } of outputs.get(name)?.imports ?? [])
      if (kind === 'import-statement') load(path.split('/').at(-1) ?? '');
  };
  load('stdin.js');
  const bytes: Bytes = {
    first: 0,
    listening: 0,
    'ribbon at work': 0,
    settings: 0,
    outline: 0,
    'parts of the page': 0,
    moves: 0,
    'dialogs opened': 0,
    'what is chosen': 0,
    shortcuts: 0,
    ruler: 0,
    display: 0,
    'article finder': 0,
    'one thing': 0,
    'from a point': 0,
    'changed page': 0,
    overlay: 0,
    'voice offer': 0,
    'media keys': 0,
    'media sound': 0,
    voice: 0,
    'formula finder': 0,
    'formula taken apart': 0,
    'formula alone': 0,
    TeX: 0,
    mathematics: 0,
  };
  for (const { path, contents: file } of outputFiles) {
    const size = brotliCompressSync(file, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
    const name = path.split('/').at(-1) ?? '';
    const { inputs = {}, entryPoint = '' } = outputs.get(name) ?? {};
    bytes[atOnce.has(name) ? 'first' : partOf([entryPoint, ...Object.keys(inputs)])] += size;
  }
  return bytes;
}

/** The voice pack as a portal would have it made, compressed. */
function packBytes(): number {
  const folder = `${root}.build/voice/`;
  execFileSync(process.execPath, [`${root}src/cli/index.ts`, 'voice', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (JSON.parse(readFileSync(`${folder}pack.json`, 'utf8')) as PackList).compressed;
}

/** What a page with mathematics loads besides listening: the finder, the words for formulas and the parser of speech-rule-engine. */
const MATHEMATICS = `export { normalize, sentences } from './src/vietnamese/index.ts'; export { loadFormulas } from './src/math/index.ts';`;

const figures: Record<string, Figure> = {};
for (const [name, contents] of Object.entries(ENTRIES)) {
  const { first, ...later } = await measure(contents);
  figures[name] = { figure: first, unit: 'B' };
  if (name !== 'article page') continue;
  later.voice += packBytes();
  for (const [part, figure] of Object.entries(later)) figures[part] = { figure, unit: 'B' };
}
const { mathematics, 'formula finder': finder } = await measure(MATHEMATICS);
figures.mathematics = { figure: finder + mathematics, unit: 'B' };
report('size', figures);
