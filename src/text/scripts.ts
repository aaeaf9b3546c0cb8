/** What a power is written at: a letter or the symbol of an element, a unit, a bracket, a short number. */
const BASE = /(?:(?<!\p{L})(?:\p{L}|[dckm]m|\p{Lu}\p{Ll})|[\p{Lu})\]]|(?<!\d)\d{1,3})$/u;
/** A sign, a figure or a letter; nobody writes a first power. */
const RAISED = /^(?!1$)(?:[+-]?\d{1,3}|\d?[+-]|[nikmxt])$/;
const SIGNS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * `<sup>` and `<sub>` in running text as it is written in a line: x², 10^-3, SO4^2-, `x i` for an index, and a number
 * that is no power apart from the word that it marks. Null for anything else.
 *
 * @param before the text that it is written at
 */
export function scriptOf(element: Element, before: string): string | null {
  const name = element.localName;
  if (!/^su[bp]$/.test(name) || element.querySelector('a')) return null;
  const text = element.textContent.replace(/[−–]/g, '-').trim();
  const isScript = BASE.test(before);
  if (name === 'sub') return isScript && /^[nikmxt]$/.test(text) ? ` ${text}` : null;
  if (isScript && RAISED.test(text)) return SIGNS[text] ?? `^${text}`;
  return /\S$/.test(before) && /^\d{1,2}$/.test(text) ? ` (${text})` : null;
}
