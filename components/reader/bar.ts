import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SettingValues } from '../../src/settings/index.ts';
import type { Step } from '../../src/speech/index.ts';
import type { Listening } from '../listening.ts';
import { isSounding, type ListeningState } from '../listening-state.ts';
import { openSettings } from '../reader-settings/open.ts';
import { moreIcon, type MoreIcon } from '../more-icons.ts';
import { offerText, onlineText, savedText, statusText } from './texts.ts';

export { barStyles } from './bar.styles.ts';
export { statusText };

/** What the commands act on. */
export interface Controls {
  readonly state: ListeningState;
  readonly listening: Listening | null;
  /** The keys that the citizen gave to commands. */
  readonly keys: SettingValues['shortcuts'];
  readonly toggle: () => void;
  /** What it does now. */
  readonly toggleText: string;
  readonly stop: () => void;
  /** To be called before a command takes its own button away. */
  readonly keepFocus: () => void;
}

/** Nothing can be read: all that helps is another voice. */
const hasNoVoice = ({ trouble }: ListeningState): boolean =>
  trouble === 'no-vietnamese-voice' || trouble === 'no-speech';

/** The commands beside Stop and Pause while an article is open; in the simple mode two of them, and the settings. */
export function renderBar(
  { state, listening, keys }: Controls,
  simple: boolean,
): TemplateResult | typeof nothing {
  if (hasNoVoice(state)) return nothing;
  const step = (direction: 'next' | 'previous', size: Step) => () => listening?.[direction](size);
  const command = (name: MoreIcon, label: string, act: () => void): TemplateResult =>
    button(name, label, act, keys[name]);
  const previous = command('previous', msg('Câu trước'), step('previous', 'sentence'));
  const next = command('next', msg('Câu sau'), step('next', 'sentence'));
  if (simple) return html`${previous}${next}${settingsButton()}`;
  return html`
    ${previous} ${command('repeat', msg('Đọc lại câu'), () => listening?.repeat())} ${next}
    ${command('previousParagraph', msg('Đoạn trước'), step('previous', 'paragraph'))}
    ${command('nextParagraph', msg('Đoạn sau'), step('next', 'paragraph'))}
    ${command('previousHeading', msg('Mục trước'), step('previous', 'heading'))}
    ${command('nextHeading', msg('Mục sau'), step('next', 'heading'))} ${settingsButton()}
  `;
}

/** The bar at the foot of the window. */
export function renderCompactBar({
  state,
  listening,
  toggle,
  toggleText,
  stop,
}: Controls): TemplateResult | typeof nothing {
  if (hasNoVoice(state)) return nothing;
  return html`
    <div class="compact" role="group" aria-label=${msg('Thanh nghe thu gọn')}>
      ${button('stop', msg('Dừng'), (event) => {
        focusReader(event, state.article);
        stop();
      })}
      ${button(isSounding(state) ? 'pause' : 'play', toggleText, toggle)}
      ${button('previous', msg('Câu trước'), () => listening?.previous('sentence'))}
      ${button('next', msg('Câu sau'), () => listening?.next('sentence'))}
    </div>
  `;
}

/** The compact bar goes; focus must not go with it, nor the page move. */
function focusReader(event: Event, article: string | null): void {
  (event.currentTarget as HTMLElement).ownerDocument
    .querySelector(`tn-reader:not([compact])${article ? `[for="${CSS.escape(article)}"]` : ''}`)
    ?.shadowRoot?.querySelector<HTMLElement>('#toggle')
    ?.focus({ preventScroll: true });
}

/** Where an earlier visit rested, and how to leave nothing behind on a shared computer. */
export function renderSaved({ state, listening, keepFocus }: Controls): TemplateResult {
  return html`
    ${button('previousParagraph', msg('Nghe từ đầu'), () => {
      keepFocus();
      listening?.listenFromStart(state.article);
    })}
    ${button('forget', msg('Xóa chỗ đang nghe'), () => {
      keepFocus();
      listening?.forgetPlaces('this');
    })}
    <p class="saved">${savedText(state)}</p>
  `;
}

/** What the citizen should know of the voice, and the portal's own where the device has none. */
export function renderNotes({ state, listening, keepFocus }: Controls): TemplateResult {
  const { offer } = state;
  return html`
    ${
      state.position > 0 && state.voice?.local === false
        ? html`<p class="note">${onlineText()}</p>`
        : nothing
    }
    ${
      offer && (hasNoVoice(state) || offer.state === 'loading')
        ? html`<div class="offer" part="offer">
            <p role="status">${offerText(offer)}</p>
            ${
              offer.state === 'loading'
                ? html`<progress
                    aria-label=${msg('Đã tải được')}
                    max=${offer.bytes ?? 1}
                    .value=${offer.loaded}
                  ></progress>`
                : button('download', msg('Tải giọng đọc Trợ Năng'), () => {
                    keepFocus();
                    listening?.getVoice();
                  })
            }
          </div>`
        : nothing
    }
  `;
}

const settingsButton = (): TemplateResult =>
  button('settings', msg('Cài đặt'), (event) => {
    openSettings(event.currentTarget as HTMLElement);
  });

function button(
  name: MoreIcon,
  label: string,
  onClick: (event: Event) => void,
  key?: string,
): TemplateResult {
  const part = name === 'stop' ? 'button stop' : 'button';
  return html`<button
    part=${part}
    class=${name}
    type="button"
    aria-keyshortcuts=${key ?? nothing}
    @click=${onClick}
  >
    ${moreIcon(name)}<span>${label}</span>
  </button>`;
}
