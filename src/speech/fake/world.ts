import { createWebSpeechEngine } from '../web-speech/index.ts';
import type { Engine, Voice } from '../engine.ts';
import { Player } from '../player.ts';
import { phaseOf, type Place } from '../state.ts';
import { HEALTHY, type Behaviour } from './behaviour.ts';
import { FakeBrowser } from './fake-browser.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeEngine } from './fake-engine.ts';
import { fakeScript, wordsOf } from './fake-script.ts';
import type { Mode, Scene } from './mode.ts';
import { ENGLISH, VIETNAMESE } from './fake-voices.ts';
import { Judge } from './judge.ts';
import { PageClock } from './page-clock.ts';

export interface WorldOptions {
  readonly modes: readonly Mode[];
  /** How the device is where the modes say nothing. */
  readonly device?: Partial<Behaviour>;
  /** Words of each sentence of each paragraph. */
  readonly article: readonly (readonly number[])[];
  /** Whether the player has the device itself, or through a browser's Web Speech API. */
  readonly through: 'contract' | 'browser';
}

/** How often the state is held against what is heard, in milliseconds. */
const SLICE = 50;

/** A player on a device with faults, watched by a judge who hears. */
export class World {
  readonly clock = new FakeClock();
  readonly engine: FakeEngine;
  readonly player: Player;
  readonly #page = new PageClock(this.clock);
  readonly #judge: Judge;
  readonly #browser: FakeBrowser | null;
  readonly #happenings: ((scene: Scene) => void)[];
  readonly #patience: number;

  constructor({ modes, device = {}, article, through }: WorldOptions) {
    const voices = deviceVoices(modes);
    this.engine = new FakeEngine(this.clock, voices);
    this.engine.behaviour = behaviourOf(modes, device);
    const tag = modes.find((mode) => mode.tag)?.tag;
    this.#browser = through === 'browser' ? new FakeBrowser(this.engine, tag) : null;
    this.#happenings = modes.flatMap((mode) => mode.happens ?? []);
    this.player = new Player({ engine: this.#engine(), clock: this.#page });
    const script = wordsOf(article);
    this.player.load(fakeScript(script));
    this.#judge = new Judge(this.engine, this.player, script.flat(), () => this.clock.now());
    const words = article.flat().reduce((sum, count) => sum + count, 0);
    this.#patience = 120_000 + words * 8000;
  }

  /**
   * The citizen presses something: within a gesture, as browsers want it for speech.
   *
   * @param leads where it must lead from the place that is shown
   */
  press(name: string, command: (player: Player) => void, leads?: (place: Place) => Place): void {
    while (this.#page.frozen) this.pass(SLICE);
    const before = this.player.state;
    this.#judge.command(
      name,
      () => {
        this.engine.gesture(() => {
          command(this.player);
        });
      },
      leads?.(before.place),
    );
    if (before.intent !== 'play' && this.player.state.intent === 'play') this.#begin();
  }

  /** Lets time pass, and holds what is shown against what is heard. */
  pass(ms: number): void {
    for (let left = ms; left > 0; left -= SLICE) {
      this.clock.pass(Math.min(SLICE, left));
      this.#judge.look();
    }
  }

  /** Lets time pass until the player has come to rest, and says how: `finished`, `paused: …`, `trouble: …`, `idle`. */
  settle(): string {
    const end = this.clock.now() + this.#patience;
    while (this.clock.now() < end) {
      while (this.#page.frozen) this.pass(SLICE);
      const { state } = this.player;
      const phase = phaseOf(state);
      if (phase === 'paused') return `paused: ${String(state.pauseReason)}`;
      if (phase === 'trouble') return `trouble: ${String(state.trouble)}`;
      if (phase === 'finished' || phase === 'idle') return phase;
      this.pass(SLICE);
    }
    throw new Error(
      `stuck in ${phaseOf(this.player.state)} at ${placeName(this.player.state.place)}`,
    );
  }

  /** The story of what was pressed and heard, for whoever reads a failure. */
  story(): string {
    return this.#judge.story();
  }

  /** Whether the page used what no browser does well. */
  get nativePauses(): number {
    return this.#browser?.nativePauses ?? 0;
  }

  /** Whether faults together leave nothing that could read: each alone would. */
  get hopeless(): boolean {
    const { behaviour } = this.engine;
    const dead = Object.keys(behaviour.deadVoices);
    // Firefox puts more before a voice's name.
    const living = this.player.voices.some(
      ({ id }) => !dead.some((name) => `:${id}`.endsWith(`:${name}`)),
    );
    // On a device that claims to speak for ever an end that is lost looks like one that never came.
    const losesEnds =
      behaviour.claims === 'always' ? behaviour.losesEnd > 0 : behaviour.losesEnd === 1;
    const neverEnds = !behaviour.ends || losesEnds;
    return !living || (neverEnds && !this.#judge.isFollowed);
  }

  #engine(): Engine {
    if (!this.#browser) return this.engine;
    const engine = createWebSpeechEngine(this.#browser.window);
    if (!engine) throw new Error('the fake browser has no speech synthesis');
    return engine;
  }

  /** With the first press of play the world begins to move. */
  #begin(): void {
    const scene: Scene = {
      engine: this.engine,
      player: this.player,
      after: (ms, happening) => {
        this.clock.after(ms, () => {
          this.#judge.outside(happening);
        });
      },
      freeze: (ms) => {
        this.#page.freeze();
        this.engine.freeze();
        this.clock.after(ms, () => {
          this.engine.thaw();
          this.#page.thaw();
        });
      },
    };
    for (const happening of this.#happenings.splice(0)) happening(scene);
  }
}

const placeName = ({ sentence, word }: Place): string => `${String(sentence)}:${String(word)}`;

/** Whether a device with these faults tells anything of an utterance; where not, nobody can know what was heard. */
export function tellsAnything(modes: readonly Mode[], device: Partial<Behaviour>): boolean {
  const { starts, boundaries, ends, losesEnd } = behaviourOf(modes, device);
  return starts || boundaries || (ends && losesEnd === 0);
}

/** The voices of the last mode that names some. */
function deviceVoices(modes: readonly Mode[]): readonly Voice[] {
  return modes.findLast((mode) => mode.voices)?.voices ?? [ENGLISH, VIETNAMESE];
}

function behaviourOf(modes: readonly Mode[], device: Partial<Behaviour>): Behaviour {
  return Object.assign(
    { ...HEALTHY, errors: [], ...device },
    ...modes.map((mode) => mode.behaviour ?? {}),
  ) as Behaviour;
}
