import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { test } from 'node:test';
import { partsTags, wholeTag } from './embed.ts';

const COMMAND = path.join(import.meta.dirname, 'index.ts');
const embed = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, 'embed', ...args], { encoding: 'utf8' });

const INTEGRITY = {
  'tro-nang-bar-a.js': 'sha384-bar',
  'tro-nang.js': 'sha384-entry',
  'tro-nang.whole.js': 'sha384-whole',
};

test('each part has its hash in the import map, the entry in its tag too', () => {
  const { html, csp } = partsTags('/tro-nang/', INTEGRITY);
  const [, map = '', src, hash] =
    /^<script type="importmap">(.*)<\/script>\n<script type="module" src="(.*?)" integrity="(.*?)" crossorigin="anonymous"><\/script>$/.exec(
      html,
    ) ?? [];
  assert.deepEqual(JSON.parse(map), {
    integrity: {
      '/tro-nang/tro-nang-bar-a.js': 'sha384-bar',
      '/tro-nang/tro-nang.js': 'sha384-entry',
    },
  });
  assert.equal(src, '/tro-nang/tro-nang.js');
  assert.equal(hash, 'sha384-entry');
  assert.equal(csp, `'sha256-${createHash('sha256').update(map).digest('base64')}'`);
});

test('the whole in one file has one hash', () => {
  assert.match(
    wholeTag('https://cdn.example/', INTEGRITY),
    /src="https:\/\/cdn\.example\/tro-nang\.whole\.js" integrity="sha384-whole"/,
  );
});

for (const args of [[], ['tro-nang'], ['/a/', '/b/'], ['/"onerror=x'], ['javascript:alert(1)']])
  test(`refuses ${JSON.stringify(args)} and says what to write`, () => {
    const { status, stdout, stderr } = embed(...args);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Cần đúng một địa chỉ/);
  });

test('explains itself', () => {
  const { status, stdout } = embed('--help');
  assert.equal(status, 0);
  assert.match(stdout, /^Dùng: tro-nang embed/);
});
