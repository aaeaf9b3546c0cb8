import type { Changes } from './changes.ts';
import { mount } from './mount.ts';
import type { Say } from './repairing.ts';

/** Milliseconds for which words stay to be read. */
const STAY = 8000;

/** A live region that was there before its words; shown at the foot of the window while it has some. */
export function statusOn(page: Document, changes: Changes): Say {
  const { box, root } = mount(page, 'status');
  const region = page.createElement('p');
  region.className = 'said';
  region.setAttribute('role', 'status');
  root.appendChild(region);
  changes.insert(box, page.body, null);
  let timer: number | undefined;
  changes.later(() => {
    clearTimeout(timer);
  });
  return (words) => {
    clearTimeout(timer);
    region.textContent = words;
    if (words !== '')
      timer = window.setTimeout(() => {
        region.textContent = '';
      }, STAY);
  };
}
