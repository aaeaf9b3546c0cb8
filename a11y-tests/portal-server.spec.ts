import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { feedbackRules } from '../public/forms/rules.ts';
import { expect, test } from './portal.ts';

const GOOD = {
  'ho-ten': 'Triệu Văn Phúc',
  email: 'phuc@example.com',
  'dien-thoai': '',
  'chu-de': 'khac',
  'noi-dung': 'Đề nghị mở thêm giờ nộp hồ sơ vào sáng thứ Bảy.',
};

const post = (
  request: APIRequestContext,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<APIResponse> => request.post('/gop-y', { form, headers, maxRedirects: 0 });

/** Every refusal is a page of the portal in Vietnamese, under the same policy as any other. */
async function expectPage(response: APIResponse, status: number, words: string): Promise<void> {
  expect(response.status()).toBe(status);
  expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
  const html = await response.text();
  expect(html).toContain('<html lang="vi">');
  expect(html).toContain('Cổng thông tin điện tử Bắc Kạn kính chào quý khách!');
  expect(html).toContain(words);
}

test.describe('Messages', () => {
  const cases: [string, Record<string, string>][] = [
    ['nothing at all', {}],
    ['a name of blanks', { ...GOOD, 'ho-ten': '   ' }],
    ['a name that is too long', { ...GOOD, 'ho-ten': 'ạ'.repeat(101) }],
    ['a wrong address', { ...GOOD, email: 'phuc@' }],
    ['a wrong number', { ...GOOD, 'dien-thoai': '0912' }],
    ['an unknown topic', { ...GOOD, 'chu-de': 'bia-dat' }],
    ['a message that is too short', { ...GOOD, 'noi-dung': 'Ngắn quá' }],
    ['a message that is too long', { ...GOOD, 'noi-dung': 'ệ'.repeat(5001) }],
    ['the longest message, decomposed', { ...GOOD, 'noi-dung': 'ệ'.repeat(5000).normalize('NFD') }],
    ['a number with blanks', { ...GOOD, email: '', 'dien-thoai': '+84 912.345.678' }],
  ];
  for (const [name, values] of cases)
    test(`the server judges as the browser does: ${name}`, async ({ request, portal }) => {
      const good = feedbackRules(values).length === 0;
      const response = await post(request, values);
      expect(response.status()).toBe(good ? 303 : 422);
      expect(await portal.messages()).toHaveLength(good ? 1 : 0);
    });

  test('both verdicts occur among these cases', () => {
    const verdicts = cases.map(([, values]) => feedbackRules(values).length === 0);
    expect(new Set(verdicts).size).toBe(2);
  });

  test('are stored composed, trimmed, and one a line whatever they hold', async ({
    request,
    portal,
  }) => {
    const message = '  Dòng một\r\nDòng hai\u2028"}\n{" và tiếng Việt  ';
    await post(request, { ...GOOD, 'noi-dung': message.normalize('NFD'), thua: 'không lưu' });
    await post(request, GOOD);
    const [first, second] = await portal.messages();
    expect(first?.['noi-dung']).toBe(message.normalize('NFC').trim());
    expect(Object.keys(first ?? {})).toEqual(['ma-tiep-nhan', 'luc', ...Object.keys(GOOD)]);
    expect(second?.['ma-tiep-nhan']).not.toBe(first?.['ma-tiep-nhan']);
  });

  test('that are too large are refused in words', async ({ request, portal }) => {
    const response = await post(request, { ...GOOD, 'noi-dung': 'a'.repeat(1_000_000) });
    await expectPage(response, 413, 'Nội dung quá dài');
    expect(await portal.messages()).toEqual([]);
  });

  test('of another kind are refused', async ({ request }) => {
    const response = await request.post('/gop-y', { data: GOOD });
    await expectPage(response, 415, 'Cổng không đọc được nội dung vừa gửi');
  });

  const elsewhere: Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://ke-gian.example' },
    { Origin: 'null' },
  ];
  for (const headers of elsewhere)
    test(`from another site are refused: ${JSON.stringify(headers)}`, async ({
      request,
      portal,
    }) => {
      await expectPage(await post(request, GOOD, headers), 403, 'không được gửi từ cổng này');
      expect(await portal.messages()).toEqual([]);
    });

  test('from the portal itself are accepted by Origin alone', async ({ request, portal }) => {
    const response = await post(request, GOOD, { Origin: portal.origin });
    expect(response.status()).toBe(303);
  });

  test.describe('in a flood', () => {
    test.use({ settings: { feedbackLimit: { count: 2, seconds: 1 }, behindProxy: true } });

    test('are stopped for a while, one address at a time, and lose no word', async ({
      request,
      portal,
    }) => {
      const from = (address: string) =>
        post(request, GOOD, { 'X-Forwarded-For': `198.51.100.7, ${address}` });
      expect((await from('203.0.113.1')).status()).toBe(303);
      expect((await from('203.0.113.1')).status()).toBe(303);
      const stopped = await from('203.0.113.1');
      await expectPage(stopped, 429, 'xin đợi 1 phút rồi bấm gửi lại');
      expect(stopped.headers()['retry-after']).toBe('1');
      expect(await stopped.text()).toContain(GOOD['noi-dung']);
      expect((await from('203.0.113.2')).status()).toBe(303);
      await expect.poll(async () => (await from('203.0.113.1')).status()).toBe(303);
      expect(await portal.messages()).toHaveLength(4);
    });
  });

  test.describe('that cannot be stored', () => {
    test.use({ settings: { data: import.meta.filename } });

    test('are given back with an apology', async ({ request }) => {
      const response = await post(request, GOOD);
      await expectPage(response, 500, 'Cổng đang gặp trục trặc nên chưa lưu được góp ý');
      expect(await response.text()).toContain(GOOD['noi-dung']);
    });
  });

  test('need a receipt of the right form to be thanked for', async ({ request }) => {
    const good = await request.get('/gop-y/da-nhan?ma=GY-241120-000001');
    expect(await good.text()).toContain('GY-241120-000001');
    for (const receipt of ['', '?ma=<script>', '?ma=GY-1-1'])
      expect((await request.get(`/gop-y/da-nhan${receipt}`, { maxRedirects: 0 })).status()).toBe(
        303,
      );
  });
});

