/**
 * A text as eSpeak may have it, of the same length: control characters are commands to it or end
 * the text, and half a surrogate pair is no character.
 */
export const speakable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');

/**
 * For each character (code point) of a text, the UTF-16 offset of the written word that it belongs
 * to; a space belongs to the word behind it. eSpeak counts characters, the player UTF-16 units.
 */
export function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let offset = 0;
  let start = 0;
  for (const character of text) {
    if (/\s/.test(character)) start = offset + character.length;
    starts.push(start);
    offset += character.length;
  }
  return starts;
}
