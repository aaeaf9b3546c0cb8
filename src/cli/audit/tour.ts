import type { Page } from 'playwright-core';
import type { Visit } from './visit.ts';

/** What every check is given. */
export interface Tour {
  readonly visit: Visit;
  /** An empty page that compares pictures. */
  readonly lab: Page;
  /** Time of `performance.now` after which no check begins anything new. */
  readonly deadline: number;
  /** Tells whoever waits how far it is. */
  readonly tell: (stage: Stage, count?: number) => void;
}

export type Stage = 'opening' | 'axe' | 'text' | 'walking' | 'skip-links' | 'layout' | 'pictures';

export const isLate = ({ deadline }: Tour): boolean => performance.now() > deadline;
