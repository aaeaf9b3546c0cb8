import type { Locator, Page } from '@playwright/test';
import { expect } from './citizen.ts';

/** The reader of the page's article, found as a citizen finds it: by role and name. */
export class Reader {
  readonly #page: Page;
  readonly #group: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#group = page.locator('tn-reader:not([compact])');
  }

  button(name: string): Locator {
    return this.#group.getByRole('button', { name, exact: true });
  }

  /** What begins to read: an article, or the page. */
  get listenButton(): Locator {
    return this.#group.getByRole('button', { name: /^Nghe (bài viết|trang này)$/ });
  }

  /** Opens the settings, makes a choice by its label and the value's text, and closes them again. */
  async choose(label: string, text: string): Promise<void> {
    const dialog = this.#page.getByRole('dialog', { name: 'Cài đặt nghe đọc' });
    await this.button('Cài đặt').click();
    await dialog.getByRole('combobox', { name: label, exact: true }).selectOption({ label: text });
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await expect(this.button('Cài đặt')).toBeFocused();
  }

  /** From the closed reader: chooses the highest speed and stops; pressing Enter then reads from the beginning. */
  async setTopSpeed(): Promise<void> {
    await this.listenButton.press('Enter');
    await this.choose('Tốc độ', '3 lần');
    await this.tabTo(this.button('Dừng'), 'Shift+Tab');
    await this.#page.keyboard.press('Enter');
    await this.#page.waitForTimeout(500);
  }

  /** What is shown when an article has been read to its end. */
  get over(): Locator {
    return this.text('Đã đọc hết.');
  }

  text(text: string | RegExp): Locator {
    return this.#group.getByText(text);
  }

  /** From anywhere before the reader: Tab until a control has the focus. @throws when it is not reached */
  async tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 12): Promise<void> {
    for (let i = 0; i < most; i++) {
      if (await hasFocus(control)) return;
      await this.#page.keyboard.press(key);
    }
    await expect(control).toBeFocused();
  }
}

const hasFocus = async (control: Locator): Promise<boolean> =>
  (await control.count()) > 0 && control.evaluate((element) => element.matches(':focus'));

/** The citizen chose the highest speed at an earlier visit. */
export async function keepTopSpeed(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept = JSON.parse(localStorage.getItem('tro-nang') ?? '{}') as object;
    localStorage.setItem('tro-nang', JSON.stringify({ rate: 3, ...kept }));
  });
}

/** From page load into the article, by the second skip link. */
export async function skipToArticle(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}
