import type { Changes } from './changes.ts';
import { Host } from './host.ts';
import { mount } from './mount.ts';
import { button } from './mounts.ts';
import { spotForTools } from './settle.ts';
import type { Words } from './words.ts';

/** What is left of the tools where the citizen has turned them off: the way back. */
export function offerToTurnOn(
  page: Document,
  changes: Changes,
  words: Words,
  turnOn: () => void,
): HTMLButtonElement {
  const { box, root } = mount(page, 'tools');
  const tools = page.createElement('section');
  tools.className = 'tools row';
  tools.setAttribute('aria-label', words.tools);
  const made = button(page, words.turnOn, turnOn);
  tools.appendChild(made);
  root.appendChild(tools);
  const { parent, before } = spotForTools(new Host(page));
  changes.insert(box, parent, before);
  return made;
}
