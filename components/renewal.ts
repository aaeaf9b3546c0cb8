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
  const here = one.passage.range(one.start, one.end);
  const there = other.passage.range(other.start, other.end);
  if (!here || !there) return false;
  return here.startContainer === there.startContainer && here.startOffset === there.startOffset;
}
