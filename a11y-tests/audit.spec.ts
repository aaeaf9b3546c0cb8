import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../.ci/chromium.mjs';
import { FIXTURES, type FixtureName } from './fixtures/hosts/index.ts';
import { expect, test } from './harness/citizen.ts';
import { Hosts } from './harness/hosts.ts';
import { PLANTED } from './harness/planted.ts';
import { strangeServer } from './harness/strange.ts';
import { EVERY_PAGE } from './harness/pages.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.build/audit');
mkdirSync(folder, { recursive: true });

/** The parts of the JSON report that are looked at. */
interface Page {
  readonly asked: string;
  readonly problem?: string;
  readonly message?: string;
  readonly address: string;
  readonly stops: number;
  readonly dialogs: number;
  readonly popups: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly title: string;
    readonly message: string;
    readonly place: { readonly selector: string } | null;
  }[];
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `tro-nang audit` as a terminal would. */
const audit = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'src/cli/index.ts'), 'audit', ...args],
      { maxBuffer: 64e6, env: { ...process.env, CHROMIUM_PATH: findChromium(), NO_COLOR: '1' } },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
  });

const pagesOf = ({ stdout }: Ended): readonly Page[] =>
  (JSON.parse(stdout) as { pages: readonly Page[] }).pages;

const named = ({ rule, severity }: Page['findings'][number]): string =>
  severity === 'note' ? `note:${rule}` : rule;
/** A page's findings but for what every page may have: notes count where they were planted. */
const found = (page: Page | undefined, wanted: string): string[] =>
  [...new Set((page?.findings ?? []).map(named))]
    .filter((rule) => !rule.startsWith('note:') || rule === wanted)
    .sort();

/** Half of the faults for each worker. */
const PARTS = 2;

for (let part = 0; part < PARTS; part += 1)
  test(`finds each planted fault and nothing else, part ${part + 1}`, async () => {
    test.setTimeout(240_000);
    const faults = PLANTED.filter((_, i) => i % PARTS === part);
    // Many healthy twins are one page.
    const texts = [...new Set(faults.flatMap(({ faulty, healthy }) => [faulty, healthy]))];
    const files = texts.map((html, i) => {
      const file = path.join(folder, `${part}-${i}.html`);
      writeFileSync(file, html);
      return file;
    });
    const ended = await audit('--json', '-', ...files);
    expect(ended.code).toBe(1);
    const pages = pagesOf(ended);
    expect(pages.map(({ asked }) => asked)).toEqual(files);
    for (const { name, rule, faulty, healthy } of faults) {
      const foundOn = (html: string): string[] => found(pages[texts.indexOf(html)], rule);
      expect.soft(foundOn(faulty), `${name}: faulty`).toEqual([rule]);
      expect.soft(foundOn(healthy), `${name}: healthy`).toEqual([]);
    }
  });

test('writes a report with pictures that passes its own audit', async () => {
  test.setTimeout(120_000);
  const kinds = ['focus-invisible', 'skip-link-dead', 'axe:document-title', 'note:words-foreign'];
  const files = kinds.map((kind, i) => {
    const file = path.join(folder, `report-${i}.html`);
    writeFileSync(file, PLANTED.find(({ rule }) => rule === kind)?.faulty ?? '');
    return file;
  });
  const report = path.join(folder, 'report.html');
  expect((await audit('--html', report, ...files, 'khong-co.html')).code).toBe(2);
  expect(readFileSync(report, 'utf8').match(/<img /g)?.length).toBeGreaterThanOrEqual(3);
  const [own] = pagesOf(await audit('--json', '-', report));
  expect(own?.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('finds no fault on any page of the portal, under its own strict policy', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const ended = await audit(
    '--json',
    '-',
    '--error-pages',
    ...EVERY_PAGE.map((one) => `${baseURL}${one}`),
  );
  const pages = pagesOf(ended);
  expect(pages.map(({ problem, asked }) => problem && asked).filter(Boolean)).toEqual([]);
  expect(pages.map(({ stops }) => stops).every((stops) => stops > 10)).toBe(true);
  const faults = pages.flatMap(({ asked, findings }) =>
    findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ rule, place, message }) => `${asked}: ${rule} ${place?.selector ?? ''} ${message}`),
  );
  expect(faults).toEqual([]);
  expect(ended.code).toBe(0);
});

test('gets along with strange pages, and says what to do about those that cannot be had', async () => {
  test.setTimeout(180_000);
  const { server, origin } = await strangeServer();
  const paths = ['/mat', '/tep', '/du-lieu', '/vong', '/chuyen', '/dut', '/dai', '/chen', '/mai'];
  const addresses = paths.map((one) => `${origin}${one}`);
  try {
    const ended = await audit('--json', '-', '--timeout', '12', ...addresses, 'sai địa chỉ');
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(`[1/10] ${origin}/mat`);
    const pages = pagesOf(ended);
    expect(
      pages.map(({ problem, findings }) => problem ?? findings.map(({ rule }) => rule).join()),
    ).toEqual([
      'status',
      'not-html',
      'not-html',
      'redirects',
      '',
      'refused',
      'walk-cut-short',
      '',
      '',
      'bad-address',
    ]);
    for (const { problem, message } of pages) if (problem) expect(message).toMatch(/Hãy /);
    expect(pages[4]?.address).toBe(`${origin}/lanh`);
    expect(pages[7]).toMatchObject({ dialogs: 1, popups: 1 });
    const twice = [`${origin}/nho`, `${origin}/nho`];
    // In one window, one after the other: the second visit is as new as the first.
    const visits = await audit('--json', '-', '--at-once', '1', ...twice);
    expect(pagesOf(visits).map((one) => found(one, ''))).toEqual([[], []]);
    const slow = await audit('--lang', 'en', '--timeout', '3', `${origin}/im`);
    expect(slow).toMatchObject({ code: 2 });
    expect(slow.stdout).toContain('did not answer in time');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('finds the dead skip links of SharePoint portals, and those alone that do not arrive', async () => {
  test.setTimeout(240_000);
  const hosts = await Hosts.start();
  const names = Object.keys(FIXTURES) as FixtureName[];
  try {
    const addresses = names.map((name) => hosts.address(name, { auto: null }));
    const pages = pagesOf(await audit('--json', '-', ...addresses));
    for (const [i, name] of names.entries()) {
      const { ends } = FIXTURES[name];
      const found = (pages[i]?.findings ?? []).filter(({ rule }) => rule.startsWith('skip-link-'));
      expect.soft(found.length, name).toBe(ends.filter((end) => end !== 'arrives').length);
      const dead = found.filter(({ rule }) => rule === 'skip-link-dead');
      const hopeless = ends.filter((end) => end === 'missing' || end === 'hidden');
      expect.soft(dead.length, `${name}: dead`).toBe(hopeless.length);
    }
  } finally {
    await hosts.stop();
  }
});
