import type { Figure } from './measures.ts';

/** An endpoint that figures must not be sent to. */
export class EndpointError extends TypeError {
  override readonly name = 'EndpointError';
}

/** What is sent: the path of the page and its figures; nothing that tells one citizen or one visit from another. */
export interface Report {
  readonly page: string;
  readonly figures: Readonly<Partial<Record<Figure['measure'], number>>>;
}

/**
 * The address that figures may be sent to: one of the page's own origin.
 *
 * @throws EndpointError for any other
 */
export function endpointOf(endpoint: string, page: Document): string {
  const { origin } = new URL(page.URL);
  try {
    const address = new URL(endpoint, page.baseURI);
    if (address.origin === origin) return address.href;
  } catch {
    // No address at all: told below.
  }
  throw new EndpointError(
    `<tn-vitals endpoint="${endpoint}"> leads out of ${origin}: name an address of this site, as /do-luong; nothing is sent`,
  );
}

/** Without the query, the fragment and the selectors, where something of the citizen's might stand; figures are rounded. */
export function reportOf(page: Document, figures: readonly Figure[]): Report {
  const rounded = figures.map(({ measure, value }) => [
    measure,
    measure === 'CLS' ? Math.round(value * 1000) / 1000 : Math.round(value),
  ]);
  return { page: new URL(page.URL).pathname, figures: Object.fromEntries(rounded) };
}

/** Hands a report to the browser, which sends it even while the page is left (Beacon, W3C). False where it cannot. */
export function sendFigures(endpoint: string, report: Report): boolean {
  const body = new Blob([JSON.stringify(report)], { type: 'application/json' });
  return navigator.sendBeacon(endpoint, body);
}
