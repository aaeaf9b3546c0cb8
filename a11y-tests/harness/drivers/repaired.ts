import { expect } from '../citizen.ts';
import { Hosts } from '../hosts.ts';
import { look, SKIP_LINKS } from '../skip-journey.ts';
import { until } from '../wait.ts';
import type { ReadingPage } from './reading-page.ts';

const PORTALS = ['2010-stock', '2013-missing-targets', '2016', 'wordpress-like'] as const;

/** Old portals with the script: their last skip link leads into the content, and the content grows when it is asked to. */
export async function expectRepaired(reading: ReadingPage): Promise<void> {
  const { driver } = reading;
  const hosts = await Hosts.start();
  try {
    for (const name of PORTALS) {
      await driver.open(hosts.address(name));
      await driver.run(() => {
        localStorage.clear();
      });
      await driver.open(hosts.address(name));
      await until('the script', () =>
        driver.run(() => document.querySelector('[data-tn-mount=tools]') !== null),
      );
      const link = await driver.run(
        (links) => [...document.querySelectorAll(links)].at(-1)?.textContent?.trim() ?? '',
        SKIP_LINKS,
      );
      await reading.use(link);
      await until(`${name}: “${link}” to arrive`, async () => (await driver.run(look)).seen);
      const { part, focus } = await driver.run(look);
      expect(part, `${name}: ${focus}`).toBe('main');
      // Older engines tell sizes without the zoom: how large it is seen is measured in Chromium.
      const zoom = await driver.run(() => {
        document.documentElement.dataset['tnTextSize'] = '200';
        return getComputedStyle(document.querySelector('main, [role=main]')!).zoom;
      });
      expect(Number(zoom), name).toBe(2);
      const words = await driver.run(
        () =>
          document
            .querySelector('[data-tn-mount=reader]')
            ?.shadowRoot?.querySelector('tn-reader')
            ?.shadowRoot?.textContent?.trim() ?? '',
      );
      expect(words, name).toContain('Nghe bài viết');
    }
  } finally {
    await hosts.stop();
  }
}
