import { html, nothing, type TemplateResult } from 'lit';
import { isPlainKey, rovingIndex } from '../../src/navigation/index.ts';
import { groupsOf, type Command, type CommandContext, type Ribbon } from './command.ts';
import { only } from './only.ts';
import { ribbonIcon } from './ribbon-icons.ts';
import type { Typeahead } from './typeahead.ts';

/** The keys of a toolbar, for the keys of a menu, which runs downwards. */
const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
  Home: 'Home',
  End: 'End',
};

/**
 * The one open menu of a ribbon (APG, Menu Button), in the top layer, where nothing of the page
 * cuts or covers it. Its entries are given when it is opened.
 */
export class Menu {
  /** The command whose menu is open. */
  of: Command | null = null;
  readonly #ribbon: Ribbon;
  readonly #typeahead: Typeahead;
  readonly #run: (command: Command) => void;
  #button: HTMLElement | null = null;
  /** Tab never stops here, yet a composite has one Tab stop. */
  #firstId = '';
  /** What was open when a press began: the browser closes it before the click comes. */
  #atPress: Command | null = null;

  constructor(ribbon: Ribbon, typeahead: Typeahead, run: (command: Command) => void) {
    this.#ribbon = ribbon;
    this.#typeahead = typeahead;
    this.#run = run;
  }

  notePress(): void {
    this.#atPress = this.of;
  }

  /** Opens the menu of a command beneath its button, or closes it. */
  toggle(command: Command, button: HTMLElement, event: UIEvent, first: 'first' | 'last'): void {
    // A click by keyboard has no press before it.
    const wasOpen = event.detail > 0 ? this.#atPress : this.of;
    this.#atPress = null;
    if (wasOpen?.id === command.id) {
      this.close();
      return;
    }
    this.of = command;
    this.#button = button;
    this.#ribbon.requestUpdate();
    void this.#ribbon.updateComplete.then(() => {
      this.#element?.showPopover();
      const items = this.#items();
      // In a list of which one is on that one is where a search begins.
      const isList = items.every((item) => item.matches('[role=menuitemradio]'));
      const checked = isList && items.find((item) => item.matches('[aria-checked=true]'));
      (first === 'last' ? items.at(-1) : checked || items[0])?.focus();
    });
  }

  close(): void {
    if (!this.of) return;
    this.of = null;
    this.#button?.focus();
    this.#ribbon.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const context = this.#ribbon._context;
    const items = context && this.of?.items?.(context);
    if (!items) return nothing;
    this.#firstId = items[0]?.items?.(context)[0]?.id ?? items[0]?.id ?? '';
    return html`<div
      id="menu"
      class="menu"
      part="menu"
      popover
      role="menu"
      aria-label=${this.of?.label() ?? nothing}
      @keydown=${this.#onKey}
      @focusout=${this.#onFocusOut}
      @beforetoggle=${this.#onToggle}
    >
      ${groupsOf(items).map((group) => this.#group(group, context))}
    </div>`;
  }

  /** A menu within the menu would be hard to hit and hard to leave: its entries stand here under its name. */
  #group(group: readonly Command[], context: CommandContext): TemplateResult {
    const entries = group.map((item) =>
      item.items
        ? html`<div role="group" aria-label=${item.label()}>
            <span class="name" aria-hidden="true">${item.label()}</span>
            ${item.items(context).map((one) => this.#item(one, context))}
          </div>`
        : this.#item(item, context),
    );
    const name = group[0]?.group?.();
    return name && group.some(({ items }) => !items)
      ? html`<div class="entries" role="group" aria-label=${name}>${entries}</div>`
      : html`<div class="entries" role="none">${entries}</div>`;
  }

  #item(item: Command, context: CommandContext): TemplateResult {
    const disabled = item.isDisabled?.(context);
    const why = disabled ? item.whyDisabled?.(context) : '';
    const checked = item.isPressed?.(context);
    const role = item.isChoice ? 'menuitemradio' : item.isPressed ? 'menuitemcheckbox' : 'menuitem';
    return html`<button
      class="item"
      part="item"
      type="button"
      role=${role}
      tabindex=${item.id === this.#firstId ? 0 : -1}
      data-command=${item.id}
      aria-checked=${only(item.isPressed && `${checked ?? false}`)}
      aria-disabled=${only(disabled && 'true')}
      @click=${() => {
        this.close();
        this.#run(item);
      }}
    >
      ${checked ? ribbonIcon('check') : (item.icon ?? html`<span class="no-icon"></span>`)}
      <span>
        <span class="label">${item.label()}</span>
        ${why ? html`<small>${why}</small>` : nothing}
      </span>
    </button>`;
  }

  get #element(): HTMLElement | null {
    return this.#ribbon.renderRoot.querySelector('.menu');
  }

  #items(): HTMLElement[] {
    return [...(this.#element?.querySelectorAll<HTMLElement>('.item') ?? [])];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // From the button the browser goes on to what follows it.
    if (event.key === 'Tab') this.close();
    if (event.key === 'Escape') {
      // It closes this menu and nothing of the page around it.
      event.stopPropagation();
      event.preventDefault();
      this.close();
    }
    const items = this.#items();
    const index = items.findIndex((item) => item === event.target);
    const key = isPlainKey(event) ? (TURNED[event.key] ?? '') : '';
    const labels = items.map((item) => item.textContent);
    const found = this.#typeahead.find(event, labels, index);
    const next = rovingIndex(key, index, items.length, false) ?? found;
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };

  /** Closed by the browser: a press beside it, or the back button of a phone. */
  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'closed') this.close();
  };

  /** Focus was taken elsewhere; the window losing it is no such case. */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || this.#element?.contains(relatedTarget)) return;
    this.#button = null;
    this.close();
  };
}
