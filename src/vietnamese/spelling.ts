import { isDigit, toneName } from './characters.ts';
import { LETTERS } from './lexicon/letters.ts';
import { digitName } from './numerals.ts';
import { say } from './source.ts';
import type { Word } from './token.ts';

/** The name of a letter or digit, its tone included; '' for anything else. */
export function characterName(character: string): string {
  if (isDigit(character.charCodeAt(0))) return digitName(character);
  const lower = character.toLowerCase();
  const plain = LETTERS[lower];
  if (plain !== undefined) return plain;
  const parts = lower.normalize('NFD');
  const tone = toneName(parts);
  const letter = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/, '').normalize('NFC');
  const name = LETTERS[letter] ?? LETTERS[letter.normalize('NFD').charAt(0)] ?? '';
  return tone === undefined || name === '' ? name : `${name} ${tone}`;
}

/** Letter by letter: each letter's name with the span of that letter. Signs are passed over. */
export function spell(words: Word[], text: string, start: number): void {
  for (let at = 0; at < text.length; at += 1) {
    say(words, characterName(text.charAt(at)), start + at, start + at + 1);
  }
}
