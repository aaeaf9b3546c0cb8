import { chromium, type Browser } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../.ci/chromium.mjs';
import { bundle } from './bundle.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';

const ROUNDS = 7;
const FEW = 100;
const MANY = 10_000;
const ORIGIN = 'http://bench.test';
const TYPED = 'hop tac 7';

/** Headings as a register of decisions has them. */
const pageOf = (headings: number): string => `<!doctype html><html lang="vi"><meta charset="utf-8">
  <title>Mục lục</title><body><tn-outline></tn-outline><main><h1>Danh mục</h1>${Array.from(
    { length: headings - 1 },
    (_, i) => `<h${2 + (i % 3)} id="m${i}">Quyết định số ${i} về hợp tác quốc tế</h${2 + (i % 3)}>`,
  ).join('')}</main><script type="module" src="/stdin.js"></script>`;

interface Times {
  readonly open: number;
  /** The same page, a native dialog with nothing in it. */
  readonly bare: number;
  /** The slowest of the letters that are typed. */
  readonly letter: number;
}

/** Milliseconds to the painted dialog, and from each letter to the painted list, on a machine four times as slow. */
async function timesOn(
  browser: Browser,
  files: ReadonlyMap<string, string>,
  headings: number,
): Promise<Times> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname);
    return file === undefined
      ? route.fulfill({ contentType: 'text/html', body: pageOf(headings) })
      : route.fulfill({ contentType: 'text/javascript', body: file });
  });
  await page.goto(`${ORIGIN}/`);
  await page.locator('tn-outline button').waitFor();
  // What is loaded and compiled once is not measured: the citizen has opened it before.
  const dialog = page.getByRole('dialog');
  await page.locator('tn-outline button').click();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async (typed) => {
    const painted = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now());
          };
          port2.postMessage(null);
        });
      });
    const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const shadow = document.querySelector('tn-outline-dialog')?.shadowRoot;
    const own = shadow?.querySelector('dialog');
    const field = shadow?.querySelector('input');
    const opened = async (dialog: HTMLDialogElement, open: () => void): Promise<number> => {
      await painted();
      const start = performance.now();
      open();
      while (!dialog.open) await Promise.resolve();
      return (await painted()) - start;
    };
    const empty = document.body.appendChild(document.createElement('dialog'));
    if (!own || !field) throw new Error('no dialog');
    const bare = await opened(empty, () => {
      empty.showModal();
    });
    empty.close();
    await rest(500);
    const button = document.querySelector('tn-outline')?.shadowRoot?.querySelector('button');
    await painted();
    const start = performance.now();
    button?.click();
    while (!own.matches(':modal, :popover-open'))
      await new Promise((resolve) => setTimeout(resolve));
    const open = (await painted()) - start;
    while (shadow?.querySelector('.count')?.textContent === '…') await rest(50);
    await rest(500);
    let letter = 0;
    for (let length = 1; length <= typed.length; length += 1) {
      const from = performance.now();
      field.value = typed.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      letter = Math.max(letter, (await painted()) - from);
      await rest(60);
    }
    return { open, bare, letter };
  }, TYPED);
  await context.close();
  return times;
}

/** How the outline of a page of 10,000 headings opens and narrows, against one of 100 in the same run. */
export default async function measure(): Promise<Record<string, Figure>> {
  const { outputFiles } = await bundle(`import './components/outline/outline.ts';`);
  const files = new Map(outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1)}`, text]));
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  try {
    const few: Times[] = [];
    const many: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      few.push(await timesOn(browser, files, FEW));
      many.push(await timesOn(browser, files, MANY));
    }
    const middle = (times: readonly Times[], of: keyof Times) =>
      median(times.map((one) => one[of]));
    const times = (of: keyof Times): Figure => ({
      figure: middle(many, of) / middle(few, of),
      unit: '×',
    });
    const ms = (all: readonly Times[], of: keyof Times): Figure => ({
      figure: middle(all, of),
      unit: 'ms',
    });
    return {
      'outline opens, 100 headings, 4× CPU': ms(few, 'open'),
      'outline opens, 10,000 headings, 4× CPU': ms(many, 'open'),
      'empty dialog, 10,000 headings, 4× CPU': ms(many, 'bare'),
      'outline opens, 10,000 against 100': times('open'),
      'outline narrows, 10,000, 4× CPU': ms(many, 'letter'),
      'outline narrows, 10,000 against 100': times('letter'),
    };
  } finally {
    await browser.close();
  }
}
