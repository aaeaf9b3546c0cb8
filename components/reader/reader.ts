import { msg, updateWhenLocaleChanges } from '@lit/localize';
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { followChoices } from '../choices.ts';
import { controlStyles } from '../control.styles.ts';
import { define } from '../define.ts';
import { icon } from '../icons.ts';
import { isSounding, type ListeningState } from '../listening-state.ts';
import { Shared } from '../shared.ts';
import type * as Bar from './bar.ts';
import { readerStyles } from './reader.styles.ts';
import { tokenStyles } from '../tokens.styles.ts';

/**
 * Reads an article aloud in Vietnamese: one button beside its headline and, while it reads, the
 * commands of a player. Native buttons in a named group (APG: no composite widget is needed), the
 * position as plain text.
 *
 * @element tn-reader
 * @attr for - the `id` of the element that is read, in the same document; left out, the article is found by where the page's running text is
 * @attr label - the words of its button where what is read is no article, as “Nghe trang này” for a whole page, whose `<main>` `for` names then; “Nghe bài viết” when left out
 * @attr compact - a bar of four commands at the foot of the window, there only while the article is being read; put it beside a reader of the same article
 * @attr voice-href - the folder with a voice of the portal's own, made by `npx tro-nang voice FOLDER`; offered, with its size, where the device has no Vietnamese voice
 * @csspart button - every button
 * @csspart stop - the Stop button
 * @csspart status - the line that says what is going on
 * @csspart offer - the offer to load the portal's own voice
 * @cssprop --tn-sentence-background - colour behind the sentence that is read; set it on the article or around it
 * @cssprop --tn-sentence-color - colour of its text
 * @cssprop --tn-word-background - colour behind the word that is read
 * @cssprop --tn-word-color - colour of its text
 */
export class TnReader extends LitElement {
  static override styles = [tokenStyles, controlStyles, readerStyles];

  // Not decorators: their helpers weigh 800 B on every page.
  static override properties = {
    article: { attribute: 'for', converter: (value: string | null) => value ?? '' },
    label: {},
    compact: { type: Boolean, reflect: true },
    voiceHref: { attribute: 'voice-href' },
    _bar: { state: true },
    _open: { state: true },
  };

  article = '';
  label = '';
  compact = false;
  voiceHref = '';

  /** What is shown once the citizen listens; loaded with what reading needs. */
  private _bar: typeof Bar | null = null;
  /** The bar has opened: a moment after the voice has been asked to speak, lest a long page moves first. */
  private _open = false;

