import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { followChoices } from '../choices.ts';
import { define } from '../define.ts';
import { Shared } from '../shared.ts';
import { groupsOf, type Command, type CommandContext, type Tab, type View } from './command.ts';
import { listenTab } from './listen-tab.ts';
import type { Near } from './near.ts';
import { only } from './only.ts';
import { ribbonStyles } from './ribbon.styles.ts';
import { tokenStyles } from '../tokens.styles.ts';

const TABS: readonly Tab[] = [
  listenTab,
  { id: 'display', label: () => msg('Hiển thị') },
  { id: 'move', label: () => msg('Điều hướng') },
  { id: 'print', label: () => msg('In') },
];

/** Until the citizen comes near they are nowhere that is known. */
const FAR: Pick<CommandContext, 'page' | 'say'> = {
  page: { point: () => null, target: () => null },
  say: () => undefined,
};

/**
 * The commands of the page as a tabbed toolbar (APG, Tabs with automatic activation and Toolbar):
 * two Tab stops, the open tab and its toolbar, each with a roving tabindex. What is not seen at
 * first (closed tabs, menus, what has no room) is loaded when it is about to be used.
 *
 * @element tn-ribbon
 * @attr label - name of the landmark; “Dải lệnh” when left out
 * @attr help-href - address of the help on shortcuts; left out, there is no link to it
 * @csspart tab - every tab
 * @csspart toolbar - the commands of the open tab
 * @csspart command - every command
 * @csspart menu - the open menu
 * @csspart item - every entry of the open menu
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
    _view: { state: true },
    _near: { state: true },
  };

  label = '';
  helpHref = '';

  /** @internal What is seen of it now. */
  _view: View = { open: 0, stops: {}, fit: Infinity, said: '', quietly: false };
  /** @internal What it does besides being seen; null until the citizen comes near. */
  _near: Near | null = null;

  readonly #shared = new Shared(this);
  #loading: Promise<void> | null = null;
  #row: Element | null = null;

  constructor() {
    super();
    // Not the decorator of the class: esbuild turns the private members of a decorated class into weak maps.
    updateWhenLocaleChanges(this);
  }

  /** @internal What the commands act on; null until the page's state is known. */
  get _context(): CommandContext | null {
    const { listening, settings } = this.#shared;
    const { page, say } = this._near ?? FAR;
    return listening && settings && { listening, settings, help: this.helpHref, page, say };
  }

  /** @internal */
  get _tabs(): readonly Tab[] {
    return TABS;
  }

  /** On a slow phone loading has taken a task of its own: what is shown first is another. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { open, fit, said, quietly } = this._view;
    const tab = TABS[open];
    const context = this._context;
    if (!context || !tab) return nothing;
    const commands = this._near?.commands ?? tab.commands ?? [];
    let at = 0;
    return html`
      <section
        aria-label=${this.label || msg('Dải lệnh')}
        @focusin=${this.#comeNear}
        @pointerenter=${this.#comeNear}
        @pointerdown=${this.#act}
        @keydown=${this.#act}
        @click=${this.#act}
      >
        <div class="tabs" role="tablist" aria-label=${msg('Nhóm lệnh')}>
          ${TABS.map(({ id, label }, index) => {
            const selected = index === open;
            return html`<button
              id="tab-${id}"
              class="tab"
              part="tab"
              type="button"
              role="tab"
              aria-selected=${selected ? 'true' : 'false'}
              aria-controls=${selected ? 'panel' : nothing}
              tabindex=${selected ? 0 : -1}
            >
              ${label()}
            </button>`;
          })}
        </div>
        <div id="panel" class="panel" role="tabpanel" aria-labelledby="tab-${tab.id}">
          <div
            class="toolbar"
            part="toolbar"
            role="toolbar"
            aria-label=${tab.label()}
            aria-describedby="note"
          >
            <div class="row">
              ${groupsOf(commands).map((group) => {
                const name = group[0]?.group?.();
                return html`<div
                  class="group"
                  role=${name ? 'group' : 'none'}
                  aria-label=${only(name)}
                  ?data-over=${at >= fit}
                >
                  ${group.map((command) => this.#command(command, context, at++ >= fit))}
                </div>`;
              })}
            </div>
            ${this._near && this.#command(this._near.more, context, fit === Infinity)}
          </div>
          <p id="note">${tab.note?.(context)}</p>
          <p part="status">${quietly ? said : ''}</p>
          <p part="status" role="status">${quietly ? '' : said}</p>
        </div>
        ${this._near?.menu.render()}
      </section>
    `;
  }

  /** @param over without room, or the menu of what has none while all have */
  #command(command: Command, context: CommandContext, over: boolean): TemplateResult {
    const disabled = command.isDisabled?.(context);
    return html`<button
      class="command"
      part="command"
      type="button"
      data-command=${command.id}
      ?data-over=${over}
      aria-keyshortcuts=${only(context.settings.get('shortcuts')[command.id === 'pause' ? 'listen' : command.id])}
      aria-disabled=${only(disabled && 'true')}
      aria-pressed=${only(command.isPressed && `${command.isPressed(context)}`)}
      aria-haspopup=${only(command.items && 'menu')}
      aria-expanded=${only(command.items && `${this._near?.menu.of?.id === command.id}`)}
      title=${only(disabled && command.whyDisabled?.(context))}
      tabindex=${command.id === (this._near?.stop ?? 'listen') ? 0 : -1}
    >
      ${command.icon}<span>${command.label()}</span>
    </button>`;
  }

  protected override updated(): void {
    followChoices(this.#shared);
    const row = this.renderRoot.querySelector('.row');
    if (row && row !== this.#row) {
      this.#row = row;
      const sizes = new ResizeObserver(this.#findRoom);
      sizes.observe(row);
      sizes.observe(this);
    }
    this._near?.findRoom();
  }

  /** What has no room is put into a menu; until that is loaded the row scrolls. */
  readonly #findRoom = (): void => {
    if (this._near) this._near.findRoom();
    else if (this.#row && this.#row.scrollWidth > this.#row.clientWidth) this.#comeNear();
  };

  /** Loads what is not seen at first, so that nobody waits for it. */
  readonly #comeNear = (event?: Event): void => {
    const from = (event as FocusEvent | undefined)?.relatedTarget ?? document.activeElement;
    this.#loading ??= import('./near.ts').then(
      ({ Near }) => {
        this._near = new Near(this, from as Element | null);
      },
      () => {
        this.#loading = null;
        const said = msg('Chưa tải được các lệnh này. Hãy kiểm tra kết nối mạng rồi bấm lại.');
        this._view = { ...this._view, said };
      },
    );
  };

  /** What is done before all is loaded is done late. */
  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this._near) this._near.act(event, target as Element);
    else {
      this.#comeNear();
      void this.#loading?.then(() => this._near?.act(event, target as Element));
    }
  };
}

define('tn-ribbon', TnRibbon);

declare global {
  interface HTMLElementTagNameMap {
    'tn-ribbon': TnRibbon;
  }
}
