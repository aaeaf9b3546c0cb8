import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isPlainKey, rovingIndex } from '../../src/navigation/index.ts';
import type { OutlineKind } from '../../src/outline/index.ts';
import type { Shown } from './panel.ts';
import { KINDS, labelOf, number } from './views.ts';

/** The tabs of the four lists, each with how many are in it now (APG, Tabs with automatic activation). */
export function tabs({ page, kind }: Shown, show: (kind: OutlineKind) => void): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const rightToLeft = getComputedStyle(list).direction === 'rtl';
    const at = KINDS.indexOf(kind);
    const next = isPlainKey(event) ? rovingIndex(event.key, at, KINDS.length, rightToLeft) : null;
    const other = KINDS[next ?? -1];
    if (!other) return;
    event.preventDefault();
    show(other);
    list.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };
  const count = (one: OutlineKind): string =>
    page.outline?.isComplete ? number(page.of(one).length) : '…';
  return html`
    <div class="tabs" role="tablist" aria-label=${msg('Loại mục')} @keydown=${onKey}>
      ${KINDS.map(
        (one) =>
          html`<button
            id="tab-${one}"
            class="tab"
            part="button"
            type="button"
            role="tab"
            aria-selected=${one === kind ? 'true' : 'false'}
            aria-controls=${one === kind ? 'panel' : nothing}
            tabindex=${one === kind ? 0 : -1}
            @click=${() => {
              show(one);
            }}
          >
            ${labelOf(one)} <span class="count">${count(one)}</span>
          </button>`,
      )}
    </div>
  `;
}
