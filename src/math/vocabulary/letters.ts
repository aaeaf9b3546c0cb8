const NAMES =
  `an pha|bê ta|gam ma|đen ta|ép xi lon|dê ta|ê ta|tê ta|i ô ta|káp pa|lam đa|muy|nuy|xi|ô mi crôn|pi|rô|xích ma|xích ma|tô|úp xi lon|phi|khi|pơ xi|ô mê ga`.split(
    '|',
  );
const ALPHA = 0x3b1;

/** The name of a Greek letter, small or capital; undefined for anything else. */
export function greek(letter: string): string | undefined {
  const plain = letter.normalize('NFKC');
  const small = plain.toLowerCase();
  const name = small.length === 1 ? NAMES[small.charCodeAt(0) - ALPHA] : undefined;
  return name !== undefined && plain !== small && plain !== 'Δ' ? `${name} hoa` : name;
}

/** How the parts of a font's name are told apart by ear; italic and upright letters sound alike. */
const FONT_WORDS: Readonly<Record<string, string>> = {
  sans: 'không chân',
  script: 'viết tay',
  caligraphic: 'viết tay',
  fraktur: 'gô tích',
  double: 'nét đôi',
  monospace: 'đều nét',
  bold: 'đậm',
};

/** The words for a font, such as `bold-fraktur`; '' for the plain ones. */
export function fontName(font: string): string {
  const parts = font.split('-');
  return Object.keys(FONT_WORDS)
    .filter((part) => parts.includes(part))
    .map((part) => FONT_WORDS[part])
    .join(' ');
}

const LATIN =
  'bold,,bold,script,bold-script,fraktur,double-struck,bold-fraktur,sans,sans-bold,sans,sans-bold,monospace'.split(
    ',',
  );
const GREEK = 'bold,,bold,sans-bold,sans-bold'.split(',');
const DIGITS = 'bold,double-struck,sans,sans-bold,monospace'.split(',');

/** Where kinds of mathematical alphabets begin in Unicode, how long each alphabet is, and in which fonts they come. */
export const ALPHABETS: readonly (readonly [number, number, readonly string[]])[] = [
  [0x1d7ce, 10, DIGITS],
  [0x1d7ca, 4, ['bold']],
  [0x1d6a8, 58, GREEK],
  [0x1d6a4, 4, ['']],
  [0x1d400, 52, LATIN],
];

/** Letters of those alphabets that were in Unicode before them, and their fonts. */
export const EARLIER: readonly (readonly [RegExp, string])[] = [
  [/[ℬℰℱℋℐℒℳℛℯℊℴ]/, 'script'],
  [/[ℭℌℨ]/, 'fraktur'],
  [/[ℽℼℾℿ]/, 'double-struck'],
];
