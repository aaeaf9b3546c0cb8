import type { Settings } from '../../src/settings/index.ts';
import type { Listening } from '../listening.ts';
import { RULER } from './ruler.styles.ts';

/** CSS pixels from the top of an element to the middle of its first line, at most. */
const FIRST_LINE = 16;

const rulers = new WeakSet<Document>();

/** Lays the reading ruler over a page, for as long as the citizen wants it. */
export function startRuler(page: Document, settings: Settings, listening: Listening): void {
  if (rulers.has(page)) return;
  rulers.add(page);
  let ruler: Ruler | null = null;
  const apply = (): void => {
    const isWanted = settings.get('ruler') === 'on';
    if (isWanted) ruler ??= new Ruler(page, listening);
    else ruler = ruler?.end() ?? null;
  };
  apply();
  settings.addEventListener('change', apply);
  listening.leave.signal.addEventListener('abort', () => {
    settings.removeEventListener('change', apply);
    ruler?.end();
    rulers.delete(page);
  });
}

/**
 * The reading ruler: a band in which the page is clear, and shade above and below. It follows the
 * pointer, the focus, the caret and the voice, whichever moved last. It lies over the page in a
 * shadow root of its own, without touching it, and lets everything through; dialogs lie over it.
 */
class Ruler {
  readonly #page: Document;
  readonly #host: HTMLElement;
  readonly #stop = new AbortController();

  constructor(page: Document, listening: Listening) {
    this.#page = page;
    this.#host = page.createElement('div');
    this.#host.setAttribute('aria-hidden', 'true');
    this.#host.setAttribute('data-tn-ruler-band', '');
    const root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULER);
    root.adoptedStyleSheets = [sheet];
    root.append(page.createElement('div'), page.createElement('div'));
    page.body.append(this.#host);
    this.#moveTo(innerHeight * 0.4);

    const { signal } = this.#stop;
    for (const type of ['pointermove', 'pointerdown'] as const)
      page.addEventListener(type, this.#toPointer, { signal, passive: true });
    page.addEventListener('focusin', this.#toFocus, { signal });
    page.addEventListener('selectionchange', this.#toCaret, { signal });
    listening.addEventListener(
      'change',
      () => {
        if (listening.state.phase === 'reading') this.#toVoice();
      },
      { signal },
    );
  }

  end(): null {
    this.#stop.abort();
    this.#host.remove();
    return null;
  }

  readonly #toPointer = ({ clientY }: PointerEvent): void => {
    this.#moveTo(clientY);
  };

  readonly #toFocus = (event: FocusEvent): void => {
    const [focused] = event.composedPath();
    if (focused instanceof Element) this.#toLineOf(focused);
  };

  readonly #toCaret = (): void => {
    const { focusNode, focusOffset } = this.#page.getSelection() ?? {};
    if (!focusNode) return;
    const caret = this.#page.createRange();
    caret.setStart(focusNode, focusOffset ?? 0);
    this.#toLineOf(caret);
  };

  #toVoice(): void {
    const [word] = ('highlights' in CSS && CSS.highlights.get('tn-word')) || [];
    if (word instanceof Range) this.#toLineOf(word);
  }

  /** Behind the next frame: the page may scroll to it. What is not shown has no place. */
  #toLineOf(thing: Element | Range): void {
    requestAnimationFrame(() => {
      const { top, height } = thing.getBoundingClientRect();
      if (height > 0) this.#moveTo(top + Math.min(height / 2, FIRST_LINE));
    });
  }

  #moveTo(y: number): void {
    const place = Math.max(0, Math.min(innerHeight, y));
    this.#host.style.setProperty('--y', `${Math.round(place)}px`);
  }
}
