import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { Shortcuts, type ShortcutChoice } from '../../src/shortcuts/index.ts';
import { shortcutsContext } from './context.ts';
import { isSounding } from '../listening-state.ts';
import type { CommandContext } from '../ribbon/command.ts';
import { define } from '../define.ts';
import { placeForDialogs } from '../open-dialog.ts';
import { provided, Shared } from '../shared.ts';
import { Whereabouts } from '../whereabouts.ts';
import { stopProviding } from '../withdraw.ts';
import { tokenStyles } from '../tokens.styles.ts';
import { pageCommands } from './commands.ts';
import { noticeStyles } from './notice.styles.ts';

/** Milliseconds for which it is shown what came of a command; it is read at leisure by screen readers. */
const SHOWN = 8000;

/**
 * The shortcuts of a page at work: the registry, the listener while there are keys, and the line
 * that tells what came of a command. At the end of the page, once somebody has chosen a key or
 * opened the list.
 */
export class TnPageShortcuts extends LitElement {
  static override styles = [tokenStyles, noticeStyles];

  static override properties = { _said: { state: true }, _quietly: { state: true } };

  readonly registry = new Shortcuts({
    get: () => this.#choice(),
    set: (choice) => {
      this.#keep(choice);
    },
  });

  private _said = '';
  /** The voice is speaking: a live region would talk over it. */
  private _quietly = false;

  readonly #shared = new Shared(this);
  readonly #page = new Whereabouts(this, document.activeElement);
  #timer = 0;

  constructor() {
    super();
    this.registry.register(...pageCommands(document, () => this.#context()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('data-tn-skip', '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('keydown', this.registry.answer);
  }

  protected override willUpdate(): void {
    const { ownerDocument, registry } = this;
    const isUsed = this.isConnected && registry.isOn && registry.chords.length > 0;
    if (isUsed) ownerDocument.addEventListener('keydown', registry.answer);
    else ownerDocument.removeEventListener('keydown', registry.answer);
  }

  protected override render(): TemplateResult {
    return html`
      <p ?hidden=${!this._quietly}>${this._said}</p>
      <p role="status">${this._quietly ? '' : this._said}</p>
    `;
  }

  #context(): CommandContext | null {
    const { listening, settings } = this.#shared;
    if (!listening || !settings) return null;
    return { listening, settings, page: this.#page, help: '', say: this.#say };
  }

  readonly #say = (text: string): void => {
    const { listening } = this.#shared;
    this._quietly = listening !== null && isSounding(listening.state);
    this._said = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this._said = '';
    }, SHOWN);
  };

  #choice(): ShortcutChoice {
    const { settings } = this.#shared;
    const aside = settings?.get('shortcutsOff') ?? {};
    const isOn = Object.keys(aside).length === 0;
    return { isOn, keys: isOn ? (settings?.get('shortcuts') ?? {}) : aside };
  }

  #keep({ isOn, keys }: ShortcutChoice): void {
    const { settings } = this.#shared;
    const [used, unused] = isOn
      ? (['shortcuts', 'shortcutsOff'] as const)
      : (['shortcutsOff', 'shortcuts'] as const);
    if (Object.keys(keys).length > 0) settings?.set(used, keys as Record<string, string>);
    else settings?.reset(used);
    settings?.reset(unused);
  }
}

const elements = new WeakMap<Document, TnPageShortcuts>();

/** Puts the shortcuts to work, and offers their registry to all elements through `shortcutsContext`. */
export function startShortcuts(page: Document): void {
  const before = elements.get(page);
  const element = before ?? page.createElement('tn-page-shortcuts');
  if (!element.isConnected) placeForDialogs(page).append(element);
  if (before) return;
  elements.set(page, element);
  const provider = new ContextProvider(page.documentElement, {
    context: shortcutsContext,
    initialValue: element.registry,
  });
  provider.hostConnected();
  provided.get(page)?.listening.value.leave.signal.addEventListener('abort', () => {
    elements.delete(page);
    element.remove();
    stopProviding(page, provider);
  });
}

define('tn-page-shortcuts', TnPageShortcuts);

declare global {
  interface HTMLElementTagNameMap {
    'tn-page-shortcuts': TnPageShortcuts;
  }
}
