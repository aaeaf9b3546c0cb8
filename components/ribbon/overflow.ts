import { msg } from '@lit/localize';
import type { Command } from './command.ts';
import { ribbonIcon } from './ribbon-icons.ts';

/** The command that opens what has no room. */
export const moreCommand = (rest: readonly Command[]): Command => ({
  id: 'more',
  icon: ribbonIcon('more'),
  label: () => msg('Thêm'),
  items: () => rest,
});

/**
 * How many commands have room beside one another in a panel. Those that have none stay laid out,
 * unseen, and the panel has the width of the page: what is measured does not depend on what was
 * found before, so that one answer never brings about another.
 */
export function fitting(panel: HTMLElement): number {
  const row = panel.querySelector('.row');
  const more = panel.querySelector('.toolbar > .command');
  if (!row || !more) return Infinity;
  // Focus may have scrolled it while there was no menu.
  row.scrollLeft = 0;
  const { direction, paddingInlineStart, paddingInlineEnd } = getComputedStyle(panel);
  const boxes = [...row.querySelectorAll('.command')].map((one) => one.getBoundingClientRect());
  const start = boxes[0] ?? panel.getBoundingClientRect();
  const ends = boxes.map(({ left, right }) =>
    direction === 'rtl' ? start.right - left : right - start.left,
  );
  // Boxes are measured as they are seen: larger where the page is zoomed (CSS Viewport, `zoom`).
  const zoom = panel.getBoundingClientRect().width / panel.offsetWidth;
  const room =
    zoom * (panel.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd));
  const fit = (within: number): number => ends.filter((end) => end <= within).length;
  return fit(room) === ends.length ? Infinity : fit(room - more.getBoundingClientRect().width);
}
