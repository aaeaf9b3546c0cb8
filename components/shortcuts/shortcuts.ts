import { ContextConsumer } from '@lit/context';
import { msg, str, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  accessKeysOf,
  freeChords,
  type Chord,
  type ShortcutCommand,
  type Shortcuts,
} from '../../src/shortcuts/index.ts';
import { shortcutsContext } from './context.ts';
import { controlStyles } from '../control.styles.ts';
import { dialogStyles } from '../dialog.styles.ts';
import { define } from '../define.ts';
import { Shared } from '../shared.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { answerOf, type Asking } from './asking.ts';
import { GROUPS } from './commands.ts';
import { startShortcuts } from './page-shortcuts.ts';
import { renderRow, type Row } from './row.ts';
import { shortcutsStyles } from './shortcuts.styles.ts';
import { chordText } from './texts.ts';

export { startShortcuts };

/**
 * The list of all commands with the keys that the citizen gave them, in a native dialog (APG,
 * Dialog): each key can be set, changed and taken away, all of them switched off (WCAG 2.1.4). No
 * key is there until it is chosen. Made from the page's registry, so it is complete by itself.
 *
 * @element tn-shortcuts
 * @attr trigger - shows a button that opens the dialog
 * @attr help-href - where the help on the keyboard is; left out, there is no link to it
 * @csspart trigger - the button that opens the dialog
 * @csspart dialog - the dialog
 * @csspart button - every button in it
 */
export class TnShortcuts extends LitElement {
  static override styles = [tokenStyles, controlStyles, dialogStyles, shortcutsStyles];

  static override properties = {
    trigger: { type: Boolean },
    helpHref: { attribute: 'help-href' },
    _asking: { state: true },
    _said: { state: true },
  };

  trigger = false;
  helpHref = '';

  /** The command that a key is being chosen for. */
  private _asking: Asking | null = null;
  /** What came of the last press. */
  private _said = '';

