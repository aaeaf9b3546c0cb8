import type { MetricWithAttribution } from 'web-vitals/attribution';
import { MEASURES, ratingOf, type Figure, type Measure } from './measures.ts';

/** The element that a figure is owed to, as web-vitals names it. */
function elementOf(metric: MetricWithAttribution): string | null {
  switch (metric.name) {
    case 'LCP':
      return metric.attribution.target || null;
    case 'INP':
      return metric.attribution.interactionTarget || null;
    case 'CLS':
      return metric.attribution.largestShiftTarget || null;
    case 'FCP':
    case 'TTFB':
      return null;
    default:
      return metric satisfies never;
  }
}

/**
 * What a visit to this page was like, as far as it is known. Dispatches `change` whenever a figure comes or grows. Keeps
 * everything to itself.
 */
export class Vitals extends EventTarget {
  readonly #figures = new Map<Measure, Figure>();

  /** What is known, in the order of `MEASURES`. */
  get figures(): readonly Figure[] {
    return MEASURES.flatMap((measure) => this.#figures.get(measure) ?? []);
  }

  /**
   * Begins to measure. What happened before counts too: browsers keep it.
   *
   * @throws (rejects) when the program that measures cannot be loaded
   */
  async start(): Promise<void> {
    const { onCLS, onFCP, onINP, onLCP, onTTFB } = await import('web-vitals/attribution');
    const take = (metric: MetricWithAttribution): void => {
      this.record(metric.name, metric.value, elementOf(metric));
    };
    for (const measure of [onCLS, onFCP, onINP, onLCP, onTTFB])
      measure(take, { reportAllChanges: true });
  }

  record(measure: Measure, value: number, element: string | null = null): void {
    this.#figures.set(measure, { measure, value, rating: ratingOf(measure, value), element });
    this.dispatchEvent(new Event('change'));
  }
}
