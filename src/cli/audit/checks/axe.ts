import type { Finding, Severity } from '../finding.ts';
import type { Tour } from '../tour.ts';
import type { World } from '../world.ts';

/** The parts of axe-core's answer that are used (axe-core, API: axe.run). */
interface AxeAnswer {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly tags: readonly string[];
    readonly help: string;
    readonly nodes: readonly {
      readonly target: readonly (string | readonly string[])[];
      readonly html: string;
    }[];
  }[];
}

/** Success criteria of levels A and AA. What axe calls best practice is no criterion. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const MOST_PLACES = 50;

/** Runs axe-core beside the page's scripts, where no policy of the page's touches it. */
export async function axe({ visit: { world }, axe: script }: Tour): Promise<Finding[]> {
  await world.evaluate(`${script}\n;undefined`);
  const { violations } = await run(world);
  return violations.flatMap(({ id, impact, tags, help, nodes }) =>
    nodes.slice(0, MOST_PLACES).map(({ target, html }) => ({
      rule: `axe:${id}` as const,
      criterion: criterionOf(tags),
      severity: severityOf(impact),
      place: { selector: target.flat().join(' >>> '), tag: shortTag(html), name: '' },
      facts: { help },
      pictures: [],
    })),
  );
}

const run = async (world: World): Promise<AxeAnswer> =>
  (await world.evaluate(
    `axe.run(document, ${JSON.stringify({
      runOnly: TAGS,
      resultTypes: ['violations'],
      iframes: false,
    })}).then(({ violations }) => JSON.parse(JSON.stringify({ violations: violations.map(({ id, impact, tags, help, nodes }) =>
      ({ id, impact, tags, help, nodes: nodes.map(({ target, html }) => ({ target, html })) })) })))`,
  )) as AxeAnswer;

/** `wcag1410` → `1.4.10` */
export function criterionOf(tags: readonly string[]): string {
  for (const tag of tags) {
    const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    if (principle && guideline && number) return `${principle}.${guideline}.${number}`;
  }
  return '';
}

const severityOf = (impact: string | null): Severity =>
  impact === 'critical' || impact === 'serious' ? 'error' : 'warning';

const shortTag = (html: string): string => {
  const tag = html.split('>', 1)[0] ?? '';
  return tag.length > 180 ? `${tag.slice(0, 180)}…` : `${tag}>`;
};
