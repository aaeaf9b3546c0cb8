import type { Changes } from './changes.ts';
import { choose, isChosen } from './choices.ts';
import type { Host } from './host.ts';
import type { LegacyOffer, OfferConversion } from './legacy-offer.ts';
import type { Words } from './words.ts';

/** Signs within words (TCVN3), and vowels followed by others (VNI): what looks there is loaded only then. */
const SUSPICIOUS = /\p{L}[\u00a1-\u00ac\u00ae-\u00bf]|[aeouy][øûõïåäëüñ]/iu;

/** Looks for text of old fonts in the content of a page, and offers to convert it. */
export class Legacy {
  readonly #host: Host;
  readonly #changes: Changes;
  readonly #words: Words;
  readonly #changed: () => void;
  #offer: LegacyOffer | null = null;
  /** The text that was looked at last. */
  #seen = '';

  constructor(host: Host, changes: Changes, words: Words, changed: () => void) {
    this.#host = host;
    this.#changes = changes;
    this.#words = words;
    this.#changed = changed;
  }

  offer(): void {
    const main = this.#host.part('main') ?? this.#host.page.body;
    const text = main.textContent;
    if (this.#offer?.box.isConnected || text === this.#seen) return;
    this.#seen = text;
    if (!SUSPICIOUS.test(text)) return;
    let undone = false;
    this.#changes.later(() => {
      undone = true;
    });
    import('./legacy-offer.ts').then(
      ({ offerConversion }) => {
        if (main.isConnected && !undone) this.#show(main, offerConversion);
      },
      () => {
        // Looked for again with the next change of the page.
        this.#seen = '';
      },
    );
  }

  #show(main: Element, offerConversion: OfferConversion): void {
    this.#offer = offerConversion(main, {
      words: this.#words,
      chosen: isChosen('unicode'),
      choose: (converted) => {
        choose('unicode', converted);
      },
      changed: this.#changed,
    });
    if (!this.#offer) return;
    const { box, undo } = this.#offer;
    this.#changes.insert(box, main, main.firstChild);
    this.#changes.later(undo);
    this.#changed();
  }
}
