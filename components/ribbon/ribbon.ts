import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isPlainKey, rovingIndex } from '../../src/navigation/index.ts';
import { define } from '../define.ts';
import { Shared } from '../shared.ts';
import type { closedTabs } from './closed-tabs.ts';
import type { Command, CommandContext, Tab } from './command.ts';
import { listenTab } from './listen-tab.ts';
import { ribbonStyles } from './ribbon.styles.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { Whereabouts } from '../whereabouts.ts';

const TABS: readonly Tab[] = [
  listenTab,
  { id: 'display', label: () => msg('Hiển thị') },
  { id: 'move', label: () => msg('Điều hướng') },
  { id: 'print', label: () => msg('In') },
];

/** An attribute's value, or no attribute; templates are checked against the value's type. */
const only = <Value extends string>(value: Value | false | undefined): Value =>
  value || (nothing as unknown as Value);

/**
 * The commands of the page as a tabbed toolbar (APG, Tabs with automatic activation and Toolbar):
 * two Tab stops, the open tab and its toolbar, each with a roving tabindex.
 *
 * @element tn-ribbon
 * @attr label - name of the landmark; “Dải lệnh” when left out
 * @attr help-href - address of the help on shortcuts
 * @csspart tab - every tab
 * @csspart toolbar - the commands of the open tab
 * @csspart command - every command
 * @csspart status - what came of the last command
 * @cssprop --tn-ribbon-width - widest that its rows become, to stand in line with the page
 * @cssprop --tn-ribbon-gutter - distance from its edges to its rows
 */
export class TnRibbon extends LitElement {
  static override styles = [tokenStyles, ribbonStyles];

  // Not decorators: their helpers weigh 800 B on every page.
  static override properties = {
    label: {},
    helpHref: { attribute: 'help-href' },
    _open: { state: true },
    _stops: { state: true },
    _closedTabs: { state: true },
    _said: { state: true },
    _quietly: { state: true },
  };

  label = '';
  helpHref = '/tro-giup#phim-tat';

  private _open = 0;
  /** The command of each tab's toolbar that is its Tab stop. */
  private _stops: readonly number[] = TABS.map(() => 0);
  private _closedTabs: typeof closedTabs = {};
  private _said = '';
  /** The voice is speaking: a live region would talk over it, so what is said is only shown. */
  private _quietly = false;

  readonly #shared = new Shared(this);
  readonly #page = new Whereabouts(this);

  constructor() {
    super();
    // Not the decorator of the class: esbuild turns the private members of a decorated class into weak maps.
    updateWhenLocaleChanges(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const context = this.#context();
    const open = TABS[this._open];
    if (!context || !open) return nothing;
    return html`
      <section
        aria-label=${this.label || msg('Dải lệnh')}
        @focusin=${this.#onFocus}
        @pointerenter=${this.#loadClosedTabs}
      >
        <div class="tabs" role="tablist" aria-label=${msg('Nhóm lệnh')} @keydown=${this.#onTabKey}>
          ${TABS.map((tab, index) => this.#tab(tab, index))}
        </div>
        <div id="panel" class="panel" role="tabpanel" aria-labelledby="tab-${open.id}">
          <div
            class="toolbar"
            part="toolbar"
            role="toolbar"
            aria-label=${open.label()}
            aria-describedby="note"
            @keydown=${this.#onToolbarKey}
          >
            ${this.#commands(open).map((command, index) => this.#command(command, index, context))}
          </div>
          <p id="note">${open.note?.(context)}</p>
          <p part="status">${this._quietly ? this._said : ''}</p>
          <p part="status" role="status">${this._quietly ? '' : this._said}</p>
        </div>
      </section>
    `;
  }

  #tab(tab: Tab, index: number): TemplateResult {
    const selected = index === this._open;
    return html`<button
      id="tab-${tab.id}"
      class="tab"
      part="tab"
      type="button"
      role="tab"
      aria-selected=${selected ? 'true' : 'false'}
      aria-controls=${selected ? 'panel' : nothing}
      tabindex=${selected ? 0 : -1}
      @click=${() => {
        this.#openTab(index);
      }}
    >
      ${tab.label()}
    </button>`;
  }

