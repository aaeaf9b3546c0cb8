import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Step } from '../../src/speech/index.ts';
import { icon, type IconName } from '../icons.ts';
import type { ListeningState } from '../listening.ts';
import { Shared } from '../shared.ts';
import { pauseText, positionText, rateText, troubleText, voiceText } from './texts.ts';
import { readerStyles } from './reader.styles.ts';
import { tokenStyles } from '../tokens.styles.ts';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];

/**
 * Reads an article aloud in Vietnamese: one button beside its headline and, while it reads, the
 * commands of a player. Native buttons and selects in a named group (APG: no composite widget is
 * needed), the position as plain text.
 *
 * @element tn-reader
 * @attr for - the id of the article to read; it must be in the same document
 * @csspart button - every button
 * @csspart stop - the Stop button
 * @csspart select - the two selects
 * @csspart status - the line that says what is going on
 * @cssprop --tn-accent - colour of the listen button
 * @cssprop --tn-on-accent - colour of the text on it
 */
export class TnReader extends LitElement {
  static override styles = [tokenStyles, readerStyles];

  @property({ attribute: 'for' }) article = '';

  @query('#toggle') private _toggle!: HTMLButtonElement;

  readonly #shared = new Shared(this);
  #takeBack: (() => void) | null = null;

  constructor() {
    super();
    // Not the decorator of the class: esbuild turns the private members of a decorated class into weak maps.
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the reader itself says on the page is not part of the article.
    this.setAttribute('data-tn-skip', '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#takeBack?.();
    this.#takeBack = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) {
      this.#takeBack?.();
      this.#takeBack = null;
    }
    if (this.article && this.isConnected)
      this.#takeBack ??= this.#shared.listening?.offer(this.article) ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#state();
    if (!state) return nothing;
    const open = state.position > 0;
    return html`
      <div class="bar" role="group" aria-label=${msg('Nghe bài viết')} ?data-open=${open}>
        ${open ? this.#stopButton() : nothing}
        <button
          id="toggle"
          part="button"
          class="listen"
          type="button"
          @pointerdown=${this.#prepare}
          @focus=${this.#prepare}
          @click=${this.#onToggle}
        >
          ${icon(isSounding(state) ? 'pause' : 'play')}<span>${toggleText(state)}</span>
        </button>
        ${open ? this.#commands(state) : nothing}
      </div>
      <p class="status" part="status" ?hidden=${state.phase === 'idle'}>
        <span>${isSounding(state) ? statusText(state) : nothing}</span>
        <span role="status">${isSounding(state) ? nothing : statusText(state)}</span>
      </p>
    `;
  }

  #state(): ListeningState | null {
    const state = this.#shared.listening?.state;
    if (!state) return null;
    // Another article of the page is being read: this reader is at rest.
    return state.article === this.article
      ? state
      : { ...state, phase: 'idle', trouble: null, position: 0 };
  }

  #stopButton(): TemplateResult {
    return this.#button('stop', msg('Dừng'), () => {
      // The button goes; focus must not go with it.
      this._toggle.focus();
      this.#shared.listening?.stop();
    });
  }

  /**
   * Speed and voice are folded away: a select that appears while the voice begins is announced by
   * Orca, and what it says cancels the reading.
   */
  #commands(state: ListeningState): TemplateResult {
    const step = (direction: 'next' | 'previous', size: Step) => () =>
      this.#shared.listening?.[direction](size);
    return html`
      ${this.#button('previous', msg('Câu trước'), step('previous', 'sentence'))}
      ${this.#button('next', msg('Câu sau'), step('next', 'sentence'))}
      ${this.#button('previousParagraph', msg('Đoạn trước'), step('previous', 'paragraph'))}
      ${this.#button('nextParagraph', msg('Đoạn sau'), step('next', 'paragraph'))}
      <details>
        <summary>${msg('Tốc độ và giọng đọc')}</summary>
        <label>
          ${msg('Tốc độ')}
          <select part="select" @change=${this.#onRate}>
            ${ratesWith(state.rate).map(
              (rate) =>
                html`<option value=${rate} ?selected=${rate === state.rate}>
                  ${rateText(rate)}
                </option>`,
            )}
          </select>
        </label>
        ${state.voices.length > 1 ? this.#voiceSelect(state) : nothing}
      </details>
    `;
  }

  #voiceSelect({ voices, voice }: ListeningState): TemplateResult {
    return html`
      <label>
        ${msg('Giọng đọc')}
        <select part="select" @change=${this.#onVoice}>
          ${voices.map(
            (one) =>
              html`<option value=${one.id} ?selected=${one.id === voice?.id}>
                ${voiceText(one)}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  #button(name: IconName, label: string, onClick: () => void): TemplateResult {
    const part = name === 'stop' ? 'button stop' : 'button';
    return html`<button part=${part} class=${name} type="button" @click=${onClick}>
      ${icon(name)}<span>${label}</span>
    </button>`;
  }

  readonly #prepare = (): void => {
    this.#shared.listening?.prepare();
  };

  readonly #onToggle = (): void => {
    const state = this.#state();
    if (state && isSounding(state)) this.#shared.listening?.pause();
    else this.#shared.listening?.listen(this.article);
  };

  readonly #onRate = (event: Event): void => {
    this.#shared.listening?.setRate(Number((event.target as HTMLSelectElement).value));
  };

  readonly #onVoice = (event: Event): void => {
    this.#shared.listening?.setVoice((event.target as HTMLSelectElement).value);
  };
}

const isSounding = ({ phase }: ListeningState): boolean =>
  phase === 'starting' || phase === 'reading';

function toggleText(state: ListeningState): string {
  switch (state.phase) {
    case 'idle':
      return msg('Nghe bài viết');
    case 'finished':
      return msg('Nghe lại');
    case 'starting':
    case 'reading':
      return msg('Tạm dừng');
    case 'paused':
      return msg('Đọc tiếp');
    case 'trouble':
      return msg('Thử lại');
    default:
      return state.phase satisfies never;
  }
}

/**
 * What is going on, in words: this line is always there to be read, by eye or by braille. It is a
 * live region only while the voice rests, so that it never talks into the reading.
 */
function statusText(state: ListeningState): string {
  switch (state.phase) {
    case 'idle':
      return '';
    case 'starting':
      return msg('Đang chuẩn bị đọc…');
    case 'reading':
      return msg(str`Đang đọc ${positionText(state)}.`);
    case 'paused':
      return pauseText(state);
    case 'finished':
      return msg('Đã đọc hết bài.');
    case 'trouble':
      return state.trouble ? troubleText(state.trouble) : '';
    default:
      return state.phase satisfies never;
  }
}

/** The rates offered; one that was set elsewhere is shown as well. */
const ratesWith = (rate: number): number[] =>
  RATES.includes(rate) ? RATES : [...RATES, rate].sort((a, b) => a - b);

if (!customElements.get('tn-reader')) customElements.define('tn-reader', TnReader);

declare global {
  interface HTMLElementTagNameMap {
    'tn-reader': TnReader;
  }
}
