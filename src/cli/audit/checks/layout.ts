import { finding, type Finding } from '../finding.ts';
import type { Tour } from '../tour.ts';
import { WINDOW } from '../booth.ts';

/** 1280 pixels at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

/** WCAG 1.4.12 at the usual width, then 1.4.10 in a narrow window. */
export async function layout({ visit: { page, world } }: Tour): Promise<Finding[]> {
  const clipped = await world.ask('clippedWhenSpaced');
  const findings = clipped.map((place) => finding('text-spacing', place));
  await page.setViewportSize(NARROW);
  await world.ask('settled');
  const wide = await world.ask('overflows');
  const sideways = await world.ask('scrollsSideways');
  await page.setViewportSize(WINDOW);
  const faults = wide.filter(({ excepted }) => !excepted);
  for (const { place, beyond } of faults) findings.push(finding('reflow', place, { beyond }));
  if (sideways > 2 && wide.length === 0)
    findings.push(finding('reflow', null, { beyond: sideways }));
  return findings;
}
