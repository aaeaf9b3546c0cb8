import { ARROW, chemicalWords, isElement } from './chemistry.ts';
import { elementsOf, nameOf, replace, textOf } from './markup.ts';

const GROUPS = /^(?:math|mrow|mstyle|mpadded|semantics)$/;
const SILENT = /^(?:mspace|none|mprescripts|mphantom|annotation.*)$/;
const NONE = '#';

const script = (mark: string, part: Element | undefined): string => {
  const text = part ? linear(part) : '';
  return text === '' ? '' : `${mark}{${text}}`;
};

const scripts = (parts: readonly Element[]): string =>
  parts.map((part, at) => script(at % 2 === 0 ? '_' : '^', part)).join('');

/** A formula on one line: `Al_{2}(SO_{4})_{3}`; what cannot be chemistry is `#`. */
function linear(element: Element): string {
  const name = nameOf(element);
  const children = elementsOf(element);
  const [base, ...others] = children;
  if (SILENT.test(name)) return '';
  if (GROUPS.test(name)) return children.map(linear).join('');
  if (!base)
    return textOf(element)
      .replace(/[\s\u2061-\u2064]/g, '')
      .replace(/[-–]/g, '−');
  const said = linear(base);
  if (name === 'msup') return said + script('^', others[0]);
  if (name === 'mmultiscripts') {
    const left = others.findIndex((part) => nameOf(part) === 'mprescripts');
    const right = left < 0 ? others : others.slice(0, left);
    return (left < 0 ? '' : scripts(others.slice(left + 1))) + said + scripts(right);
  }
  if (name.startsWith('msub')) return said + scripts(others);
  if (/^m(?:under|over)/.test(name) && ARROW.test(said))
    return said + others.map((part) => `<${part.textContent ?? ''}>`).join('');
  return NONE;
}

/** Whether markup writes a symbol of two letters, or an upright one, as only chemistry does. */
const isUpright = (element: Element): boolean =>
  elementsOf(element).some((child) => {
    if (nameOf(child) !== 'mi') return isUpright(child);
    const text = textOf(child);
    return (
      (isElement(text) && (text.length > 1 || child.getAttribute('mathvariant') === 'normal')) ||
      /^(?=.*[a-z])(?:[A-Z][a-z]?){2,}$/.test(text)
    );
  });

/** Puts the words of a formula in its place; whether it is one. */
function replaced(element: Element): boolean {
  const line = linear(element);
  const words = line.includes(NONE) ? undefined : chemicalWords(line, isUpright(element));
  if (words === undefined) return false;
  const whole = /^(?:math|mrow|mtd)$/.test(nameOf(element));
  replace(whole ? elementsOf(element) : [element], 'mtext', words);
  return true;
}

/** What is below a letter, over and under a line or in a cell is looked at alone. */
function search(element: Element): void {
  const name = nameOf(element);
  elementsOf(element).forEach((child, at) => {
    const alone = name === 'mfrac' || name === 'mtr' || (name.startsWith('msub') && at === 1);
    if (elementsOf(child).length > 0 && !(alone && replaced(child))) search(child);
  });
}

/** Puts the words of chemical formulas in their place. Changes `math`. */
export function findChemistry(math: Element): void {
  if (/[A-Z]/.test(math.textContent ?? '') && !replaced(math)) search(math);
}
