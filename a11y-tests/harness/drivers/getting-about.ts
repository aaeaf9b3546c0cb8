import { expect } from '../citizen.ts';
import { until } from '../wait.ts';
import type { ReadingPage } from './reading-page.ts';

const FORMULAS = '/bai-viet/cach-tinh-chi-so-hai-long';
const PLACE = 'Cỡ chữ, giãn cách và độ tương phản';

/** Outline, display choices and the tree of a formula, by keyboard, each with nothing that axe finds. */
export async function expectToGetAbout(reading: ReadingPage): Promise<void> {
  await expectOutline(reading);
  await expectLargerText(reading);
  await expectTreeOfFormula(reading);
}

async function expectOutline(reading: ReadingPage): Promise<void> {
  const { driver } = reading;
  await reading.open('/tro-giup');
  await reading.use('Mục lục trang');
  await until('the outline', () => driver.run(isOpen));
  expect(await reading.violations()).toEqual([]);
  await driver.press(...'co chu', 'ArrowDown');
  await until('the place in the list', async () => (await reading.focused()) === PLACE);
  await driver.press('Enter');
  await until('the place', () =>
    driver.run((place) => document.activeElement?.textContent?.trim() === place, PLACE),
  );
}

/** In the page: whether the outline is open, with focus in its field. */
function isOpen(): boolean {
  const root = document.querySelector('tn-outline-dialog')?.shadowRoot;
  return root?.querySelector('dialog')?.open === true && root.activeElement?.localName === 'input';
}

async function expectLargerText(reading: ReadingPage): Promise<void> {
  const { driver } = reading;
  await reading.open('/tro-giup');
  const size = () => driver.run(() => getComputedStyle(document.querySelector('main p')!).fontSize);
  const before = parseFloat(await size());
  await reading.tabTo('Nghe');
  await driver.press('ArrowRight');
  await reading.use('Chữ to hơn');
  expect(parseFloat(await size())).toBeGreaterThan(before);
  expect(await reading.violations()).toEqual([]);
}

async function expectTreeOfFormula(reading: ReadingPage): Promise<void> {
  const { driver } = reading;
  await reading.open(FORMULAS);
  await reading.skipToArticle();
  await reading.use('Xem từng phần công thức');
  const part = () => driver.run(focusedPart);
  await until('the tree', async () => (await part())?.level === '1');
  expect(await reading.violations()).toEqual([]);
  await driver.press('ArrowDown');
  expect(await part()).toEqual({ level: '2', name: 'vế trái, n' });
  await driver.press('Escape');
  await until('the button', async () => (await reading.focused()) === 'Xem từng phần công thức');
}

/** In the page: the part of a formula that has the focus. */
function focusedPart(): { level: string | null; name: string } | null {
  const root = document.activeElement?.shadowRoot;
  const item = root?.activeElement?.closest('[role=treeitem]');
  if (!item) return null;
  return {
    level: item.getAttribute('aria-level'),
    name: item.querySelector('.words')?.textContent?.trim() ?? '',
  };
}
