import type { Script } from '../src/reading/index.ts';
import type { Places } from '../src/settings/index.ts';
import type { Player, PlayerState } from '../src/speech/index.ts';

/** How far around the kept sentence it is looked for, when the article has changed. */
const AROUND = 50;

/**
 * Keeps the place in an article across visits, from the first rest to the end or to Stop: whoever
 * stops leaves nothing behind for the next user of the computer.
 */
export class Bookmark {
  readonly #places: Places;
  #address: string | null = null;
  #kept = -1;

  constructor(places: Places) {
    this.#places = places;
  }

  /** Names the article whose place is kept from now on. */
  open(page: Document, article: string): void {
    this.#address = this.#places.addressOf(page, article);
    this.#kept = -1;
  }

  /** Goes to the kept place, if the article still has that sentence. */
  restore(player: Player): void {
    const known = this.#address === null ? null : this.#places.get(this.#address);
    if (!known || !player.script) return;
    const sentence = findNear(player.script, known.sentence, known.mark);
    if (sentence !== null) player.seek({ sentence, word: 0 });
  }

  follow(script: Script | null, { intent, place }: PlayerState): void {
    if (this.#address === null) return;
    if (intent === 'stop') {
      if (this.#kept >= 0) this.#places.forget(this.#address);
      this.#kept = -1;
      return;
    }
    const { sentence } = place;
    const text = script?.sentence(sentence)?.text;
    if (!script || text === undefined || sentence === this.#kept || sentence === 0) return;
    this.#kept = sentence;
    const total = script.complete ? script.known : null;
    this.#places.keep(this.#address, { sentence, total, mark: fingerprint(text) });
  }
}

/** FNV-1a, 32 bits: enough to know a sentence again, and nobody can read it back. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The sentence with a fingerprint nearest to where it was; null when it is not there any more. */
function findNear(script: Script, index: number, mark: number): number | null {
  for (let distance = 0; distance <= AROUND; distance++) {
    for (const candidate of [index - distance, index + distance]) {
      const sentence = candidate >= 0 ? script.sentence(candidate) : undefined;
      if (sentence && fingerprint(sentence.text) === mark) return candidate;
    }
  }
  return null;
}
