import type { Finding } from './finding.ts';
import type { Tour } from './tour.ts';
import { WINDOW } from './booth.ts';

/** A report with more pictures is too heavy to send. */
const MOST = 30;
const MARGIN = 24;
/** What lies over a place is to be recognised. */
const WIDE_MARGIN = 140;
const LARGEST = { width: 640, height: 360 };

/** Adds a picture of its place to each finding that has none. The page is scrolled for it. */
export async function withPictures(
  { visit: { world } }: Tour,
  findings: readonly Finding[],
): Promise<Finding[]> {
  const shown: Finding[] = [];
  let taken = 0;
  for (const found of findings) {
    const { place, pictures } = found;
    const wanted = place && pictures.length === 0 && taken < MOST;
    // Skip links show themselves to who has them in focus.
    if (wanted && found.rule.startsWith('skip-link'))
      await look(() => world.ask('giveFocus', place.selector));
    const view = wanted ? await look(() => world.ask('bringIntoView', place.selector)) : null;
    if (!view) {
      shown.push(found);
      continue;
    }
    const { box, origin } = view;
    const margin = found.rule === 'focus-covered' ? WIDE_MARGIN : MARGIN;
    const x = Math.max(0, box.x - margin);
    const y = Math.max(0, box.y - margin);
    const area = {
      x,
      y,
      width: Math.min(LARGEST.width, WINDOW.width - x, box.width + 2 * margin),
      height: Math.min(LARGEST.height, WINDOW.height - y, box.height + 2 * margin),
    };
    const data =
      area.width > 1 && area.height > 1 && (await look(() => world.picture(area, origin)));
    if (!data) {
      shown.push(found);
      continue;
    }
    taken += 1;
    const source = `data:image/png;base64,${data}`;
    shown.push({
      ...found,
      pictures: [
        { kind: 'place', source, width: Math.round(area.width), height: Math.round(area.height) },
      ],
    });
  }
  return shown;
}

/** A selector of axe's may be none of ours, and the page may have changed: then there is no picture. */
const look = async <Result>(take: () => Promise<Result>): Promise<Result | null> =>
  take().catch(() => null);
