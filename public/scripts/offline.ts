// The page for times without a network: what was visited on this device, and a way to forget it.
import { FILES_CACHE, PAGES_CACHE } from '../offline/names.ts';

const part = document.querySelector<HTMLElement>('#da-xem');
const list = part?.querySelector('ul');
const button = part?.querySelector('button');
const status = document.querySelector('#da-xoa');

/** “Liên hệ – Cổng thông tin …” → “Liên hệ”; the address where a page has no title. */
async function titleOf(page: Response, address: string): Promise<string> {
  const [, title = ''] = /<title>([^<]*?)(?: – [^<]*)?<\/title>/.exec(await page.text()) ?? [];
  return title.replaceAll('&amp;', '&').trim() || decodeURI(address);
}

async function show(): Promise<void> {
  const cache = await caches.open(PAGES_CACHE);
  for (const request of await cache.keys()) {
    const page = await cache.match(request);
    const { pathname, search } = new URL(request.url);
    if (!page) continue;
    const link = document.createElement('a');
    link.href = pathname + search;
    link.textContent = await titleOf(page, pathname);
    const item = document.createElement('li');
    item.append(link);
    list?.append(item);
  }
  part?.toggleAttribute('hidden', !list?.children.length);
}

button?.addEventListener('click', () => {
  void Promise.all([PAGES_CACHE, FILES_CACHE].map((name) => caches.delete(name))).then(() => {
    list?.replaceChildren();
    if (status) status.textContent = 'Đã xóa các trang đã lưu trên máy này.';
  });
});

// Where storage is forbidden there is nothing to show.
show().catch(() => undefined);
