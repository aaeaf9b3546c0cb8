import { elementsOf, nameOf, replace, textOf } from './markup.ts';

const isFence = (element: Element | undefined): boolean =>
  element !== undefined && /^[()[\]{}⟨⟩|]$/.test(textOf(element));

/** The number with which an element begins: itself, or the base of its script. */
function leadingNumber(element: Element | undefined): Element | undefined {
  if (!element || nameOf(element) === 'mn') return element;
  const [base] = /^msu[bp]$/.test(nameOf(element)) ? elementsOf(element) : [];
  return base && nameOf(base) === 'mn' ? base : undefined;
}

/** Three and fourteen with a comma between are one number where nothing shows a list. */
export function joinDecimals(children: readonly Element[]): void {
  children.forEach((comma, at) => {
    const [before, whole, next, after] = [at - 2, at - 1, at + 1, at + 2].map((i) => children[i]);
    const part = leadingNumber(next);
    if (!whole || !part || nameOf(whole) !== 'mn' || !/^\d+$/.test(textOf(part))) return;
    if (!/^[,.]$/.test(textOf(comma)) || nameOf(comma) === 'mtext') return;
    if (isFence(before) && isFence(after)) return;
    if ([before, after].some((beside) => beside && textOf(beside) === ',')) return;
    const text = `${textOf(whole)}${textOf(comma)}${textOf(part)}`;
    replace([part, whole, comma], 'mn', text);
  });
}

/** Groups of three figures, each with its point, are one number. */
export function joinThousands(element: Element): void {
  for (const child of elementsOf(element)) {
    const before = child.previousSibling as Element | null;
    if (nameOf(child) !== 'mn' || !/^\.\d{3}$/.test(textOf(child))) continue;
    if (before && nameOf(before) === 'mn' && /^\d{1,3}(?:\.\d{3})*$/.test(textOf(before)))
      replace([before, child], 'mn', textOf(before) + textOf(child));
  }
}
