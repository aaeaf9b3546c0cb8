import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import {
  recordingOf,
  VOICE_GUIDES,
  type System,
  type VoiceGuide,
} from '../../src/locales/index.ts';
import { controlStyles } from '../control.styles.ts';
import { define } from '../define.ts';
import { icon } from '../icons.ts';
import { moreIcon } from '../more-icons.ts';
import { isSounding } from '../listening-state.ts';
import { openSettings } from '../reader-settings/open.ts';
import { Shared } from '../shared.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { Recording, type RecordingTrouble } from './recording.ts';
import { systemOf } from './system.ts';
import { voiceGuideStyles } from './voice-guide.styles.ts';

/**
 * How to get a Vietnamese voice, or a better one, on each system: native disclosures (APG,
 * Disclosure), that of the citizen's own system first and open. What the page writes inside it is
 * there where the script is not. Where the portal has them spoken, they can be heard: whoever has no
 * voice need not read how to get one.
 *
 * @element tn-voice-guide
 * @attr voice-href - the folder that `npx tro-nang voice FOLDER` made, as for `<tn-reader>`; each guide then has a button “Nghe hướng dẫn”
 * @csspart summary - the name of a system
 * @csspart button - the buttons that have a guide spoken, and the one that leads to a trial of the voice
 */
export class TnVoiceGuide extends LitElement {
  static override styles = [tokenStyles, controlStyles, voiceGuideStyles];

  static override properties = { voiceHref: { attribute: 'voice-href' } };

  voiceHref = '';

  readonly #shared = new Shared(this);
  readonly #recording = new Recording(this);

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override willUpdate(): void {
    // Two voices at a time are none.
    if (this.#recording.isPlaying && this.#isReaderHeard()) this.#recording.pause();
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
          this.#recording.pause();
          openSettings(event.currentTarget as HTMLElement);
        }}
      >
        ${msg('Nghe thử giọng đọc')}
      </button>
    `;
  }

  #guide(guide: VoiceGuide, isOwn: boolean): TemplateResult {
    const { title, steps, command } = guide;
    return html`
      <details ?open=${isOwn} @toggle=${this.#onToggle}>
        <summary part="summary">
          ${title()} ${isOwn ? html`<span class="mark">${msg('máy của bạn')}</span>` : nothing}
        </summary>
        ${this.voiceHref ? this.#spoken(guide) : nothing}
        <ol>
          ${steps().map((step) => html`<li>${step}</li>`)}
        </ol>
        ${command ? html`<pre lang="en"><code>${command}</code></pre>` : nothing}
      </details>
    `;
  }

  #spoken(guide: VoiceGuide): TemplateResult {
    const folder = new URL(this.voiceHref.replace(/\/?$/, '/'), this.baseURI);
    const address = new URL(recordingOf(guide), folder).href;
    const isHeld = this.#recording.holds(address);
    const isPlaying = isHeld && this.#recording.isPlaying;
    const verb = isPlaying ? msg('Tạm dừng') : isHeld ? msg('Nghe tiếp') : msg('Nghe hướng dẫn');
    return html`
      <div class="listen">
        <button
          part="button"
          type="button"
          aria-label=${`${verb}: ${guide.title()}`}
          ?data-playing=${isPlaying}
          @click=${() => {
            if (isPlaying) this.#recording.pause();
            else this.#play(address);
          }}
        >
          ${icon(isPlaying ? 'pause' : 'play')}
          <span>${verb}</span>
        </button>
        ${
          isHeld
            ? html`<button
                part="button"
                type="button"
                aria-label=${msg(str`Nghe từ đầu: ${guide.title()}`)}
                @click=${() => {
                  this.#play(address, true);
                }}
              >
                ${moreIcon('repeat')} <span>${msg('Nghe từ đầu')}</span>
              </button>`
            : nothing
        }
      </div>
      <p class="trouble" role="status">${troubleText(this.#recording.troubleOf(address))}</p>
    `;
  }

  #play(address: string, isFromStart = false): void {
    if (this.#isReaderHeard()) this.#shared.listening?.pause();
    if (isFromStart) this.#recording.playFromStart(address);
    else this.#recording.play(address);
  }

  #isReaderHeard(): boolean {
    const { listening } = this.#shared;
    return listening !== null && isSounding(listening.state);
  }

  /** What is closed takes its buttons along. */
  readonly #onToggle = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    if (!details.open && details.querySelector('[data-playing]')) this.#recording.pause();
  };
}

function troubleText(trouble: RecordingTrouble | null): string | typeof nothing {
  switch (trouble) {
    case null:
      return nothing;
    case 'offline':
      return msg(
        'Máy đang không có mạng nên chưa tải được lời hướng dẫn. Hãy kiểm tra kết nối mạng rồi bấm “Nghe hướng dẫn” lần nữa; các bước cũng được ghi ở dưới.',
      );
    case 'not-allowed':
      return msg(
        'Trình duyệt chưa cho trang này phát âm thanh. Hãy cho phép trong phần cài đặt của trang rồi bấm “Nghe hướng dẫn” lần nữa; các bước cũng được ghi ở dưới.',
      );
    case 'no-file':
      return msg(
        'Chưa nghe được lời hướng dẫn: máy chủ không gửi được tệp âm thanh. Hãy đọc các bước ghi ở dưới, hoặc lát nữa bấm “Nghe hướng dẫn” lần nữa.',
      );
    default:
      trouble satisfies never;
      return nothing;
  }
}

/** The citizen's own system first; a telephone needs nothing of Edge. */
function inOrder(own: System | null): readonly VoiceGuide[] {
  const isHandheld = own === 'android' || own === 'ios';
  const first = VOICE_GUIDES.filter(
    ({ system }) => system === own || (system === 'edge' && !isHandheld),
  );
  return [...first, ...VOICE_GUIDES.filter((guide) => !first.includes(guide))];
}

define('tn-voice-guide', TnVoiceGuide);

declare global {
  interface HTMLElementTagNameMap {
    'tn-voice-guide': TnVoiceGuide;
  }
}
