import { kindOf, SPACE } from './characters.ts';
import { saying } from './source.ts';
import { characterName } from './spelling.ts';
import type { Token } from './token.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  ',': 'phẩy',
  ';': 'chấm phẩy',
  ':': 'hai chấm',
  '?': 'chấm hỏi',
  '!': 'chấm than',
  '-': 'gạch ngang',
  '–': 'gạch ngang',
  _: 'gạch dưới',
  '/': 'gạch chéo',
  '\\': 'gạch chéo ngược',
  '@': 'a còng',
  '&': 'và',
  '#': 'thăng',
  '*': 'sao',
  '+': 'cộng',
  '=': 'bằng',
  '%': 'phần trăm',
  '(': 'mở ngoặc',
  ')': 'đóng ngoặc',
  '"': 'ngoặc kép',
  $: 'đô la',
  '<': 'dấu bé',
  '>': 'dấu lớn',
  '~': 'ngã',
  '^': 'mũ',
};

/** The text character by character, a pause at each space. */
export function spellOut(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const space = kindOf(text.charCodeAt(at)) === SPACE;
    const character = text.charAt(at);
    const name = characterName(character) || (SIGNS[character] ?? '');
    tokens.push(saying(space ? 'space' : name ? 'word' : 'symbol', at, at + 1, space ? ',' : name));
  }
  return tokens;
}
