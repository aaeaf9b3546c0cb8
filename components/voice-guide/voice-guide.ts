import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { controlStyles } from '../control.styles.ts';
import { openSettings } from '../reader-settings/open.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { GUIDES, type Guide } from './guides.ts';
import { systemOf, type System } from './system.ts';
import { voiceGuideStyles } from './voice-guide.styles.ts';

/**
 * How to get a Vietnamese voice, or a better one, on each system: native disclosures (APG,
 * Disclosure), that of the citizen's own system first and open. What the page writes inside it is
 * there where the script is not.
 *
 * @element tn-voice-guide
 * @csspart summary - the name of a system
 * @csspart button - the button that leads to a trial of the voice
 */
export class TnVoiceGuide extends LitElement {
  static override styles = [tokenStyles, controlStyles, voiceGuideStyles];

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override render(): TemplateResult {
    const own = systemOf(navigator.userAgent, navigator.maxTouchPoints);
    return html`
      ${inOrder(own).map((guide) => this.#guide(guide, guide.system === own))}
      <p>${msg('Thêm xong, hãy nghe thử: máy có thể ghi tên một giọng mà chưa có giọng ấy.')}</p>
      <button
        part="button"
        class="primary"
        type="button"
        @click=${(event: Event) => {
          openSettings(event.currentTarget as HTMLElement);
        }}
      >
        ${msg('Nghe thử giọng đọc')}
      </button>
    `;
  }

  #guide({ title, steps, command }: Guide, isOwn: boolean): TemplateResult {
    return html`
      <details ?open=${isOwn}>
        <summary part="summary">
          ${title()}${isOwn ? html`<span class="mark">${msg('máy của bạn')}</span>` : nothing}
        </summary>
        <ol>
          ${steps().map((step) => html`<li>${step}</li>`)}
        </ol>
        ${command ? html`<pre lang="en"><code>${command}</code></pre>` : nothing}
      </details>
    `;
  }
}

/** The citizen's own system first; a telephone needs nothing of Edge. */
function inOrder(own: System | null): readonly Guide[] {
  const isHandheld = own === 'android' || own === 'ios';
  const first = GUIDES.filter(({ system }) => system === own || (system === 'edge' && !isHandheld));
  return [...first, ...GUIDES.filter((guide) => !first.includes(guide))];
}

if (!customElements.get('tn-voice-guide')) customElements.define('tn-voice-guide', TnVoiceGuide);

declare global {
  interface HTMLElementTagNameMap {
    'tn-voice-guide': TnVoiceGuide;
  }
}
