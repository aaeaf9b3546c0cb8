import { isSyllable, type Word } from '../vietnamese/index.ts';

/** The primary language of a BCP 47 tag, '' for Vietnamese and where the page says nothing. */
const primaryOf = (tag: string): string => {
  const primary = tag.toLowerCase().split('-', 1)[0] ?? '';
  return /^(vie?|und|zxx|mul|x|i)$/.test(primary) ? '' : primary;
};

/** What the words of a text look like. */
interface Look {
  readonly words: number;
  /** That could be Vietnamese syllables. Of English words half could. */
  readonly syllables: number;
  /** Syllables with Vietnamese marks: tones, ơ, đ. In English only names have them. */
  readonly marked: number;
}

const NOTHING: Look = { words: 0, syllables: 0, marked: 0 };

/** Fewer words than these say little by themselves. */
const FEW = 4;

const isVietnamese = ({ words, syllables, marked }: Look): boolean =>
  words > 0 && (marked >= words * 0.4 || syllables >= words * 0.85);

function lookOf(text: string): Look {
  // Acronyms and numbers look alike in every language.
  const words = (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== word.toUpperCase());
  const syllables = words.filter(isSyllable);
  const marked = syllables.filter((word) => /[^a-z]/i.test(word));
  return { words: words.length, syllables: syllables.length, marked: marked.length };
}

/**
 * In which language a text is, by what the page says of it and by what it shows itself: many portals call their
 * Vietnamese pages English, and Vietnamese is never to be given to a voice of another language.
 */
export class Languages {
  readonly #speaks: (language: string) => boolean;
  /** What the page has shown under each tag. */
  readonly #seen = new Map<string, Look>();

  /** @param speaks whether there is a voice of a language (ISO 639, as BCP 47 writes it) */
  constructor(speaks: (language: string) => boolean) {
    this.#speaks = speaks;
  }

  /** The language whose voice says a text, '' for Vietnamese. */
  of(text: string, tag: string): string {
    const language = primaryOf(tag);
    if (language === '' || !this.#speaks(language)) return '';
    const look = lookOf(text);
    const seen = this.#seen.get(tag) ?? NOTHING;
    if (look.words >= FEW) {
      this.#seen.set(tag, {
        words: seen.words + look.words,
        syllables: seen.syllables + look.syllables,
        marked: seen.marked + look.marked,
      });
      return isVietnamese(look) ? '' : language;
    }
    const saysLittle = look.words === 0 || (look.words === 1 && /\d/.test(text));
    const clear = !saysLittle && look.marked === 0 && !isVietnamese(look) && !isVietnamese(seen);
    return clear ? language : '';
  }
}

/** A word as another language's voice is given it. */
export interface ForeignWord extends Word {
  readonly lang: string;
}

const OUTSIDE = /^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu;

/** The words of a text of another language as they are written, with the pauses that a voice makes; offsets begin at `from`. */
export function foreignWords(text: string, from: number, lang: string): ForeignWord[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: written, index }) => {
    const start = from + index;
    const end = start + written.length;
    const said = written.replace(OUTSIDE, '');
    const pause = /[,;:)]$|[.?!…]+["”’)]*$/.exec(written)?.[0].charAt(0) ?? '';
    const mark = pause === '' ? [] : ['.?!'.includes(pause) ? pause : ','];
    return [said, ...mark].filter(Boolean).map((piece) => ({ text: piece, start, end, lang }));
  });
}