  #command(command: Command, index: number, context: CommandContext): TemplateResult {
    return html`<button
      class="command"
      part="command"
      type="button"
      data-command=${command.id}
      aria-disabled=${only(command.isDisabled?.(context) && 'true')}
      aria-pressed=${only(command.isPressed && `${command.isPressed(context)}`)}
      tabindex=${index === this._stops[this._open] ? 0 : -1}
      @pointerdown=${this.#prepare}
      @focus=${this.#prepare}
      @click=${() => {
        this.#run(command, index);
      }}
    >
      ${command.icon}<span>${command.label()}</span>
    </button>`;
  }

  #commands(tab: Tab | undefined): readonly Command[] {
    return tab?.commands ?? this._closedTabs[tab?.id ?? ''] ?? [];
  }

  #context(): CommandContext | null {
    const { listening, settings } = this.#shared;
    if (!listening || !settings) return null;
    return { listening, settings, page: this.#page, help: this.helpHref, say: this.#say };
  }

  #run(command: Command, index: number): void {
    const context = this.#context();
    this.#setStop(index);
    if (!context || command.isDisabled?.(context)) return;
    this._said = '';
    command.run(context);
    this.requestUpdate();
  }

  /** The reading of an article is not to start with a wait, nor any other tab with a download. */
  readonly #prepare = (): void => {
    if (TABS[this._open] === listenTab) this.#shared.listening?.prepare();
  };

  readonly #say = (text: string): void => {
    this._quietly = ['starting', 'reading'].includes(this.#shared.listening?.state.phase ?? '');
    this._said = text;
  };

  #openTab(index: number): void {
    this._open = index;
    this._said = '';
    this.#loadClosedTabs();
  }

  /** When the citizen comes near the ribbon, so that nobody waits for them. */
  readonly #loadClosedTabs = (): void => {
    if (this._closedTabs.display) return;
    import('./closed-tabs.ts').then(
      (loaded) => {
        this._closedTabs = loaded.closedTabs;
        this._said = '';
      },
      () => {
        if (this.#commands(TABS[this._open]).length > 0) return;
        this.#say(msg('Chưa tải được nhóm lệnh này. Hãy kiểm tra kết nối mạng rồi mở lại nhóm.'));
      },
    );
  };

  #setStop(index: number): void {
    this._stops = this._stops.map((stop, tab) => (tab === this._open ? index : stop));
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const next = this.#nextIndex(event, this._open, TABS.length);
    if (next === null) return;
    this.#openTab(next);
    this.#focus('.tab', next);
  };

  readonly #onToolbarKey = (event: KeyboardEvent): void => {
    const count = this.#commands(TABS[this._open]).length;
    const next = this.#nextIndex(event, this._stops[this._open] ?? 0, count);
    if (next === null) return;
    this.#setStop(next);
    this.#focus('.command', next);
  };

  #nextIndex(event: KeyboardEvent, index: number, count: number): number | null {
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const next = isPlainKey(event) ? rovingIndex(event.key, index, count, rightToLeft) : null;
    if (next !== null) event.preventDefault();
    return next;
  }

  /** A row that scrolls shows the whole of what has focus; browsers are content with a part of it. */
  readonly #onFocus = ({ target }: FocusEvent): void => {
    this.#loadClosedTabs();
    (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  #focus(selector: string, index: number): void {
    this.renderRoot.querySelectorAll<HTMLElement>(selector)[index]?.focus();
  }
}

define('tn-ribbon', TnRibbon);

declare global {
  interface HTMLElementTagNameMap {
    'tn-ribbon': TnRibbon;
  }
}
