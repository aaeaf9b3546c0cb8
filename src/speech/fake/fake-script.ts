import type { Script, Sentence } from '../../reading/index.ts';

/** A script for tests: paragraphs of sentences, each word saying itself. */
export function fakeScript(paragraphs: readonly (readonly string[])[]): Script {
  const element = document.createElement('p');
  const sentences: Sentence[] = paragraphs.flatMap((texts) =>
    texts.map((text, position) => ({
      index: 0,
      passage: {
        role: 'paragraph',
        level: 0,
        lang: 'vi',
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
      })),
      opensParagraph: position === 0,
    })),
  );
  const numbered = sentences.map((sentence, index) => ({ ...sentence, index }));
  return { sentence: (index) => numbered[index], known: numbered.length, complete: true };
}
