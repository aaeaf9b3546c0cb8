import type { Voice } from '../engine.ts';
import type { Player } from '../player.ts';
import type { Behaviour } from './behaviour.ts';
import type { Tag } from './fake-browser.ts';
import type { FakeEngine } from './fake-engine.ts';

/** What takes part in a test: the device, who reads with it, and a way to let things happen later. */
export interface Scene {
  readonly engine: FakeEngine;
  readonly player: Player;
  after(ms: number, happening: () => void): void;
  /** Freezes the page, its timers and its events, for so many milliseconds. */
  freeze(ms: number): void;
}

/** One way in which a fault shows. */
export interface Mode {
  readonly name: string;
  readonly behaviour?: Partial<Behaviour>;
  readonly voices?: readonly Voice[];
  /** What browsers call languages here. */
  readonly tag?: Tag;
  /** What happens from outside, from the first `play` on. */
  readonly happens?: (scene: Scene) => void;
  /** Where the player may come to rest other than at the end: `paused: …` or `trouble: …`. */
  readonly rests?: readonly string[];
  /** False where no press of the citizen's helps: the player may only say so. */
  readonly recovers?: boolean;
}

export interface Fault {
  /** Its number in the list of known faults. */
  readonly number: number;
  readonly symptom: string;
  readonly modes: readonly Mode[];
}

export const INTERRUPTED = 'paused: interrupted';
export const NO_VOICE = 'trouble: no-vietnamese-voice';

/** A device that behaves so. */
export const on = (
  name: string,
  behaviour: Partial<Behaviour>,
  more: Partial<Mode> = {},
): Mode => ({
  name,
  behaviour,
  ...more,
});

/** The voices are these at first, and become those later. */
export const voicesCome = (
  name: string,
  later: (scene: Scene) => void,
  more: Partial<Mode> = {},
): Mode => ({
  name,
  voices: [],
  happens: later,
  ...more,
});

/** Somebody takes the loudspeaker away while we speak, and keeps it for a while. */
export const taken = (
  name: string,
  tells: Behaviour['onCancel'],
  {
    at = 900,
    holds = 1500,
    behaviour = {},
  }: { at?: number; holds?: number; behaviour?: Partial<Behaviour> } = {},
): Mode => ({
  name,
  behaviour,
  happens: ({ engine, after }) => {
    after(at, () => {
      engine.interrupt({ tells, holds });
    });
  },
  rests: [INTERRUPTED],
});
