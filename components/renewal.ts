import type { Script, Sentence } from '../src/reading/index.ts';
import type { Player } from '../src/speech/index.ts';
import { inSlices } from './in-slices.ts';

/**
 * Puts a player onto the script of its article as the page has become: what is being said is said to its end, nothing
 * is said again, and reading goes on where it was. Where what was being read has left the page, it goes on with the
 * next sentence that is still there; where none is, it stops. The work is done in idle moments.
 *
 * @param done called when the player has the new script, or has stopped
 * @returns the way to call it off
 */
export function renew(player: Player, fresh: Script, done: () => void): () => void {
  const old = player.script;
  let callOffWait = (): void => undefined;
  const settle = (sentence: number | null): void => {
    callOffWait();
    if (player.script !== old) return;
    if (sentence !== null) player.replace(fresh, sentence);
    else if (player.state.intent !== 'stop') player.stop();
    done();
  };
  const compose = (): boolean => fresh.sentence(fresh.known) !== undefined;
  const composed = (): void => {
    const { sentence } = player.state.place;
    const found = old ? counterparts(old, sentence, fresh) : [].values();
    const here = found.next().value ?? null;
    const next = here ?? [...found].find((place) => place !== null) ?? null;
    // What has left the page while it is said is said to its end.
    if (here !== null || player.state.intent !== 'play') settle(next);
    else callOffWait = whenMoved(player, () => settle(next));
  };
  const callOff = inSlices(compose, composed);
  return () => {
    callOff();
    callOffWait();
  };
}

/**
 * Puts a player onto another script of the same page, which says it in other words or says more or less of it: reading
 * goes on undisturbed, but for a sentence that now has other words, which begins anew, and for one that is no longer
 * said, which gives way to the next. The work is done in idle moments, no further than the place.
 *
 * @param done called when the player has the new script
 * @returns the way to call it off
 */
export function rephrase(player: Player, fresh: Script, done: () => void): () => void {
  const old = player.script;
  const places = new Places(fresh);
  let found: Sentence | null = null;
  const look = (): boolean => {
    const { sentence } = player.state.place;
    // What is not said any more is followed, a few sentences on, by something that is.
    for (let i = sentence; !found && i <= sentence + AHEAD; i++) {
      const candidate = old?.sentence(i);
      found = candidate ? places.find(candidate) : null;
    }
    return !found && places.grow();
  };
  return inSlices(look, () => {
    if (!found || player.script !== old) return;
    const { place } = player.state;
    const before = old?.sentence(place.sentence);
    const isSame = before && places.find(before) === found;
    player.replace(fresh, found.index);
    if (!isSame || before.words.length !== found.words.length)
      player.seek({ sentence: found.index, word: 0 });
    done();
  });
}

/** Sentences that notes may have, and some more. */
const AHEAD = 20;

/** The sentences of a growing script by where they begin on the page. */
class Places {
  readonly #script: Script;
  readonly #found = new Map<Node, Map<number, Sentence>>();
  #known = 0;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Composes some more; false at the end. */
  grow(): boolean {
    if (!this.#script.sentence(this.#script.known)) return false;
    for (; this.#known < this.#script.known; this.#known++) {
      const sentence = this.#script.sentence(this.#known) as Sentence;
      const place = beginningOf(sentence);
      if (!place) continue;
      const here = this.#found.get(place.startContainer) ?? new Map<number, Sentence>();
      if (!here.has(place.startOffset)) here.set(place.startOffset, sentence);
      this.#found.set(place.startContainer, here);
    }
    return true;
  }

  find(sentence: Sentence): Sentence | null {
    const place = beginningOf(sentence);
    return (place && this.#found.get(place.startContainer)?.get(place.startOffset)) ?? null;
  }
}

const beginningOf = ({ passage, start, end }: Sentence): Range | null => passage.range(start, end);

/** Calls back when another sentence is at hand, or none. Returns the way to call it off. */
function whenMoved(player: Player, moved: () => void): () => void {
  const { sentence } = player.state.place;
  const look = (): void => {
    if (player.state.place.sentence !== sentence || player.state.intent !== 'play') moved();
  };
  player.addEventListener('change', look);
  return () => {
    player.removeEventListener('change', look);
  };
}

/**
 * Where each sentence of the old script from one on, as far as it has been composed, is in the new one: the same text
 * in the same place of the page, or the nearest that reads so; null where it has gone.
 */
function* counterparts(old: Script, from: number, fresh: Script): Generator<number | null> {
  const byText = new Map<string, number[]>();
  for (let i = 0; i < fresh.known; i++) {
    const { text } = fresh.sentence(i) as Sentence;
    byText.set(text, [...(byText.get(text) ?? []), i]);
  }
  for (let i = from; i < old.known; i++) {
    const sentence = old.sentence(i) as Sentence;
    const alike = byText.get(sentence.text) ?? [];
    const same = alike.find((other) => standsWhere(sentence, fresh.sentence(other) as Sentence));
    const nearest = alike.toSorted((a, b) => Math.abs(a - i) - Math.abs(b - i))[0];
    yield same ?? nearest ?? null;
  }
}

function standsWhere(one: Sentence, other: Sentence): boolean {
  const here = beginningOf(one);
  const there = beginningOf(other);
  if (!here || !there) return false;
  return here.startContainer === there.startContainer && here.startOffset === there.startOffset;
}
