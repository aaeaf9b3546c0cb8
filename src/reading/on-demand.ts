/** Loads what finds the sentence at a point of the page; most reading begins at the beginning. */
export const loadSentenceAt = async () => (await import('./sentence-at.ts')).sentenceAt;