test.describe('Addresses', () => {
  for (const address of [
    '/khong-co',
    '/bai-viet',
    '/loi',
    '/gop-y/da-nhan.html',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%00',
    '/constructor',
    '/server/main.ts',
  ])
    test(`${address} is not found`, async ({ request }) => {
      await expectPage(await request.get(address), 404, 'Không tìm thấy trang');
    });

  test('that only the raw socket can say are refused, not fatal', async ({ request, portal }) => {
    const { hostname, port } = new URL(portal.origin);
    for (const target of ['/../../../etc/passwd', '//evil.example/', '*']) {
      const socket = connect(Number(port), hostname);
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      const answer = (await socket.toArray()).join('');
      expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    }
    expect((await request.get('/')).status()).toBe(200);
  });

  for (const [method, address, allow] of [
    ['DELETE', '/gop-y', 'GET, HEAD, POST'],
    ['PUT', '/', 'GET, HEAD'],
    ['POST', '/lien-he', 'GET, HEAD'],
    ['GET', '/dang-xuat', 'POST'],
    ['POST', '/gop-y/da-nhan', 'GET, HEAD'],
  ] as const)
    test(`${method} ${address} is answered with what is allowed`, async ({ request }) => {
      const response = await request.fetch(address, { method });
      await expectPage(response, 405, 'Thao tác không dùng được ở trang này');
      expect(response.headers()['allow']).toBe(allow);
    });

  test('a refusal never repeats what was sent', async ({ request }) => {
    const response = await request.get('/<script>alert(1)</script>?x=<img onerror=1>');
    expect(await response.text()).not.toMatch(/alert|onerror/);
  });
});

