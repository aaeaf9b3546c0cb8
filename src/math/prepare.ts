import { findChemistry } from './find-chemistry.ts';
import { elementsOf, nameOf, textOf, token } from './markup.ts';
import { functionName } from './vocabulary/functions.ts';
import { asUnits } from './units.ts';
import { figures, parallels, perpendicular } from './written-geometry.ts';
import { joinDecimals, joinThousands } from './written-numbers.ts';
import { joinAccents, joinLetters } from './written-words.ts';

const TEXT = 3;
/** Elements whose children are tokens and groups in a row. */
const ROWS = new Set(['math', 'mrow', 'mstyle', 'mtd', 'msqrt', 'mpadded', 'menclose', 'merror']);
const TOKENS = new Set(['mi', 'mn', 'mo', 'mtext', 'ms', 'mspace']);

const isBlank = (text: string): boolean =>
  /^[\s\u00a0\u2000-\u200f\u202f\u205f\u2061\u2060]*$/.test(text);

/** Text that stands loose among elements, which the parser does not take. */
function wrapText(element: Element): void {
  for (let child = element.firstChild; child;) {
    const next = child.nextSibling;
    if (child.nodeType !== 1) {
      const text = child.nodeType === TEXT ? (child.textContent ?? '') : '';
      if (isBlank(text)) element.removeChild(child);
      else element.replaceChild(token(element, 'mtext', text), child);
    }
    child = next;
  }
}

/** Spaces and empty tokens in a row, and rows around one thing, as the makers of markup add them. */
function tidy(element: Element): void {
  for (const child of elementsOf(element)) {
    const name = nameOf(child);
    const empty =
      TOKENS.has(name) && isBlank(textOf(child)) && !/[\u2061-\u2064]/.test(textOf(child));
    if (empty && !child.getElementsByTagName('*').length) element.removeChild(child);
    else if (name === 'mrow' || name === 'mstyle') {
      const [only, other] = elementsOf(child);
      if (!only && name === 'mstyle') element.removeChild(child);
      else if (only && !other && name === 'mrow' && !child.hasAttribute('semantics'))
        element.replaceChild(only, child);
    }
  }
}

/** A function is applied to what follows it, also where the markup does not say so. */
function applyFunctions(element: Element): void {
  const children = elementsOf(element);
  children.forEach((name, at) => {
    const next = children[at + 1];
    if (nameOf(name) !== 'mi' || !next || !isApplied(textOf(name))) return;
    if (nameOf(next) !== 'mo' || textOf(next) === '(')
      element.insertBefore(token(name, 'mo', '\u2061'), next);
  });
}

const isApplied = (name: string): boolean =>
  name.length > 1 &&
  functionName(name) !== undefined &&
  !/^(?:mod|const|vs|lim.*|max|min|sup|inf)$/i.test(name);

function prepareRow(element: Element): void {
  tidy(element);
  joinAccents(element);
  applyFunctions(element);
  joinLetters(element);
  joinThousands(element);
  joinDecimals(elementsOf(element));
  perpendicular(elementsOf(element));
  parallels(elementsOf(element));
  figures(elementsOf(element));
}

/** Elements within a token, which KaTeX writes, are a group. */
function regroup(element: Element): void {
  const inside = elementsOf(element);
  if (inside.length === 0 || inside.some((child) => nameOf(child) === 'mglyph')) return;
  const group = element.ownerDocument.createElementNS(element.namespaceURI, 'mrow');
  for (const child of inside) group.appendChild(child);
  element.parentNode?.replaceChild(group, element);
  prepareBelow(group);
}

function prepareBelow(element: Element): void {
  const name = nameOf(element);
  if (name.startsWith('annotation')) return;
  if (TOKENS.has(name)) {
    regroup(element);
    return;
  }
  wrapText(element);
  for (const child of elementsOf(element)) prepareBelow(child);
  if (ROWS.has(name)) prepareRow(element);
}

function unitsBelow(element: Element): void {
  for (const child of elementsOf(element)) unitsBelow(child);
  if (ROWS.has(nameOf(element))) asUnits(element);
}

/** Makes the markup of different makers alike, and puts words where chemistry and units are written. Changes `math`. */
export function prepare(math: Element): void {
  prepareBelow(math);
  findChemistry(math);
  unitsBelow(math);
}
