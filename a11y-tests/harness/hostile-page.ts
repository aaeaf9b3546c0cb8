import type { Page } from '@playwright/test';

/** Where hostile pages are shown: on the portal's own origin, under the portal's own policy. */
const ADDRESS = '/thu/trang-la';

/** What every hostile page tries to do: it must never come to be run. */
const ATTACK = 'globalThis.tnHarmed=true';

/** A number from 0 to 1 for each call, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces of markup and of text that have been the ruin of parsers, scripts and voices. */
const PIECES: readonly string[] = [
  `<script>${ATTACK}</script>`,
  `<img src=x onerror="${ATTACK}">`,
  `<abbr title="<img src=x onerror=${ATTACK}>">UBND</abbr>`,
  `<abbr title='"><script>${ATTACK}</script>'>HĐND</abbr>`,
  `<time datetime="<svg onload=${ATTACK}>">30/11/2018</time>`,
  `<a href="javascript:${ATTACK}">xem</a>`,
  `<span lang='"><script>${ATTACK}</script>'>text</span>`,
  `<p aria-label="<iframe srcdoc='<script>parent.${ATTACK}</script>'>">a</p>`,
  '<p>Ủy ban nhân dân họp.',
  '<b><i></b>chồng chéo</i>',
  '<table><td>ô<table><tr>',
  '</p></div></article>',
  '<ul><li>một<ol><li>hai</ul>ba',
  '<h2>',
  '<math><mi>x</mi><msup><mi>',
  '<svg><title>hình</title><foreignObject><p>trong',
  '<template><p>ẩn</p></template>',
  '<details><summary>mở</summary>đóng',
  '<select><option>a<option>b',
  '<p hidden>không đọc</p>',
  '\u202eđảo ngược\u202c \u2066cách ly\u2069',
  '\u0001\u0007\u000b\u001b[31m',
  '\ufffd\ud83d \udc4d',
  'a\u0301\u0302\u0303\u0309\u0323'.repeat(5),
  '𝐂ộng hoà ﷽ 👨‍👩‍👧‍👦 ﬁ ㎏',
  '1/0/0000 99:99:99 ……… 1.000.000.000.000.000.000.000.000',
  '&#0;&#xD800;&#x10FFFF;&notanentity;',
  '<!-- --!> -->',
  '<p style="display:contents">x',
  '<p dir=rtl>مرحبا UBND 5%',
  '<br>'.repeat(50),
  'x'.repeat(20_000),
  'Nghịđịnh'.repeat(500),
  '<img alt="">',
  '<input value="lạ"><textarea>',
];

/** A page's inside, made of such pieces at random. */
export function hostileMarkup(seed: number, count = 60): string {
  const random = randomFrom(seed);
  return Array.from(
    { length: count },
    () => PIECES[Math.floor(random() * PIECES.length)] ?? '',
  ).join(random() < 0.5 ? ' ' : '');
}

/**
 * Shows a page with the portal's own scripts and policy around markup that nobody has checked.
 *
 * @param inside markup of the article
 */
export async function showHostilePage(page: Page, inside: string): Promise<void> {
  const answer = await page.request.get('/lien-he');
  const head = /<head>[\s\S]*?<\/head>/.exec(await answer.text())?.[0] ?? '';
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': answer.headers()['content-security-policy'] ?? '',
      },
      body: `<!doctype html><html lang="vi">${head}<body><tn-skip-links></tn-skip-links><tn-ribbon></tn-ribbon>
<main id="noi-dung"><tn-reader for="bai-viet"></tn-reader><article id="bai-viet"><h1>Trang lạ</h1>${inside}`,
    }),
  );
  await page.goto(ADDRESS);
}

/** Whether anything of the page's attacks was run. */
export const isHarmed = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'tnHarmed' in globalThis);
