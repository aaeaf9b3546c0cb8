import { SemanticMathml } from 'speech-rule-engine/mjs/semantic_tree/semantic_mathml.js';
import 'speech-rule-engine/mjs/semantic_tree/semantic_heuristics.js';
import type { MathNode } from './node.ts';

/**
 * What a formula means, as a tree: what `getTree` of speech-rule-engine gives, without its annotations, which
 * cost bytes and time and which no rule reads. Letters that stand for several things are settled by a second
 * parse, as there. Changes `math`.
 *
 * @returns undefined where the parser cannot take the markup
 */
export function semanticTree(math: Element): MathNode | undefined {
  try {
    const parser = new SemanticMathml();
    const root = parser.parse(math);
    const meanings = parser.getFactory().leafMap.collateMeaning().newDefault();
    if (!meanings) return root;
    const second = new SemanticMathml();
    second.getFactory().defaultMap = meanings;
    return second.parse(math);
  } catch {
    return undefined;
  }
}
