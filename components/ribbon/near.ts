import { isPlainKey, rovingIndex } from '../../src/navigation/index.ts';
import { Whereabouts } from '../whereabouts.ts';
import type { Command, CommandContext, Ribbon, View } from './command.ts';
import { displayCommands } from './display-tab.ts';
import { listenCommands } from './listen-commands.ts';
import { Menu } from './menu.ts';
import { moveCommands } from './move-tab.ts';
import { nearStyles } from './near.styles.ts';
import { fitting, moreCommand } from './overflow.ts';
import { printCommands } from './print-tab.ts';
import { Typeahead } from './typeahead.ts';

const COMMANDS: Readonly<Record<string, readonly Command[]>> = {
  listen: listenCommands,
  display: displayCommands,
  move: moveCommands,
  print: printCommands,
};

/**
 * What a ribbon does, besides being seen: loaded when the citizen comes near or when something has
 * no room.
 */
export class Near {
  readonly menu: Menu;
  readonly page: Whereabouts;
  readonly #ribbon: Ribbon;
  readonly #typeahead = new Typeahead();

  /** @param from what had the focus before */
  constructor(ribbon: Ribbon, from: Element | null) {
    this.#ribbon = ribbon;
    const { styleSheet } = nearStyles;
    if (styleSheet) this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, styleSheet];
    this.page = new Whereabouts(ribbon, from);
    this.menu = new Menu(ribbon, this.#typeahead, this.#run);
  }

  /** The commands of the open tab. */
  get commands(): readonly Command[] {
    return COMMANDS[this.#tab] ?? [];
  }

  /** The menu of what has no room. */
  get more(): Command {
    return moreCommand(this.commands.slice(this.#view.fit));
  }

  /** The id of the toolbar's Tab stop: of the command last used, where it has room. */
  get stop(): string {
    const { fit, stops } = this.#view;
    const seen = this.commands.slice(0, fit).map(({ id }) => id);
    if (fit < Infinity) seen.push(this.more.id);
    const stop = stops[this.#tab] ?? '';
    return seen.includes(stop) ? stop : (seen[0] ?? '');
  }

  /** What came of a command, in a live region only while no voice speaks. */
  readonly say: CommandContext['say'] = (said) => {
    const phase = this.#ribbon._context?.listening.state.phase ?? '';
    this.#set({ said, quietly: ['starting', 'reading'].includes(phase) });
  };

  /** Looks again how many commands have room. What has none any more must not take the focus with it. */
  findRoom(): void {
    const panel = this.#root.querySelector<HTMLElement>('.panel');
    const fit = panel ? fitting(panel) : Infinity;
    if (fit === this.#view.fit) return;
    const focused = this.#root.activeElement;
    this.#set({ fit });
    void this.#ribbon.updateComplete.then(() => {
      if (focused?.matches('[data-over]')) this.#button(this.stop)?.focus();
    });
  }

  /** Does what a press or a key asks for. */
  act(event: Event, target: Element): void {
    const tab = target.closest<HTMLElement>('.tab');
    const button = target.closest<HTMLElement>('.command');
    if (event.type === 'pointerdown') this.menu.notePress();
    if (button && event.type !== 'click') this.#prepare();
    if (event instanceof KeyboardEvent) this.#onKey(event, tab ?? button);
    else if (event.type !== 'click') return;
    else if (tab) this.#openTab(this.#all('.tab').indexOf(tab));
    else if (button) this.#press(button, event as UIEvent);
  }

  get #root(): ShadowRoot {
    return this.#ribbon.renderRoot as ShadowRoot;
  }

  get #view(): View {
    return this.#ribbon._view;
  }

  get #tab(): string {
    return this.#ribbon._tabs[this.#view.open]?.id ?? '';
  }

  #set(part: Partial<View>): void {
    this.#ribbon._view = { ...this.#view, ...part };
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  #button(id: string): HTMLElement | null {
    return this.#root.querySelector(`.command[data-command=${id}]`);
  }

  #openTab(open: number): void {
    this.#set({ open, said: '', fit: Infinity });
  }

  #stopAt(button: HTMLElement | undefined): void {
    const { stops } = this.#view;
    this.#set({ stops: { ...stops, [this.#tab]: button?.dataset['command'] ?? '' } });
  }

  #press(button: HTMLElement, event: UIEvent, first: 'first' | 'last' = 'first'): void {
    this.#stopAt(button);
    const command = [...this.commands, this.more].find(
      ({ id }) => id === button.dataset['command'],
    );
    if (command?.items) this.menu.toggle(command, button, event, first);
    else if (command) this.#run(command);
  }

  readonly #run = (command: Command): void => {
    const context = this.#ribbon._context;
    this.#set({ said: '' });
    if (!context) return;
    if (command.isDisabled?.(context)) this.say(command.whyDisabled?.(context) ?? '');
    else command.run?.(context);
    this.#ribbon.requestUpdate();
  };

  /** The reading of an article is not to start with a wait, nor any other tab with a download. */
  #prepare(): void {
    if (this.#tab === 'listen') this.#ribbon._context?.listening.prepare();
  }

  #onKey(event: KeyboardEvent, at: HTMLElement | null): void {
    if (!at) return;
    const isTab = at.matches('.tab');
    if (at.ariaHasPopup && isPlainKey(event) && /^Arrow(Up|Down)$/.test(event.key)) {
      event.preventDefault();
      this.#press(at, event, event.key === 'ArrowUp' ? 'last' : 'first');
      return;
    }
    const items = this.#all(isTab ? '.tab' : '.command:not([data-over])');
    const index = items.indexOf(at);
    const labels = items.map((item) => item.textContent);
    const rightToLeft = getComputedStyle(this.#ribbon).direction === 'rtl';
    const key = isPlainKey(event) ? event.key : '';
    const found = this.#typeahead.find(event, labels, index);
    const next = rovingIndex(key, index, items.length, rightToLeft) ?? found;
    if (next === null) return;
    event.preventDefault();
    if (isTab) this.#openTab(next);
    else this.#stopAt(items[next]);
    items[next]?.focus();
  }
}
