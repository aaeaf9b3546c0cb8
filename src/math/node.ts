import type { SemanticNode } from 'speech-rule-engine/mjs/semantic_tree/semantic_node.js';

/** A node of the semantic tree: `type` says what it is, `role` what it is there for. */
export type MathNode = SemanticNode;

/** `brief` as in class, `full` with each thing named and closed. */
export type Verbosity = 'brief' | 'full';

/** What is said for a node: words, nodes still to be said, and commas for short pauses. */
export type Phrase = string | MathNode | readonly Phrase[];

/** How a formula is said. */
export interface Manner {
  readonly full: boolean;
  /** Capitals are named: the formula has the same letter small and capital. */
  readonly capitals: ReadonlySet<string>;
}

/** How nodes of one type are said. */
export type Rule = (node: MathNode, manner: Manner) => Phrase;

/** How what is outside any formula's rules is said. */
export const PLAIN: Manner = { full: false, capitals: new Set() };
