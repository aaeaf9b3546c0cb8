import type { Player } from '../player.ts';
import { phaseOf, type Place } from '../state.ts';
import type { HeardWord } from './ear.ts';
import { FOREIGN } from './fake-script.ts';
import type { FakeEngine, Interrupted } from './fake-engine.ts';

/** From here the next word must be heard. */
interface Mark {
  readonly name: string;
  readonly at: number;
  /** How many words had been heard. */
  readonly heard: number;
  readonly place: Place;
}

/** Commands that leave the reader where he is. */
const KEEPS_PLACE = /^(pause|rate|voice|pitch)/;
/** Words by which a place may be off the truth where the device tells each word at once. */
const EXACT = 1;
/** Milliseconds after which whoever asks now and then has seen that the device speaks. */
const NOTICED = 250;
/** Words from a sentence's start after which its start is not said again unasked. */
const BEGUN = 6;

/**
 * Hears what comes out of the loudspeaker and holds the player to it: no word lost, none said
 * again, one Vietnamese voice at a time, nothing shown that is not so, nothing said unasked.
 * Every breach throws.
 */
export class Judge {
  readonly #engine: FakeEngine;
  readonly #player: Player;
  /** Where each word of the article stands. */
  readonly #places = new Map<string, Place & { readonly order: number }>();
  readonly #marks: Mark[] = [];
  readonly #lengths: readonly number[];
  readonly #now: () => number;
  #commanded = false;
  /** Utterances that had been asked for when the player had to rest unasked; null while it need not. */
  #restedAt: number | null = null;
  #resting = false;
  /** Whether an utterance was cut off in a way that nothing shows. */
  #mayLose = false;
  #judged = 0;
  #breach: string | null = null;

  constructor(engine: FakeEngine, player: Player, sentences: readonly string[], now: () => number) {
    this.#engine = engine;
    this.#player = player;
    this.#now = now;
    const words = sentences.map((text) => text.split(' ').map(bare));
    this.#lengths = words.map(({ length }) => length);
    let order = 0;
    words.forEach((list, sentence) => {
      list.forEach((word, index) => {
        this.#places.set(word, { sentence, word: index, order: order++ });
      });
    });
    player.addEventListener('change', () => {
      this.#changed();
    });
  }

  /** Something that the citizen does: where it changes anything, reading goes on from the place that is then shown. */
  command(name: string, press: () => void, leads?: Place): void {
    this.look();
    const before = this.#player.state;
    this.#commanded = true;
    press();
    this.#commanded = false;
    const { state } = this.#player;
    if (leads && !isSame(leads, state.place)) this.#fail(`${name} led elsewhere`);
    if (state === before) return;
    this.#restedAt = null;
    this.#resting = false;
    if (before.intent === 'play' && KEEPS_PLACE.test(name)) this.#judgePlace(name);
    this.#mark(name);
    this.look();
  }

