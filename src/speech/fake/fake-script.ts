import type { Script, Sentence } from '../../reading/index.ts';

/** How words of English begin in scripts for tests. */
export const FOREIGN = /^word/;

/** A script for tests: paragraphs of sentences, each word saying itself. Works without a page as well. */
export function fakeScript(paragraphs: readonly (readonly string[])[]): Script {
  const element =
    typeof document === 'undefined' ? ({} as HTMLElement) : document.createElement('p');
  const sentences: Sentence[] = paragraphs.flatMap((texts) =>
    texts.map((text, position) => ({
      index: 0,
      passage: {
        role: 'paragraph',
        level: 0,
        languages: [{ at: 0, lang: 'vi' }],
        text,
        cues: [],
        abbreviations: [],
        element,
        continued: false,
        range: () => null,
      },
      start: 0,
      end: text.length,
      text,
      words: [...text.matchAll(/[^\s,.?!]+/g)].map(({ 0: word, index }) => ({
        text: word,
        at: index,
        start: index,
        end: index + word.length,
        ...(FOREIGN.test(word) ? { lang: 'en' } : {}),
      })),
      opensParagraph: position === 0,
    })),
  );
  const numbered = sentences.map((sentence, index) => ({ ...sentence, index }));
  return { sentence: (index) => numbered[index], known: numbered.length, complete: true };
}

/**
 * Paragraphs of sentences of so many words, no word twice, so that whatever is heard tells its
 * place. There is a comma behind every seventh word, and three of every thirty words are foreign.
 */
export function wordsOf(paragraphs: readonly (readonly number[])[]): string[][] {
  let count = 0;
  return paragraphs.map((lengths) =>
    lengths.map((length) => {
      const words = Array.from({ length }, (_, i) => {
        const comma = i % 7 === 6 && i < length - 1 ? ',' : '';
        const foreign = ++count % 30 >= 27;
        return `${foreign ? 'word' : 'từ'}${String(count)}${comma}`;
      });
      return `${words.join(' ')}.`;
    }),
  );
}