  readonly #shared = new Shared(this);
  #takeBack: (() => void) | undefined;
  /** The voice has been heard since the citizen asked: the gap between two sentences is no news. */
  #begun = false;

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
    this.#takeBack = void this.#takeBack?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { listening } = this.#shared;
    if (changed.has('article')) this.#takeBack = void this.#takeBack?.();
    if (!listening || !this.isConnected) return;
    if (this.voiceHref) listening.offerVoice(new URL(this.voiceHref, this.baseURI).href);
    // The compact bar accompanies a reader that offers the article.
    if (!this.compact) this.#takeBack ??= listening.offer(this.article);
    const { phase, position, saved, trouble } = listening.state;
    this.#begun = phase === 'reading' || (phase === 'starting' && this.#begun);
    if (position > 0 || saved || trouble) this.#loadBar();
    if (position === 0) this._open = false;
    else if (!this._open)
      requestAnimationFrame(() =>
        setTimeout(() => {
          this._open = true;
        }),
      );
  }

  protected override updated(): void {
    followChoices(this.#shared);
    if (this.compact)
      this.toggleAttribute('data-open', this.renderRoot.querySelector('.compact') !== null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#state();
    const { settings } = this.#shared;
    if (!state || !settings) return nothing;
    const simple = settings.get('simple');
    const open = state.position > 0;
    if (this.compact)
      return open && this._bar ? this._bar.renderCompactBar(this.#controls(state)) : nothing;
    const isWhole = open && this._open;
    const label = this.label || msg('Nghe bài viết');
    return html`
      <div
        class="bar"
        role="group"
        aria-label=${label}
        ?data-open=${isWhole}
        ?data-simple=${simple}
      >
        ${open ? this.#stopButton() : nothing}
        <button
          id="toggle"
          part="button"
          class="primary"
          type="button"
          aria-keyshortcuts=${settings.get('shortcuts')['listen'] ?? nothing}
          @pointerdown=${this.#prepare}
          @focus=${this.#prepare}
          @click=${this.#onToggle}
        >
          ${icon(isSounding(state) ? 'pause' : 'play')}<span>${toggleText(state, label)}</span>
        </button>
        ${isWhole ? this._bar?.renderBar(this.#controls(state), simple) : nothing}
        ${state.saved ? this._bar?.renderSaved(this.#controls(state)) : nothing}
      </div>
      <p class="status" part="status" ?hidden=${state.phase === 'idle' || open !== isWhole}>
        <span>${isSounding(state) ? this.#status(state) : nothing}</span>
        <span role="status">${isSounding(state) ? nothing : this.#status(state)}</span>
      </p>
      ${this._bar?.renderNotes(this.#controls(state)) ?? nothing}
    `;
  }

  #controls(state: ListeningState) {
    return {
      state,
      listening: this.#shared.listening,
      keys: this.#shared.settings?.get('shortcuts') ?? {},
      toggle: this.#onToggle,
      toggleText: toggleText(state, ''),
      stop: this.#stop,
      /** Presses a button of the bar that goes: focus must not go with it. */
      keepFocus: this.#focusToggle,
    };
  }

  #state(): ListeningState | null {
    const state = this.#shared.listening?.state;
    if (!state) return null;
    // Another article of the page is being read: this reader is at rest.
    return state.article === this.article
      ? state
      : { ...state, phase: 'idle', trouble: null, position: 0, saved: null };
  }

  /** There before anything else is loaded: what begins to speak can be silenced. */
  #stopButton(): TemplateResult {
    return html`<button part="button stop" class="stop" type="button" @click=${this.#stop}>
      ${icon('stop')}<span>${msg('Dừng')}</span>
    </button>`;
  }

  /**
   * What is going on, in words: this line is always there to be read, by eye or by braille. It is a
   * live region only while the voice rests, so that it never talks into the reading.
   */
  #status(state: ListeningState): string {
    if (state.phase === 'starting' && !this.#begun) return msg('Đang chuẩn bị đọc…');
    // Not in the bar: what says so must be there when nothing can be loaded.
    if (state.trouble === 'not-loaded')
      return msg('Chưa tải được phần đọc bài viết. Hãy kiểm tra kết nối mạng rồi bấm “Thử lại”.');
    return this._bar?.statusText(state) ?? '';
  }

  #loadBar(): void {
    if (this._bar) return;
    import('./bar.ts').then(
      (bar) => {
        adoptStyles(this.renderRoot as ShadowRoot, [...TnReader.styles, bar.barStyles]);
        this._bar = bar;
      },
      // Offline: listening itself will say so.
      () => undefined,
    );
  }

  readonly #prepare = (): void => {
    this.#loadBar();
    this.#shared.listening?.prepare();
  };

  readonly #onToggle = (): void => {
    const state = this.#state();
    this.#loadBar();
    if (state && isSounding(state)) this.#shared.listening?.pause();
    else this.#shared.listening?.listen(this.article);
  };

  readonly #stop = (): void => {
    // The button goes; focus must not go with it.
    this.#focusToggle();
    this.#shared.listening?.stop();
  };

  readonly #focusToggle = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#toggle')?.focus();
  };
}

/** What the button does now, by the name that it has at rest. */
function toggleText({ phase, isItem, saved }: ListeningState, label: string): string {
  switch (phase) {
    case 'idle':
      return saved ? msg('Nghe tiếp') : label;
    case 'finished':
      // One thing was read meanwhile: the article still rests where it did.
      return isItem && saved ? msg('Nghe tiếp') : msg('Nghe lại');
    case 'starting':
    case 'reading':
      return msg('Tạm dừng');
    case 'paused':
      return msg('Đọc tiếp');
    case 'trouble':
      return msg('Thử lại');
    default:
      return phase satisfies never;
  }
}

define('tn-reader', TnReader);

declare global {
  interface HTMLElementTagNameMap {
    'tn-reader': TnReader;
  }
}
