import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { addressOf } from './audit/address.ts';
import { criterionOf } from './audit/checks/axe.ts';
import { verdict, type Outcome } from './audit/checks/skip-links.ts';
import { articleFindings, languageFindings, titleFindings } from './audit/checks/text.ts';
import { finding, isFault, type Finding } from './audit/finding.ts';
import { settingsFrom, UsageError } from './audit/options.ts';
import { lookOf } from './audit/probe/look.ts';
import { stepOf } from './audit/probe/order.ts';
import type { Landing } from './audit/probe/skip-links.ts';
import { AuditProblem, problemOf } from './audit/problem.ts';
import { grouped } from './audit/report/grouped.ts';
import { htmlReport } from './audit/report/html.ts';
import { jsonReport } from './audit/report/json.ts';
import type { Result } from './audit/report/result.ts';
import { terminalReport } from './audit/report/terminal.ts';
import { AXE_VI } from './audit/texts/axe.vi.ts';
import { CRITERIA } from './audit/texts/criteria.ts';
import { PROBLEMS_EN, PROBLEMS_VI } from './audit/texts/problems.ts';
import { RULES_EN } from './audit/texts/rules.en.ts';
import { RULES_VI } from './audit/texts/rules.vi.ts';
import { wordingOf } from './audit/texts/texts.ts';

const VIETNAMESE = /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữừứíìịỉĩýỳỷỵỹđ]/iu;
const folder = mkdtempSync(path.join(tmpdir(), 'tn-audit-'));
const file = path.join(folder, 'trang mới.html');
writeFileSync(file, '<!doctype html><title>x</title>');

const place = { selector: '#a > b', tag: '<b class="x">', name: 'Một <b> & "hai"' };
const rules = Object.keys(RULES_VI) as (keyof typeof RULES_VI)[];

test('takes addresses, files and bare host names, and says what is none of them', () => {
  assert.equal(addressOf('https://backan.gov.vn'), 'https://backan.gov.vn/');
  assert.equal(addressOf('backan.gov.vn/tin?a=1'), 'https://backan.gov.vn/tin?a=1');
  assert.equal(addressOf('localhost:4173'), 'http://localhost:4173/');
  assert.match(addressOf(file), /^file:\/\/\/.*trang%20m.*\.html$/);
  assert.equal(addressOf(addressOf(file)), addressOf(file));
  for (const [typed, kind] of [
    ['http://', 'bad-address'],
    ['ftp://backan.gov.vn/', 'bad-address'],
    ['javascript:alert(1)', 'bad-address'],
    ['hai ba', 'bad-address'],
    ['khong-co.html', 'no-file'],
    ['./khong-co', 'no-file'],
    ['file:///khong/co.html', 'no-file'],
    [folder, 'not-html'],
  ] as const)
    assert.throws(
      () => addressOf(typed),
      (error) => error instanceof AuditProblem && error.kind === kind,
      typed,
    );
});

test('reads the command line', () => {
  const settings = settingsFrom(['a.html', '--json', '-', '--lang', 'en', '--timeout', '5', 'b']);
  assert.deepEqual(settings.addresses, ['a.html', 'b']);
  assert.equal(settings.timeout, 5000);
  assert.equal(settings.json, '-');
  for (const args of [
    ['--nope'],
    ['--timeout', '0'],
    ['--timeout', 'lâu'],
    ['--lang', 'fr'],
    ['--json', '-', '--html', '-'],
  ])
    assert.throws(() => settingsFrom(args), UsageError, args.join(' '));
});

test('says in plain words what is wrong, in either language, with exit code 2', () => {
  const audit = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(import.meta.dirname, 'index.ts'), 'audit', ...args], {
      encoding: 'utf8',
    });
  for (const args of [[], ['--nope', 'x.html'], ['--browser', '/khong/co', file]]) {
    const { status, stdout, stderr } = audit(...args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, VIETNAMESE);
    assert.doesNotMatch(stderr, /\bat .*\.ts:\d+/, 'no stack trace');
  }
  const english = audit('--lang', 'en');
  assert.equal(english.status, 2);
  assert.doesNotMatch(english.stderr, VIETNAMESE);
  assert.equal(audit('--help').status, 0);
  assert.match(audit('--help').stdout, /Mã thoát: 0/);
  assert.match(audit('--help', '--lang', 'en').stdout, /Exit code: 0/);
});

