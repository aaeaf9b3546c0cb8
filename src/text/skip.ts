/** What is not article text: controls, navigation, scripts, and what the page marks so itself. */
const NOT_READ = [
  'script, style, template, noscript, head, title, object, iframe, audio, video',
  'svg:not([role=img]), canvas:not([role=img])',
  'nav, form, button, input, select, textarea, dialog, menu, datalist',
  '[role=navigation], [role=toolbar], [role=search], [role=form], [role=button], [role=dialog]',
  '[aria-hidden=true], [inert], [hidden], [data-tn-skip]',
].join(',');

export type Display = 'none' | 'inline' | 'block';

/** Whether an element's text is read, and whether it stands in the line or on its own. */
export function displayOf(element: Element): Display {
  if (element.matches(NOT_READ)) return 'none';
  const style = getComputedStyle(element);
  if (style.display === 'none') return 'none';
  // The content of a closed <details> has a box of its own kind that is not shown.
  if (style.getPropertyValue('content-visibility') === 'hidden') return 'none';
  return /^(inline|contents|ruby)|math/.test(style.display) ? 'inline' : 'block';
}

/** The part of a closed <details> that is shown: its summary. */
export const isClosedDetails = (element: Element): boolean =>
  element instanceof HTMLDetailsElement && !element.open;

export const isVisible = (element: Element): boolean =>
  getComputedStyle(element).visibility === 'visible';

/** An element, or the nearest around it that does not stand in the line. */
export function blockAround(element: Element): Element {
  let block = element;
  while (displayOf(block) === 'inline' && block.parentElement) block = block.parentElement;
  return block;
}
