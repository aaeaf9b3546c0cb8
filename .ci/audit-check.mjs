// The audit as an adopter's project would run it: from the packed package alone, with and without its optional packages.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';

const [, , tarball] = process.argv;
const adopter = mkdtempSync(path.join(tmpdir(), 'tn-adopter-'));
const modules = `${adopter}/node_modules`;
mkdirSync(modules);
execFileSync('tar', ['-xzf', path.resolve(tarball), '-C', modules]);
renameSync(`${modules}/package`, `${modules}/tro-nang`);
const link = (name) =>
  symlinkSync(path.resolve('node_modules', name), `${modules}/${name}`, 'junction');

function expectEnd(code, pattern, ...args) {
  const command = 'node_modules/tro-nang/dist/src/cli/index.js';
  const { status, stdout, stderr } = spawnSync('node', [command, 'audit', 'trang.html', ...args], {
    cwd: adopter,
    encoding: 'utf8',
  });
  if (status !== code || !pattern.test(stdout + stderr))
    throw new Error(`tro-nang audit: exit code ${status}\n${stdout}${stderr}`);
}

writeFileSync(
  `${adopter}/trang.html`,
  '<!doctype html><html lang="vi"><title>Tin – Cổng</title><main><h1>Tin</h1></main></html>',
);
for (const name of ['lit', '@lit']) link(name);
expectEnd(2, /npm install playwright-core axe-core/);
link('axe-core');
expectEnd(2, /npm install playwright-core axe-core/);
link('playwright-core');
const chromium = findChromium();
if (chromium) expectEnd(0, /Không tìm thấy gì/, '--browser', chromium);
rmSync(adopter, { recursive: true });
