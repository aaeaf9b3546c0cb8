import { SemanticMap } from 'speech-rule-engine/mjs/semantic_tree/semantic_attr.js';

/** Where the project's builds have taken the filling apart (.ci/lean-parser): what is to be done, in order. */
const { parts = [] } = SemanticMap as { parts?: readonly (() => void)[] };

let filled: Promise<void> | undefined;

async function fill(): Promise<void> {
  for (const part of parts) {
    await new Promise((resolve) => setTimeout(resolve));
    part();
  }
}

/**
 * Fills the parser's tables of some thousand symbols, once. A slow phone answers between the parts; filled as the
 * parser is loaded they take it a tenth of a second. Without it no formula is understood.
 */
export const fillTables = (): Promise<void> => (filled ??= fill());
