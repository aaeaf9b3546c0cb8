import { finding, type Finding } from '../finding.ts';
import type { FocusState } from '../probe/focus.ts';
import type { Place } from '../probe/place.ts';
import { isLate, type Tour } from '../tour.ts';
import { WorldGoneError } from '../world.ts';
import { judgeMarks, lookAt, type Look } from './focus-mark.ts';

/** Where Tab led, and what was found on the way. */
export interface Walked {
  readonly stops: readonly FocusState[];
  /** Selectors of what led away from the page when it had focus. */
  readonly leading: readonly string[];
  readonly findings: readonly Finding[];
  /** Tab came to the end of the page. */
  readonly complete: boolean;
}

/** A page with more stops is walked this far. */
const MOST_STOPS = 400;
/** Presses of Tab that the inside of a frame may take. */
const MOST_IN_FRAME = 60;
/** Traps and departures after which a page is given up. */
const MOST_JUMPS = 5;

/** Walks the page with Tab from its top to its end, and looks at every stop. */
export const walk = async (tour: Tour): Promise<Walked> => new Walk(tour).run();

class Walk {
  readonly #tour: Tour;
  readonly #stops: FocusState[] = [];
  readonly #findings: Finding[] = [];
  readonly #looks: Look[] = [];
  /** The last look, while what it shows is where it was and is not known without focus. */
  #left: Look | null = null;
  /** What Tab should reach, in order. */
  #expected: readonly Place[] = [];
  /** What led away from the page by having focus. */
  readonly #leading = new Set<string>();
  #inFrame = 0;
  #jumps = 0;
  #complete = false;

  constructor(tour: Tour) {
    this.#tour = tour;
  }

  async run(): Promise<Walked> {
    const { world } = this.#tour.visit;
    this.#expected = await world.ask('tabbable');
    await world.ask('startAtTop');
    while (await this.#surely(() => this.#step()));
    const looks = this.#looks.filter(({ state }) => !this.#leading.has(state.place.selector));
    this.#findings.push(...(await judgeMarks(this.#tour, looks)));
    return {
      stops: this.#stops,
      leading: [...this.#leading],
      findings: this.#findings,
      complete: this.#complete,
    };
  }

  /** Does a step; where the page goes away in the middle of it, what has focus has led it away. */
  async #surely(step: () => Promise<boolean>): Promise<boolean> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof WorldGoneError)) throw error;
      const last = this.#stops.at(-1);
      return this.#comeBack(last ? this.#indexOf(last) : 0);
    }
  }

  /** Goes one stop on; false at the end. */
  async #step(): Promise<boolean> {
    if (this.#stops.length >= MOST_STOPS || isLate(this.#tour)) return this.#cutShort();
    let state = await this.#press('Tab');
    if (state === 'left') return this.#comeBack(this.#next());
    const first = this.#stops[0];
    if (state === null) {
      // The edge of the page, or something that gave its focus away.
      state = await this.#press('Tab');
      if (state === 'left') return this.#comeBack(this.#next());
      if (state === null || !first) return state !== null && this.#stop(state);
    }
    if (first && isSame(state, first)) return this.#end();
    const seenAt = this.#stops.findIndex((stop) => isSame(stop, state));
    if (seenAt < 0) return this.#stop(state);
    const last = seenAt === this.#stops.length - 1;
    if (last && state.frame && (this.#inFrame += 1) < MOST_IN_FRAME) return true;
    if (last && state.frame) return this.#jump(this.#stops.slice(seenAt));
    return this.#circle(this.#stops.slice(seenAt));
  }

  #end(): false {
    this.#complete = true;
    return false;
  }

  #cutShort(): false {
    this.#findings.push(finding('walk-cut-short', null, { stops: this.#stops.length }));
    return false;
  }

