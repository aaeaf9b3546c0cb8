import type { Sentence } from '../../src/reading/index.ts';
import { Picture, type Box, type Colour } from './picture.ts';
import type { Glimpse } from './reading.ts';

/** What is lit in a picture of the article. */
export interface Lighting {
  /** The sentences of which something is seen, and those of them that stand on another ground than plain text. */
  readonly visible: readonly Sentence[];
  readonly lit: readonly Sentence[];
  /** The words of the lit sentence that stand out from it, as indices. */
  readonly words: readonly number[];
}

/** A part of the picture this small says nothing about a ground. */
const SMALLEST = 40;

/** Judges by colours alone: plain text is what stands on the ground that most of the picture has. */
export function lighting({ png, places }: Glimpse, sentences: readonly Sentence[]): Lighting {
  const picture = new Picture(png);
  const ground = picture.ground({ x: 0, y: 0, width: picture.width, height: picture.height });
  const seen = (boxes: readonly Box[]): Box[] =>
    boxes.filter(
      ({ x, y, width, height }) =>
        width * height >= SMALLEST &&
        x >= 0 &&
        y >= 0 &&
        x + width <= picture.width &&
        y + height <= picture.height,
    );
  const boxesOf = (sentence: Sentence): Box[] => seen(places[sentence.index]!.flat());
  const groundOf = (sentence: Sentence): Colour | undefined => picture.ground(...boxesOf(sentence));

  const visible = sentences.filter((sentence) => boxesOf(sentence).length > 0);
  const lit = visible.filter((sentence) => groundOf(sentence) !== ground);
  const words = lit.flatMap((sentence) =>
    places[sentence.index]!.flatMap((boxes, word) => {
      const shown = seen(boxes);
      return shown.length > 0 && picture.ground(...shown) !== groundOf(sentence) ? [word] : [];
    }),
  );
  return { visible, lit, words };
}
