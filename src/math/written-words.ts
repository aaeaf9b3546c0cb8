import { isSyllable } from '../vietnamese/index.ts';
import { elementsOf, nameOf, replace, textOf } from './markup.ts';

/** Accents as KaTeX sets them over letters of a text, and the marks that they are. */
const ACCENTS: Readonly<Record<string, string>> = {
  ˊ: '\u0301',
  ˋ: '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '˘': '\u0306',
};

/** A letter of a text with the accents that were set apart over it; undefined for anything else. */
function letterOf(element: Element): string | undefined {
  if (nameOf(element) === 'mtext') return textOf(element);
  const [base, accent] = elementsOf(element);
  const mark = accent && ACCENTS[textOf(accent)];
  const letter = base && mark && nameOf(element) === 'mover' ? letterOf(base) : undefined;
  return letter && letter + (mark ?? '');
}

/** Letters of a text are put together with their accents, and into their words. */
export function joinAccents(element: Element): void {
  for (const child of elementsOf(element)) {
    const letter = nameOf(child) === 'mover' ? letterOf(child) : undefined;
    if (letter === undefined) continue;
    const around = [child.previousSibling, child.nextSibling].map((one) =>
      one && nameOf(one as Element) === 'mtext' ? (one as Element) : undefined,
    );
    const run = [around[0], child, around[1]].filter((one) => one !== undefined);
    const text = run.map((one) => (one === child ? letter : (one.textContent ?? '')));
    replace(run, 'mtext', text.join('').normalize('NFC'));
  }
}

const isLetter = (element: Element | undefined): element is Element =>
  element !== undefined && nameOf(element) === 'mi' && /^\p{L}$/u.test(textOf(element));
const UPRIGHT = 'normal';

/** Calls `use` with each run of neighbours that `belongs`. */
function eachRun(
  children: readonly Element[],
  belongs: (element: Element) => boolean,
  use: (run: readonly Element[]) => void,
): void {
  let run: Element[] = [];
  for (const child of [...children, undefined]) {
    if (child && belongs(child)) run.push(child);
    else {
      if (run.length > 1) use(run);
      run = [];
    }
  }
}

/** Vietnamese words from letters put side by side: syllables, the longest first. */
function syllables(letters: string): string {
  const found: string[] = [];
  for (let at = 0; at < letters.length;) {
    let end = Math.min(letters.length, at + 7);
    while (end > at + 1 && !isSyllable(letters.slice(at, end).toLowerCase())) end -= 1;
    found.push(letters.slice(at, end));
    at = end;
  }
  return found.join(' ');
}

/** Words that are written letter by letter: upright ones, and Vietnamese ones. */
export function joinLetters(element: Element): void {
  eachRun(elementsOf(element), isLetter, (run) => {
    const word = run.map(textOf).join('');
    if (/[À-ɏḀ-ỹ]/.test(word)) replace(run, 'mtext', syllables(word));
  });
  eachRun(
    elementsOf(element),
    (child) =>
      isLetter(child) &&
      child.getAttribute('mathvariant') === UPRIGHT &&
      /^[A-Za-z]$/.test(textOf(child)),
    (run) => {
      const word = run.map(textOf).join('');
      if (/[a-z]/.test(word)) replace(run, 'mi', word);
    },
  );
}