  async #stop(state: FocusState): Promise<true> {
    this.#inFrame = 0;
    this.#stops.push(state);
    this.#tour.tell('walking', this.#stops.length);
    const { place, cover } = state;
    if (state.seen === 'covered')
      this.#findings.push(finding('focus-covered', place, { cover: cover?.selector ?? '' }));
    if (state.seen === 'outside') this.#findings.push(finding('focus-outside', place));
    if (state.seen === 'nothing' && !state.frame)
      this.#findings.push(finding('focus-on-nothing', place));
    const left = this.#left;
    this.#left = null;
    const look = await lookAt(this.#tour, state, left);
    if (look) this.#looks.push(look);
    return true;
  }

  /** Presses a key and tells where focus is then; `left` when the page went away over it. */
  async #press(key: string): Promise<FocusState | 'left' | null> {
    const { visit } = this.#tour;
    const before = { ...visit.happened };
    try {
      await visit.page.keyboard.press(key);
      const last = this.#looks.at(-1);
      const open = last && !last.unfocused ? last : null;
      const { focus: state, stayed } = await visit.world.ask('arrived', open?.state ?? null);
      if (visit.happened.departures > before.departures) return 'left';
      this.#left = stayed && state?.place.selector !== open?.state.place.selector ? open : null;
      if (visit.happened.popups > before.popups)
        this.#findings.push(finding('focus-opens-window', state?.place ?? null));
      if (visit.happened.dialogs > before.dialogs)
        this.#findings.push(finding('focus-opens-dialog', state?.place ?? null));
      return state;
    } catch (error) {
      if (error instanceof WorldGoneError) return 'left';
      throw error;
    }
  }

  /** WCAG 3.2.1: something led elsewhere by having focus. Goes on behind it. */
  async #comeBack(index: number): Promise<boolean> {
    const culprit = this.#expected[index] ?? null;
    if (culprit) this.#leading.add(culprit.selector);
    this.#findings.push(finding('focus-navigates', culprit));
    await this.#tour.visit.reopen();
    return this.#surely(() => this.#goOnFrom(index + 1));
  }

  /** Focus goes round within a part of the page: a trap unless some key leads out of it (WCAG 2.1.2). */
  async #circle(circle: readonly FocusState[]): Promise<boolean> {
    const isOutside = (state: FocusState | 'left' | null): boolean =>
      state === 'left' || state === null || !circle.some((stop) => isSame(stop, state));
    const place = circle[0]?.place ?? null;
    const facts = { stops: circle.length };
    let backwards = false;
    for (let i = 0; i <= circle.length && !backwards; i += 1)
      backwards = isOutside(await this.#press('Shift+Tab'));
    if (backwards) this.#findings.push(finding('one-way', circle.at(-1)?.place ?? place, facts));
    else {
      await this.#press('Escape');
      if (isOutside(await this.#press('Tab'))) return this.#jump(circle);
      this.#findings.push(finding('keyboard-trap', place, facts));
    }
    return this.#jump(circle);
  }

  /** Goes on behind what cannot be passed, so that the rest of the page is seen too. */
  #jump(passed: readonly FocusState[]): Promise<boolean> {
    return this.#goOnFrom(Math.max(...passed.map((stop) => this.#indexOf(stop))) + 1);
  }

  async #goOnFrom(index: number): Promise<boolean> {
    const { world } = this.#tour.visit;
    this.#jumps += 1;
    const next = this.#expected
      .slice(index)
      .find(({ selector }) => !this.#stops.some(({ place }) => place.selector === selector));
    if (!next || index <= 0 || this.#jumps > MOST_JUMPS) return this.#end();
    this.#left = null;
    const state = await world.ask('giveFocus', next.selector);
    return state ? this.#stop(state) : this.#goOnFrom(index + 1);
  }

  /** The place in `expected` of what Tab should reach next. */
  #next(): number {
    const last = this.#stops.at(-1);
    return last ? this.#indexOf(last) + 1 : 0;
  }

  #indexOf({ place }: FocusState): number {
    return this.#expected.findIndex(({ selector }) => selector === place.selector);
  }
}

const isSame = (one: FocusState, other: FocusState): boolean =>
  one.place.selector === other.place.selector;