  /** Something that happens from outside. Whoever silences the voice is given way to: nothing is spoken until asked. */
  outside(happening: () => void): void {
    this.look();
    const { interruptions, spoken } = this.#engine;
    const before = interruptions.length;
    happening();
    const last = interruptions.at(-1);
    if (last && interruptions.length > before) {
      if (this.#canBeKnown(last)) this.#restedAt = spoken.length;
      else this.#mayLose = true;
    }
    this.look();
  }

  /** Whether anything tells the player that somebody else has silenced the voice. */
  #canBeKnown({ tells, wordsLeft }: Interrupted): boolean {
    if (tells === 'interrupted' || tells === 'canceled') return true;
    // Cut off in its last word, an utterance is as good as said; one that had not begun was never there.
    if (wordsLeft === null || wordsLeft === 0) return false;
    if (!this.#isWorthTelling(wordsLeft)) return false;
    return tells === 'nothing'
      ? this.#engine.behaviour.claims === 'truth' && this.#sounded > NOTICED
      : this.isFollowed && this.#isUnderWay && wordsLeft > 1;
  }

  /** Compares, now, what is shown with what is heard. */
  look(): void {
    const { ear } = this.#engine;
    this.#judgeHeard();
    const phase = phaseOf(this.#player.state);
    const sounding = ear.now;
    if (sounding) {
      if (phase !== 'starting' && phase !== 'reading')
        this.#fail(`"${sounding.word}" is heard while the interface shows ${phase}`);
      const { sentence } = this.#placeOf(sounding);
      if (sentence !== this.#player.state.place.sentence)
        this.#fail(`sentence ${String(sentence)} is heard, another one is shown`);
    }
    if (this.#engine.overlaps.length > 0) this.#fail('spoke while it was still speaking');
    if (this.#restedAt !== null && this.#engine.spoken.length > this.#restedAt)
      this.#fail('spoke again unasked after it had come to rest');
    if (this.#breach !== null) throw new Error(`${this.#breach}\n${this.story()}`);
  }

  /** Milliseconds for which the last utterance has been heard. */
  get #sounded(): number {
    const { heard } = this.#engine.ear;
    const first = heard.find(({ utterance }) => utterance === heard.at(-1)?.utterance);
    return this.#now() - (first?.from ?? Infinity);
  }

  /** Events come late: less than half a second that is missing cannot be told from none. */
  #isWorthTelling(words: number): boolean {
    return (words * this.#engine.behaviour.perSyllable) / this.#player.state.rate > 500;
  }

  story(): string {
    const lines = this.#engine.ear.heard.map(({ word, from, to, whole, utterance }) => ({
      at: from,
      line: `${String(from)}–${String(to)} #${String(utterance)} ${word}${whole ? '' : ' …'}`,
    }));
    const marks = this.#marks.map(({ name, at, place }) => ({
      at,
      line: `${String(at)} [${name}] → ${String(place.sentence)}:${String(place.word)}`,
    }));
    return [...lines, ...marks]
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line)
      .join('\n');
  }

  #changed(): void {
    const phase = phaseOf(this.#player.state);
    if (this.#commanded) return;
    if (phase === 'finished') this.#judgeEnd();
    if (phase !== 'paused' && phase !== 'trouble') return;
    if (this.#resting) return;
    this.#resting = true;
    this.#restedAt ??= this.#engine.spoken.length;
    this.#judgePlace(phase);
    this.#mark(phase);
  }

  #mark(name: string): void {
    this.#mayLose = false;
    this.#marks.push({
      name,
      at: this.#now(),
      heard: this.#engine.ear.heard.length,
      place: this.#player.state.place,
    });
  }

  /** The words that have been heard since the last look. */
  #judgeHeard(): void {
    const { heard, clashes } = this.#engine.ear;
    if (clashes.length > 0) this.#fail('two voices at once');
    for (; this.#judged < heard.length; this.#judged++) {
      const word = heard[this.#judged];
      if (!word) return;
      if (!/^vi\b/.test(word.lang) && !FOREIGN.test(word.word))
        this.#fail(`"${word.word}" was said by a voice of ${word.lang}`);
      this.#judgeOrder(word, heard[this.#judged - 1]);
    }
  }

  #judgeOrder(word: HeardWord, previous: HeardWord | undefined): void {
    const place = this.#placeOf(word);
    if (this.#mayLose) {
      this.#mayLose = false;
      return;
    }
    const mark = this.#marks.findLast(({ heard }) => heard === this.#judged);
    if (mark) {
      if (!isSame(place, mark.place))
        this.#fail(`after ${mark.name} reading went on at "${word.word}"`);
      return;
    }
    const before = previous ? this.#placeOf(previous) : { sentence: 0, word: -1, order: -1 };
    const goesOn = place.order === before.order + 1;
    // Within an utterance, and behind one that was said whole, nothing is left out or said again.
    const unbroken =
      !previous ||
      previous.utterance === word.utterance ||
      (previous.wordsLeft === 0 && previous.whole);
    if (goesOn && (unbroken || previous?.whole)) return;
    if (unbroken) {
      this.#fail(`"${word.word}" was heard after "${previous?.word ?? ''}"`);
      return;
    }
    if (!this.#near(place, before))
      this.#fail(`broken off at "${previous?.word ?? ''}", it went on at "${word.word}"`);
    // Where a device tells nothing of an utterance, what may not have been heard is said again: lost would be worse.
    const { starts, boundaries } = this.#engine.behaviour;
    const tells = starts || boundaries;
    if (tells && place.word === 0 && place.sentence === before.sentence && before.word > BEGUN)
      this.#fail('a sentence was said again from its start');
  }

  /** The place that is shown when reading rests must be where the voice was. */
  #judgePlace(name: string): void {
    const last = this.#engine.ear.heard.at(-1);
    const mark = this.#marks.at(-1);
    if (!last || mark?.heard === this.#engine.ear.heard.length) return;
    const { place } = this.#player.state;
    if (this.#mayLose) return;
    if (!this.#near({ ...place, order: this.#orderOf(place) }, this.#placeOf(last)))
      this.#fail(
        `at ${name} the place ${String(place.sentence)}:${String(place.word)} was shown, "${last.word}" was heard`,
      );
  }

  #judgeEnd(): void {
    this.#judgeHeard();
    const last = this.#engine.ear.heard.at(-1);
    if (this.#mayLose) return;
    if (!last?.whole || this.#placeOf(last).order !== this.#places.size - 1)
      this.#fail(`finished after "${last?.word ?? ''}"`);
  }

  /** Whether a place is where the voice was, as exactly as the device can be followed. */
  #near(
    place: Place & { readonly order: number },
    truth: Place & { readonly order: number },
  ): boolean {
    // Where a cancellation was called an end, at most so much shows what was lost.
    const calledEnd = this.#engine.interruptions.at(-1)?.tells === 'end';
    if (this.isFollowed && this.#isUnderWay) {
      const apart = Math.abs(place.order - truth.order);
      return apart <= EXACT + this.#wordsLate + Number(calledEnd);
    }
    if (place.sentence === truth.sentence) return true;
    const next = place.order === truth.order + 1;
    return place.word === 0 && (next || (calledEnd && place.sentence === truth.sentence + 1));
  }

  /** Whether the device tells of every word where it is. */
  get isFollowed(): boolean {
    const { boundaries, boundaryAt, delays, perSyllable } = this.#engine.behaviour;
    const inOrder = Math.max(0, ...delays) < perSyllable / this.#player.state.rate;
    return boundaries && inOrder && boundaryAt(7, '…'.repeat(9)) === 7;
  }

  /** Whether the last utterance has told of a second word, until which its place is guessed. */
  get #isUnderWay(): boolean {
    const { heard } = this.#engine.ear;
    return heard.at(-1)?.utterance === heard.at(-2 - this.#wordsLate)?.utterance;
  }

  /** By how many words what is told of may be behind what is heard. */
  get #wordsLate(): number {
    const { delays, perSyllable } = this.#engine.behaviour;
    return Math.ceil(Math.max(0, ...delays) / (perSyllable / this.#player.state.rate));
  }

  #placeOf({ word }: HeardWord): Place & { readonly order: number } {
    const place = this.#places.get(bare(word));
    if (!place) throw new Error(`"${word}" is not in the article`);
    return place;
  }

  #orderOf({ sentence, word }: Place): number {
    return this.#lengths.slice(0, sentence).reduce((sum, length) => sum + length, word);
  }

  /** Kept until the next look: what is thrown in a listener is lost. */
  #fail(breach: string): void {
    this.#breach ??= breach;
  }
}

const bare = (word: string): string => word.replace(/[,.?!]/g, '');

const isSame = (one: Place, other: Place): boolean =>
  one.sentence === other.sentence && one.word === other.word;