test.describe('Files', () => {
  test('are answered to HEAD without a body', async ({ request }) => {
    const head = await request.head('/tro-giup');
    const get = await request.get('/tro-giup', { headers: { 'Accept-Encoding': 'br' } });
    expect(head.status()).toBe(200);
    expect((await head.body()).length).toBe(0);
    expect(get.headers()['content-encoding']).toBe('br');
    expect(await get.text()).toContain('id="phim-tat"');
  });

  test('are compressed as the browser asks, and tagged accordingly', async ({ request }) => {
    const answers = await Promise.all(
      ['br, gzip', 'gzip, deflate', 'identity'].map((encoding) =>
        request.get('/tro-giup', { headers: { 'Accept-Encoding': encoding } }),
      ),
    );
    expect(answers.map((answer) => answer.headers()['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect(new Set(answers.map((answer) => answer.headers()['etag'])).size).toBe(3);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
  });

  test('are asked for anew only when they changed', async ({ request }) => {
    const first = await request.get('/lien-he');
    const tag = first.headers()['etag'] ?? '';
    expect(first.headers()['cache-control']).toBe('no-cache');
    const again = await request.get('/lien-he', { headers: { 'If-None-Match': tag } });
    expect(again.status()).toBe(304);
    expect(again.headers()['content-security-policy']).toContain("default-src 'none'");
    const other = await request.get('/lien-he', { headers: { 'If-None-Match': '"khác"' } });
    expect(other.status()).toBe(200);
  });

  test('with a hash in their name are kept for good', async ({ request }) => {
    const html = await (await request.get('/')).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const response = await request.get(script);
    expect(response.headers()['cache-control']).toContain('immutable');
    expect(response.headers()['content-type']).toBe('text/javascript; charset=utf-8');
  });
});

test.describe('The cookie', () => {
  const account = { user: 'can-bo', password: 'bí mật' };
  test.use({ settings: { account, behindProxy: true } });

  test('is for https only where the portal is reached by https', async ({ request }) => {
    const enter = (protocol: string) =>
      request.post('/dang-nhap', {
        form: { 'ten-dang-nhap': account.user, 'mat-khau': account.password },
        headers: { 'X-Forwarded-Proto': protocol },
        maxRedirects: 0,
      });
    expect((await enter('https')).headers()['set-cookie']).toMatch(/; Secure$/);
    expect((await enter('http')).headers()['set-cookie']).not.toContain('Secure');
  });
});

test.describe('The command', () => {
  const repository = path.resolve(import.meta.dirname, '..');

  /** Starts public/server/main.ts and gives the address that it prints. */
  async function start(env: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; address: string }> {
    const inherited = { ...process.env };
    delete inherited['PORT'];
    const child = spawn(process.execPath, ['public/server/main.ts'], {
      cwd: repository,
      env: { ...inherited, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout!, 'data')) as [Buffer];
    return { child, address: String(line).trim() };
  }

  test('takes the next port where 4173 is taken, and stops cleanly', async ({ request }) => {
    const squatter = createServer().listen(4173, '127.0.0.1');
    // Where somebody else already holds the port, it is taken all the same.
    await once(squatter, 'listening').catch(() => undefined);
    const { child, address } = await start({});
    try {
      expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
      expect(address).not.toContain(':4173/');
      expect((await request.get(address)).status()).toBe(200);
    } finally {
      child.kill('SIGTERM');
      squatter.close();
    }
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('takes the port that it is given, or none', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const taken = squatter.address();
    const port = typeof taken === 'object' ? taken?.port : undefined;
    const child = spawn(process.execPath, ['public/server/main.ts'], {
      cwd: repository,
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
    });
    expect(await once(child, 'exit')).toEqual([1, null]);
    squatter.close();
  });
});