test('knows what the errors of the browser mean', () => {
  for (const [message, kind] of [
    ['page.goto: net::ERR_NAME_NOT_RESOLVED at https://x/', 'unknown-host'],
    ['page.goto: net::ERR_CONNECTION_REFUSED at http://x/', 'refused'],
    ['page.goto: net::ERR_CERT_DATE_INVALID', 'certificate'],
    ['page.goto: net::ERR_TOO_MANY_REDIRECTS', 'redirects'],
    ['page.goto: Timeout 30000ms exceeded.', 'too-slow'],
    ['page.goto: Download is starting', 'not-html'],
    ['Something else', 'other'],
  ] as const)
    assert.equal(problemOf(new Error(message), 'x').kind, kind, message);
});

test('has words in both languages for every rule and problem, and a criterion for every rule', () => {
  for (const rule of rules) {
    const one = finding(rule, place);
    assert.ok(CRITERIA[one.criterion], rule);
    for (const [texts, language] of [
      [RULES_VI, 'vi'],
      [RULES_EN, 'en'],
    ] as const) {
      assert.notEqual(texts[rule].remedy, '');
      assert.doesNotMatch(wordingOf(one, language).message, /[{}]/, rule);
    }
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    assert.deepEqual(slots(RULES_VI[rule].message), slots(RULES_EN[rule].message), rule);
  }
  assert.deepEqual(Object.keys(PROBLEMS_VI), Object.keys(PROBLEMS_EN));
  for (const [title, remedy] of Object.values(AXE_VI)) assert.match(title + remedy, VIETNAMESE);
  assert.equal(criterionOf(['cat.color', 'wcag2aa', 'wcag143']), '1.4.3');
  assert.equal(criterionOf(['wcag21aa', 'wcag1412']), '1.4.12');
});

const landing = (changed: Partial<Landing>): Landing => ({
  target: 'there',
  targetOrder: 40,
  focus: null,
  seen: 'seen',
  hash: '#noi-dung',
  ...changed,
});
const outcome = (changed: Partial<Landing>, next: number | null, scripted = false): Outcome => ({
  link: { place, target: 'noi-dung', scripted },
  order: 5,
  landing: landing(changed),
  next: next === null ? null : ({ order: next } as Outcome['next']),
  error: '',
});
const focus = (order: number, seen: 'seen' | 'covered' | 'nothing' = 'seen') => ({
  focus: { place, order, seen },
});

test('judges a skip link by where it led', () => {
  for (const [name, given, rule] of [
    ['focus on the target', outcome(focus(40), 41), undefined],
    [
      'focus where no target was named',
      outcome({ target: 'unnamed', ...focus(40) }, 41),
      undefined,
    ],
    ['the browser goes on from the target', outcome({}, 41), undefined],
    ['nothing follows the target', outcome({}, null), undefined],
    ['focus still on the link', outcome(focus(5), 6), 'skip-link-dead'],
    ['Tab goes on from the link', outcome({}, 6), 'skip-link-dead'],
    ['no such target', outcome({ target: 'missing', targetOrder: -1 }, 6), 'skip-link-dead'],
    ['hidden target', outcome({ target: 'hidden' }, 41), 'skip-link-dead'],
    ['by script, without focus', outcome({}, 41, true), 'skip-link-luck'],
    ['an empty anchor', outcome(focus(40, 'nothing'), 41), 'skip-link-nameless'],
    ['under the header', outcome(focus(40, 'covered'), 41), 'skip-link-covered'],
    ['seen nowhere', outcome({ seen: 'outside' }, 41), 'skip-link-covered'],
  ] as const)
    assert.equal(verdict(given)?.rule, rule, name);
});

test('tells Vietnamese from English by the text', () => {
  const vietnamese = 'Ủy ban nhân dân tỉnh vừa ban hành quyết định về giá đất năm nay.';
  const english =
    'The committee of the province has issued a decision on the price of land this year.';
  assert.equal(lookOf(vietnamese), 'vi');
  assert.equal(lookOf(english), 'en');
  assert.equal(
    lookOf('Samsung Electronics, Hyundai Motor, Toyota, Honda, Yamaha, Piaggio, Ford, Mazda'),
    'unclear',
  );
  assert.equal(lookOf('Ủy ban'), 'unclear');
  const part = { place, said: 'en-US', shown: 'vi', text: vietnamese } as const;
  const rulesOf = (found: readonly Finding[]) => found.map(({ rule }) => rule);
  assert.deepEqual(rulesOf(languageFindings({ said: 'en-US', shown: 'vi', parts: [part] })), [
    'language-page',
  ]);
  assert.deepEqual(rulesOf(languageFindings({ said: 'vi', shown: 'vi', parts: [part] })), [
    'language-part',
  ]);
  assert.deepEqual(rulesOf(languageFindings({ said: '', shown: 'vi', parts: [] })), []);
});