  readonly #shared = new Shared(this);
  #shortcuts: Shortcuts | null = null;
  /** The part that takes the focus when what had it has gone. */
  #focusNext = '';

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    new ContextConsumer(this, {
      context: shortcutsContext,
      callback: (shortcuts) => {
        this.#shortcuts = shortcuts;
        shortcuts.addEventListener('change', () => {
          this.requestUpdate();
        });
      },
    });
  }

  override connectedCallback(): void {
    startShortcuts(this.ownerDocument);
    super.connectedCallback();
    this.setAttribute('data-tn-skip', '');
  }

  /** Shows the dialog; where it is shown already nothing changes. */
  open(): void {
    this._said = '';
    this._asking = null;
    this.updateComplete.then(
      () => {
        const dialog = this.#dialog;
        if (!this.isConnected || dialog?.open) return;
        dialog?.showModal();
        // From the top: the list is long, and what it is about is said first.
        this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
      },
      () => undefined,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#focusNext) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const shortcuts = this.#shortcuts;
    if (!shortcuts || !this.#shared.settings) return nothing;
    const hasKeys = shortcuts.chords.length > 0;
    return html`
      ${
        this.trigger
          ? html`<button
              part="trigger"
              type="button"
              @click=${() => {
                this.open();
              }}
            >
              ${msg('Phím tắt')}
            </button>`
          : nothing
      }
      <dialog part="dialog" aria-labelledby="title" @cancel=${this.#onCancel}>
        <h2 id="title" tabindex="-1">${msg('Phím tắt')}</h2>
        <p class="lead">
          ${msg('Không phím nào được đặt sẵn. Hãy đặt phím cho những lệnh bạn hay dùng; phím được nhớ trên máy này.')}
        </p>
        <label class="switch">
          <input
            type="checkbox"
            .checked=${shortcuts.isOn && hasKeys}
            ?disabled=${!hasKeys}
            @change=${this.#onSwitch}
          />
          <span>${msg('Dùng phím tắt')}</span>
        </label>
        ${GROUPS.map(({ id, label }) => this.#group(id, label(), shortcuts))}
        <div class="buttons">
          <button part="button" type="button" ?disabled=${!hasKeys} @click=${this.#reset}>
            ${msg('Bỏ mọi phím')}
          </button>
          ${this.helpHref ? html`<a href=${this.helpHref}>${msg('Cách dùng bàn phím')}</a>` : nothing}
          <button part="button" class="close primary" type="button" @click=${this.#close}>
            ${msg('Đóng')}
          </button>
        </div>
        <p class="said" role="status">${this._said}</p>
      </dialog>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #group(group: string, label: string, shortcuts: Shortcuts): TemplateResult | typeof nothing {
    const commands = shortcuts.commands.filter((command) => command.group === group);
    if (commands.length === 0) return nothing;
    return html`
      <h3>${label}</h3>
      <ul>
        ${commands.map((command) => renderRow(this.#row(command, shortcuts)))}
      </ul>
    `;
  }

  #row(command: ShortcutCommand, shortcuts: Shortcuts): Row {
    return {
      command,
      chord: shortcuts.chord(command.id),
      asking: this._asking?.command.id === command.id ? this._asking : null,
      accessKeys: accessKeysOf(this.ownerDocument),
      free: this.#free(shortcuts),
      holder: (chord) => {
        const holder = shortcuts.holder(chord);
        return holder?.id === command.id ? null : holder;
      },
      ask: () => {
        this.#ask(command);
      },
      onKey: this.#onKey,
      use: (chord) => {
        this.#assign(command, chord);
      },
      remove: () => {
        this.#remove(command, shortcuts);
      },
      callOff: () => {
        this.#callOff();
      },
      onLeave: this.#onLeave,
    };
  }

  #free(shortcuts: Shortcuts): readonly Chord[] {
    return freeChords(2, shortcuts.chords, accessKeysOf(this.ownerDocument));
  }

  #ask(command: ShortcutCommand): void {
    this._asking = { command, held: '', wanted: null };
    const label = command.label();
    const examples = this.#shortcuts ? this.#free(this.#shortcuts).map(chordText).join(', ') : '';
    this._said = examples
      ? msg(str`Hãy bấm phím cho “${label}”, ví dụ: ${examples}. Bấm Esc để thôi.`)
      : msg(str`Hãy bấm phím cho “${label}”. Bấm Esc để thôi.`);
    this.#focusNext = '.capture';
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const [asking, shortcuts] = [this._asking, this.#shortcuts];
    if (!asking || !shortcuts) return;
    const answer = answerOf(event, this.#row(asking.command, shortcuts));
    if (answer.kind === 'pass') return;
    event.preventDefault();
    event.stopPropagation();
    switch (answer.kind) {
      case 'call-off':
        this.#callOff();
        break;
      case 'held':
        this._asking = { ...asking, held: answer.held };
        break;
      case 'refused':
        this._said = answer.said;
        break;
      case 'shared':
        this._asking = { ...asking, wanted: answer.chord };
        this._said = answer.said;
        this.#focusNext = '.other';
        break;
      case 'chosen':
        this.#assign(asking.command, answer.chord);
        break;
      default:
        answer satisfies never;
    }
  };

  #assign(command: ShortcutCommand, chord: Chord): void {
    this.#shortcuts?.assign(command.id, chord);
    const [key, label] = [chordText(chord), command.label()];
    this.#settle(msg(str`Đã đặt ${key} cho “${label}”.`));
  }

  #remove(command: ShortcutCommand, shortcuts: Shortcuts): void {
    shortcuts.remove(command.id);
    const label = command.label();
    this._said = msg(str`Đã bỏ phím của “${label}”.`);
    this.#focusNext = `#set-${command.id}`;
  }

  #callOff(): void {
    this.#settle(msg('Chưa đổi phím nào.'));
  }

  /** The key has been chosen, or not: the focus goes back to where the choice began. */
  #settle(said: string): void {
    if (this._asking) this.#focusNext = `#set-${this._asking.command.id}`;
    this._asking = null;
    this._said = said;
  }

  /** Whoever goes on by Tab or with the pointer has thought better of it. */
  readonly #onLeave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside =
      relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget);
    // What had the focus may have gone to make room for what gets it.
    if (isInside || relatedTarget === null || this.#focusNext) return;
    this._asking = null;
    this._said = '';
  };

  readonly #onCancel = (event: Event): void => {
    if (!this._asking) return;
    event.preventDefault();
    this.#callOff();
  };

  readonly #onSwitch = ({ target }: Event): void => {
    const isOn = (target as HTMLInputElement).checked;
    this.#shortcuts?.switch(isOn);
    this._said = isOn
      ? msg('Đã bật phím tắt.')
      : msg('Đã tắt mọi phím tắt; phím đã đặt vẫn được nhớ.');
  };

  readonly #reset = (): void => {
    this.#shortcuts?.reset();
    this._said = msg('Đã bỏ mọi phím.');
    this.#focusNext = '.close';
  };

  readonly #close = (): void => {
    this.#dialog?.close();
  };
}

define('tn-shortcuts', TnShortcuts);

declare global {
  interface HTMLElementTagNameMap {
    'tn-shortcuts': TnShortcuts;
  }
}
