import { passages, type Passage } from '../../../text/index.ts';
import { lookOf, primaryOf, type Look } from './look.ts';
import { placeOf, type Place } from './place.ts';

/** What the page says of its language, and what its text shows. */
export interface LanguageState {
  /** `lang` of the document, '' where it has none. */
  readonly said: string;
  readonly shown: Look;
  /** Passages whose own language is another than what is said of them. */
  readonly parts: readonly PartLanguage[];
}

export interface PartLanguage {
  readonly place: Place;
  readonly said: string;
  readonly shown: 'vi' | 'en';
  readonly text: string;
}

/** A page's language can be told from this much of it. */
const ENOUGH = 60_000;
const QUOTE = 120;

/** WCAG 3.1.1 and 3.1.2, judged by the text itself. */
export function language(): LanguageState {
  const said = document.documentElement.lang;
  let all = '';
  const parts: PartLanguage[] = [];
  for (const { element, text, languages } of allPassages()) {
    all += `${text}\n`;
    for (const [i, { at, lang }] of languages.entries()) {
      const piece = text.slice(at, languages[i + 1]?.at ?? text.length);
      const shown = lookOf(piece);
      const named = primaryOf(lang);
      if (shown !== 'unclear' && named !== '' && named !== shown)
        parts.push({ place: placeOf(element), said: lang, shown, text: quote(piece) });
    }
    if (all.length > ENOUGH) break;
  }
  return { said, shown: lookOf(all), parts };
}

/** Those of forms as well: an old portal's page may be one form. */
function* allPassages(): Generator<Passage> {
  yield* passages(document.body);
  for (const form of document.forms) yield* passages(form);
}

const quote = (text: string): string => {
  const plain = text.trim();
  return plain.length > QUOTE ? `${plain.slice(0, QUOTE)}…` : plain;
};
