import { nameOf, replace, textOf } from './markup.ts';
import { signName } from './token.ts';

/** ⊥ between two things is a relation; the parser takes it for a letter. */
export function perpendicular(children: readonly Element[]): void {
  children.forEach((sign, at) => {
    if (textOf(sign) === '⊥' && children[at - 1] && children[at + 1] && nameOf(sign) === 'mo')
      replace([sign], 'mo', '⟂');
  });
}

/** Two bars between lines or planes are a relation; the parser would pair them as fences. */
export function parallels(children: readonly Element[]): void {
  const bars = children.filter((child) => textOf(child) === '∥' && !child.hasAttribute('fence'));
  for (const bar of bars) {
    const at = children.indexOf(bar);
    const before = children[at - 1];
    const after = children[at + 1];
    if (!before || !after) continue;
    const geometric = [before, after].every((side) =>
      /^(?:[A-Za-z]'?|[)(].*|.*[()])$/.test((side.textContent ?? '').trim()),
    );
    if (bars.length % 2 === 1 || geometric) replace([bar], 'mo', '⫽');
  }
}

const FIGURES = /^[△▵∆∠∡⊿▱]$/;

/** The sign of a figure before its points is a word; the parser would take it for a relation. */
export function figures(children: readonly Element[]): void {
  children.forEach((sign, at) => {
    const text = textOf(sign);
    const after = children[at + 1];
    if (!FIGURES.test(text) || !after || !/^[(]?[A-Z]/.test(textOf(after))) return;
    if (text === '∆' && !/^[A-Z]/.test(textOf(children[at + 2] ?? after))) return;
    replace([sign], 'mi', signName(text === '∆' ? '△' : text));
  });
}
