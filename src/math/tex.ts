import temml from 'temml';

/** The MathML of TeX; null where it is none. */
export function mathOf(tex: string, page: Document): Element | null {
  const holder = page.createElement('span');
  try {
    temml.render(tex, holder, { throwOnError: true });
    return holder.querySelector('math');
  } catch {
    return null;
  }
}

/** A stretch of text, from its first delimiter to its last, and the TeX between. */
export interface WrittenTex {
  readonly start: number;
  readonly end: number;
  readonly tex: string;
}

/** `\[…\]`, `$$…$$`, `\(…\)`, and `$…$` where no blank stands inside the signs and no figure behind them. */
const DELIMITED =
  /\\\[(.+?)\\\]|\$\$(.+?)\$\$|\\\((.+?)\\\)|(?<![\\$\p{L}\d])\$(?![\s$])((?:\\.|[^\\$])+?)(?<!\s)\$(?![\d$])/gsu;
/** Words of Vietnamese between two prices: no formula has them but in `\text{…}`. */
const PROSE = /[À-ỹ]|\p{L}{2,} \p{L}{2,}/u;
const WORDS = /\\(?:text|mbox|textrm|mathrm|operatorname)\s*\{[^{}]*\}/g;

/** The formulas in a text that holds TeX. Prices, `$5` and `\$5`, are none. */
export function writtenTex(text: string): WrittenTex[] {
  return Array.from(text.matchAll(DELIMITED), ({ 0: all, 1: a, 2: b, 3: c, 4: single, index }) => ({
    start: index,
    end: index + all.length,
    tex: (a ?? b ?? c ?? single ?? '').trim(),
    single,
  })).filter(({ tex, single }) => !single || !PROSE.test(tex.replace(WORDS, '')));
}