test('knows titles that say nothing', () => {
  const faulty = (title: string) => titleFindings(title, 'https://x.vn/tin/bai.aspx?id=1').length;
  for (const title of ['Untitled', 'Trang chủ', 'bai.aspx', 'https://x.vn/', 'Không có tiêu đề 2'])
    assert.equal(faulty(title), 1, title);
  for (const title of ['Trang chủ – Cổng thông tin tỉnh', 'Giá đất', ''])
    assert.equal(faulty(title), 0, title);
});

test('tells words apart that are spelled and guessed', () => {
  const guess = (text: string, kind: 'spelled' | 'foreign') => ({
    text,
    kind,
    said: 'x',
    count: 1,
  });
  const found = articleFindings({
    place,
    sentences: 3,
    unreadable: null,
    guesses: [guess('KLQ', 'spelled'), guess('Ford', 'foreign')],
  });
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['words-spelled', 'words-foreign'],
  );
  assert.ok(!found.some(isFault));
});

test('sees in which direction Tab goes', () => {
  const at = (x: number, y: number) => ({ x, y, width: 50, height: 20 });
  assert.equal(stepOf(at(0, 0), at(60, 0)), 'on');
  assert.equal(stepOf(at(60, 0), at(0, 0)), 'back');
  assert.equal(stepOf(at(0, 40), at(10, 0)), 'up');
  assert.equal(stepOf(at(0, 400), at(200, 0)), 'on', 'the next column');
  assert.equal(stepOf(at(200, 0), at(0, 40)), 'on', 'the next line');
});

const results: Result[] = [
  {
    asked: 'a.html',
    audit: {
      asked: 'a.html',
      address: 'file:///a.html',
      title: 'Tin <mới>',
      stops: 3,
      skipLinks: { count: 1, arrived: 0 },
      article: { sentences: 4, readable: true },
      dialogs: 0,
      popups: 0,
      findings: [
        ...['x', 'y', 'z', 'u', 'v', 'w'].map((selector) =>
          finding('control-unreached', { ...place, selector }),
        ),
        finding('words-foreign', place, { words: 'Ford', count: 1 }),
        finding('skip-link-dead', place, { target: 'b', reason: 'missing', error: '' }),
      ],
    },
  },
  { asked: 'b.html', problem: new AuditProblem('no-file', 'b.html') },
];

test('groups findings by rule, the gravest first', () => {
  const groups = grouped(results[0]?.audit?.findings ?? []);
  assert.deepEqual(
    groups.map(({ first, all }) => [first.rule, all.length]),
    [
      ['control-unreached', 6],
      ['skip-link-dead', 1],
      ['words-foreign', 1],
    ],
  );
});

test('reports in a terminal without colours unless they are wanted', () => {
  const plain = terminalReport(results, { language: 'vi', colour: false });
  assert.ok(!plain.includes('\u001b'));
  assert.match(plain, /7 lỗi nặng, 0 lỗi, 1 điều nên xem/);
  assert.match(plain, /… và 1 chỗ nữa/);
  assert.match(plain, /đích không có trên trang/);
  assert.match(plain, /WCAG 2\.4\.1 Bỏ qua các khối lặp lại \(mức A\)/);
  assert.match(plain, /Không kiểm tra được. Không có tệp “b\.html”/);
  assert.match(plain, /không có nghĩa là trang đạt chuẩn/);
  const painted = terminalReport(results, { language: 'en', colour: true });
  assert.ok(painted.includes('\u001b[31mSerious'));
});

test('reports as JSON and as HTML in which the page cannot write', () => {
  const { pages } = JSON.parse(jsonReport(results, 'en')) as { pages: Record<string, unknown>[] };
  assert.equal(pages[0]?.['faults'], 7);
  assert.equal(pages[1]?.['problem'], 'no-file');
  const options = { language: 'vi', version: '0.1.0', time: new Date(0) } as const;
  const html = htmlReport(results, options);
  assert.match(html, /<html lang="vi">/);
  assert.match(html, /Tin &lt;mới&gt;/);
  assert.match(html, /Một &lt;b&gt; &amp; &quot;hai&quot;/);
  assert.doesNotMatch(
    html,
    /<b>|https?:\/\/(?!dequeuniversity)/,
    'nothing of the page, nothing from outside',
  );
});

test('every command explains itself in both languages', () => {
  for (const command of [[], ['audit'], ['embed'], ['say'], ['voice']])
    for (const [language, pattern] of [
      ['vi', /^Dùng: tro-nang/],
      ['en', /^Usage: tro-nang/],
    ] as const) {
      const index = path.join(import.meta.dirname, 'index.ts');
      const args = [index, ...command, '--help', '--lang', language];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      assert.match(stdout, pattern);
    }
});
