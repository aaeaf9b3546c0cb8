import type { Script } from './script.ts';

/**
 * The sentence at a point of the page, or the first behind it, as an index into the script.
 *
 * @param offset as the DOM counts it in `node`
 * @returns null where the script ends before that point
 */
export function sentenceAt(script: Script, node: Node, offset: number): number | null {
  for (let index = 0; ; index++) {
    const sentence = script.sentence(index);
    if (!sentence) return null;
    const range = sentence.passage.range(sentence.start, sentence.end);
    // A shadow tree has an order of its own.
    if (range?.startContainer.getRootNode() !== node.getRootNode()) continue;
    const side = range.comparePoint(node, offset);
    // What was moved is not behind the point because it stands there.
    if (sentence.passage.moved ? side === 0 : side <= 0) return index;
  }
}
