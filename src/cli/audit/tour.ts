import type { Page } from 'playwright-core';
import type { Visit } from './visit.ts';

/** What every check is given. */
export interface Tour {
  readonly visit: Visit;
  /** An empty page that compares pictures. */
  readonly lab: Page;
  /** The script of axe-core. */
  readonly axe: string;
  /** Whether somebody will look at the pictures. */
  readonly withPictures: boolean;
  /** Time of `performance.now` after which no check begins anything new. */
  readonly deadline: number;
  readonly tell: Tell;
}

export type Stage = 'opening' | 'axe' | 'text' | 'walking' | 'skip-links' | 'layout' | 'pictures';

/** Tells whoever waits that a page has come to a stage. */
export type Tell = (stage: Stage, count?: number) => void;

export const isLate = ({ deadline }: Tour): boolean => performance.now() > deadline;
