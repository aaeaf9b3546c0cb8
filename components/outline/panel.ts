import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineKind } from '../../src/outline/index.ts';
import { outlineList } from './outline-list.ts';
import type { PageLook } from './page-look.ts';
import { countOf, noneOf, number } from './views.ts';

/** What of the page is shown: so many of one kind. */
export interface Shown {
  readonly page: PageLook;
  readonly kind: OutlineKind;
  readonly limit: number;
}

/** The list, and what shows more of it; or why there is none. */
export function panel(shown: Shown, showMore: () => void): TemplateResult {
  const { page, kind, limit } = shown;
  const hidden = page.of(kind).length - limit;
  if (!page.outline || page.of(kind).length === 0) return html`<p>${emptyText(shown)}</p>`;
  return html`
    ${outlineList(page.outline.tree(kind, limit))}
    ${
      hidden > 0
        ? html`<button class="more" part="button" type="button" @click=${showMore}>
            ${msg(str`Xem thêm ${number(Math.min(hidden, limit))} mục`)}
            <span class="note">${shownText(shown)}</span>
          </button>`
        : nothing
    }
  `;
}

/** Why the list is empty. */
function emptyText({ page, kind }: Shown): string {
  if (!page.outline?.isComplete) return msg('Đang tìm trong trang…');
  if (!page.outline.has(kind)) return noneOf(kind);
  return msg('Không có mục nào khớp. Hãy gõ ít chữ hơn, hoặc xem các thẻ bên cạnh.');
}

/** How many have what was typed in them. */
export function foundText(shown: Shown): string {
  const found = shown.page.of(shown.kind).length;
  return found === 0 ? emptyText(shown) : msg(str`Khớp ${countOf(shown.kind, number(found))}.`);
}

/** How many of all are shown. */
export function shownText({ page, kind, limit }: Shown): string {
  const found = page.of(kind).length;
  const shown = number(Math.min(limit, found));
  if (!page.outline?.isComplete) return msg(str`Đang hiện ${shown} mục, đang đếm tiếp…`);
  return msg(str`Đang hiện ${shown} trên ${countOf(kind, number(found))}.`);
}
