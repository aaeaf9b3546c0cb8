import type { Page } from '@playwright/test';
import { CONTRASTS } from '../src/settings/index.ts';
import { expect, test } from './harness/citizen.ts';
import { fields, linesOfText } from './harness/lines-of-text.ts';
import { ADDRESSES, elementsDefined, LONG } from './harness/pages.ts';
import { contrast, Picture, type Box } from './harness/picture.ts';

// One device pixel to a CSS pixel: the thinnest strokes are paler than their colour, so what passes here is no less elsewhere.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Every look that a citizen's system or the portal's own settings may ask for. */
const LOOKS: readonly { name: string; show: (page: Page) => Promise<void> }[] = [
  ...CONTRASTS.filter((one) => one !== 'normal').map((chosen) => ({
    name: `contrast “${chosen}”`,
    show: async (page: Page) => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.evaluate((value) => {
        document.documentElement.dataset['tnContrast'] = value;
      }, chosen);
    },
  })),
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    (['none', 'active'] as const).map((forcedColors) => ({
      name: forcedColors === 'active' ? `forced colours, ${colorScheme}` : colorScheme,
      show: async (page: Page) => {
        await page.emulateMedia({ colorScheme, forcedColors });
        await page.evaluate(() => delete document.documentElement.dataset['tnContrast']);
      },
    })),
  ),
];

// What the longest article looks like is shown by its shorter fellows.
for (const address of ADDRESSES.filter((one) => one !== LONG))
  test(`${address}: all text and every field stand out from their ground, by the pixels of every look`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    await elementsDefined(page);
    for (const { name, show } of LOOKS) {
      await show(page);
      const lines = await linesOfText(page);
      expect(lines.length).toBeGreaterThan(20);
      const edges = await fields(page);
      const picture = new Picture(await page.screenshot({ fullPage: true }));
      // What is written or moves meanwhile is not where it was looked for.
      const still = new Set((await linesOfText(page)).map((line) => JSON.stringify(line)));
      const faint = lines.filter(
        (line) =>
          still.has(JSON.stringify(line)) && picture.strongest(line.box) < (line.large ? 3 : 4.5),
      );
      expect(
        faint.map(({ text, box }) => `${text}: ${picture.strongest(box).toFixed(2)}`),
        `${name}: text`,
      ).toEqual([]);
      const lost = edges.filter(({ box }) => edgeContrast(picture, box) < 3);
      expect(
        lost.map(({ name: field }) => field),
        `${name}: fields`,
      ).toEqual([]);
    }
  });

/** How a field's edge stands out from what is around it, at the weakest of its four sides. */
function edgeContrast(picture: Picture, { x, y, width, height }: Box): number {
  const reach = 4;
  const [midX, midY] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  const side = (at: (distance: number) => [number, number]): number => {
    const ground = picture.at(...at(-reach));
    let best = 1;
    for (let distance = -reach; distance <= reach; distance++)
      best = Math.max(best, contrast(ground, picture.at(...at(distance))));
    return best;
  };
  return Math.min(
    side((distance) => [Math.round(x) + distance, midY]),
    side((distance) => [Math.round(x + width) - distance, midY]),
    side((distance) => [midX, Math.round(y) + distance]),
    side((distance) => [midX, Math.round(y + height) - distance]),
  );
}
