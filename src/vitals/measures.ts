/** What is measured. All in milliseconds, but CLS, which is a score without a unit. */
export type Measure = 'TTFB' | 'FCP' | 'LCP' | 'INP' | 'CLS' | 'speech' | 'skip';

export type Rating = 'good' | 'fair' | 'poor';

/** Up to `good` a figure is good, above `poor` it is poor. */
export interface Limits {
  readonly good: number;
  readonly poor: number;
}

/** One figure of the visit to a page. */
export interface Figure {
  readonly measure: Measure;
  readonly value: number;
  readonly rating: Rating;
  /** A selector of the element that the figure is owed to; null where there is none. */
  readonly element: string | null;
}

/**
 * The five of Google's Web Vitals with its limits (web.dev/articles/vitals), and two of our own: `speech`, from the press of
 * a listening command to the first sound, against the second that keeps a train of thought and the three after which
 * people give up; `skip`, from the press of a skip link to the focus at its target, against the limits of INP.
 */
const LIMITS: Readonly<Record<Measure, Limits>> = {
  TTFB: { good: 800, poor: 1800 },
  FCP: { good: 1800, poor: 3000 },
  LCP: { good: 2500, poor: 4000 },
  INP: { good: 200, poor: 500 },
  CLS: { good: 0.1, poor: 0.25 },
  speech: { good: 1000, poor: 3000 },
  skip: { good: 200, poor: 500 },
};

export const MEASURES = Object.keys(LIMITS) as readonly Measure[];

export const limitsOf = (measure: Measure): Limits => LIMITS[measure];

export function ratingOf(measure: Measure, value: number): Rating {
  const { good, poor } = LIMITS[measure];
  return value <= good ? 'good' : value <= poor ? 'fair' : 'poor';
}
