import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineItem, OutlineNode } from '../../src/outline/index.ts';
import { noteOf, textOf } from './views.ts';

/** Items as nested lists of links, in the order of the page. */
export const outlineList = (nodes: readonly OutlineNode[]): TemplateResult =>
  html`<ul>
    ${nodes.map(
      ({ item, children }) =>
        html`<li>
          <a href=${addressOf(item)} .item=${item}>${textOf(item)}${noteText(item)}</a
          >${children.length > 0 ? outlineList(children) : nothing}
        </li>`,
    )}
  </ul>`;

function noteText(item: OutlineItem): TemplateResult | typeof nothing {
  const note = noteOf(item);
  return note ? html`<span class="note"> – ${note}</span>` : nothing;
}

/**
 * Where the link leads when it is opened in a new tab: to the element's own address, else to its
 * words (URL Fragment Text Directives).
 */
const addressOf = (item: OutlineItem): string =>
  item.address ?? `#:~:text=${encodeURIComponent(textOf(item)).replaceAll('-', '%2D')}`;
