import { elementPassage } from './element-passage.ts';
import type { Formulas } from './formulas.ts';
import { ariaName, contentOf, plain, textsOf } from './names.ts';
import { notePassages, referenceAround } from './notes.ts';
import type { Passage } from './passage.ts';
import { passages } from './passages.ts';

const CONTROL = 'input, select, textarea, button, [role=button], [role=link], a[href]';

/**
 * What is read when the citizen asks for one thing of the page: a control with its label, hint,
 * value and error, a link with its role, or whatever the element holds, menus and forms included.
 * A password is never said. For a selection, the passages that it touches; for the mark of a note, the note.
 */
export function* itemPassages(
  target: Element | Range,
  formulas?: Formulas,
): Generator<Passage, void, undefined> {
  const reference = referenceAround(target);
  const note = reference ? notePassages(reference) : [];
  if (note.length > 0) {
    yield* note;
    return;
  }
  if (target instanceof Element) {
    if (target.matches(CONTROL)) yield elementPassage(target, '', describe(target));
    else yield* passages(target, { formulas });
    return;
  }
  const { commonAncestorContainer: around } = target;
  const root = around instanceof Element ? around : around.parentElement;
  if (!root) return;
  for (const passage of passages(root, { formulas })) {
    const clipped = clip(passage, target);
    if (clipped) yield clipped;
  }
}

/** Name, kind, state, hint and error of a control, each a sentence (ARIA in HTML; accname, in its main lines). */
function describe(element: Element): string {
  const parts = [
    [nameOf(element), kindOf(element)].filter(Boolean).join(', '),
    stateOf(element),
    textsOf(element, 'aria-describedby'),
    element.getAttribute('aria-invalid') === 'true' ? textsOf(element, 'aria-errormessage') : '',
  ];
  return [...new Set(parts)]
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function nameOf(element: Element): string {
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
  return (
    ariaName(element) ||
    [...(labels ?? [])].map((label) => labelText(label)).join(' ') ||
    (element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type)
      ? plain(element.value)
      : '') ||
    (element.matches('input, select, textarea') ? '' : contentOf(element)) ||
    plain(element.getAttribute('title')) ||
    plain(element.getAttribute('placeholder'))
  );
}

/** The words of a label without those of the control that may stand in it. */
function labelText(label: HTMLLabelElement): string {
  const texts: string[] = [];
  const walker = label.ownerDocument.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('select, textarea, button'))
      texts.push(walker.currentNode.nodeValue ?? '');
  return plain(texts.join(' '));
}

function kindOf(element: Element): string {
  if (element.matches('a[href], [role=link]')) return 'liên kết';
  if (element instanceof HTMLSelectElement) return 'danh sách chọn';
  if (element.matches('button, [role=button], [type=submit], [type=button], [type=reset]'))
    return 'nút';
  if (element.matches('[type=checkbox]')) return 'ô đánh dấu';
  if (element.matches('[type=radio]')) return 'nút chọn một';
  if (element.matches('[type=file]')) return 'chọn tệp';
  return element.matches('[type=password]') ? 'ô mật khẩu' : 'ô nhập';
}

function stateOf(element: Element): string {
  const required = element.matches('[required], [aria-required=true]') ? 'bắt buộc' : '';
  const disabled = element.matches(':disabled, [aria-disabled=true]') ? 'đang tắt' : '';
  return [required, disabled, valueOf(element)].filter(Boolean).join(', ');
}

function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement)
    return `đang chọn ${plain(element.selectedOptions[0]?.text ?? '')}`;
  if (element instanceof HTMLTextAreaElement) return written(element.value);
  if (!(element instanceof HTMLInputElement)) return '';
  switch (element.type) {
    case 'checkbox':
    case 'radio':
      return element.checked ? 'đã chọn' : 'chưa chọn';
    case 'password':
      return element.value === '' ? 'chưa nhập' : 'đã nhập';
    case 'submit':
    case 'button':
    case 'reset':
    case 'image':
    case 'hidden':
    case 'file':
      return '';
    default:
      return written(element.value);
  }
}

const written = (value: string): string => (value === '' ? 'chưa nhập' : `đã nhập ${plain(value)}`);

/** The part of a passage that a selection touches; null where it touches none. */
function clip(passage: Passage, selection: Range): Passage | null {
  const { text } = passage;
  const whole = passage.range(0, text.length);
  if (!whole || !meets(whole, selection)) return null;
  const start = wordStarts(text).find((at) => {
    const behind = passage.range(at, text.length);
    return behind !== null && selection.compareBoundaryPoints(Range.START_TO_START, behind) <= 0;
  });
  const from = selection.compareBoundaryPoints(Range.START_TO_START, whole) <= 0 ? 0 : start;
  if (from === undefined) return null;
  const to =
    wordStarts(text).find((at) => {
      const before = at > from ? passage.range(0, at) : null;
      return before !== null && selection.compareBoundaryPoints(Range.END_TO_END, before) <= 0;
    }) ?? text.length;
  return {
    ...passage,
    text: text.slice(from, to),
    languages: passage.languages
      .filter((language, i) => language.at < to && (passage.languages[i + 1]?.at ?? to) > from)
      .map(({ at, lang }) => ({ at: Math.max(0, at - from), lang })),
    cues: passage.cues
      .filter(({ at }) => at >= from && at <= to)
      .map((cue) => ({ ...cue, at: cue.at - from })),
    formulas: (passage.formulas ?? [])
      .filter(({ start, end }) => start >= from && end <= to)
      .map((word) => ({
        text: word.text,
        start: word.start - from,
        end: word.end - from,
        formula: { start: word.formula.start - from, end: word.formula.end - from },
      })),
    range: (a, b) => passage.range(a + from, b + from),
  };
}

const wordStarts = (text: string): number[] => [...text.matchAll(/\S+/g)].map(({ index }) => index);

/** Two ranges of one tree share something. */
const meets = (one: Range, other: Range): boolean =>
  one.startContainer.getRootNode() === other.startContainer.getRootNode() &&
  one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
  one.compareBoundaryPoints(Range.START_TO_END, other) > 0;
