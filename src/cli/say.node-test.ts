import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

const COMMAND = path.join(import.meta.dirname, 'index.ts');
const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });
const say = (input: string, ...args: string[]) => run(input, 'say', ...args);

test('a line in gives a line out, in order, empty ones too', () => {
  const { stdout, status } = say('UBND tỉnh\n\n2.000 hồ sơ\r\nhết');
  assert.equal(status, 0);
  assert.deepEqual(stdout.split('\n'), ['ủy ban nhân dân tỉnh', '', 'hai nghìn hồ sơ', 'hết', '']);
});

test('nothing in gives nothing out', () => {
  const { stdout, status } = say('');
  assert.deepEqual([stdout, status], ['', 0]);
});

test('--tokens gives JSON lines whose tokens tile the text', () => {
  const text = 'ngày 30/11/2018';
  const { tokens } = JSON.parse(say(`${text}\n`, '--tokens').stdout) as {
    tokens: { start: number; end: number; words: { text: string; start: number; end: number }[] }[];
  };
  assert.equal(tokens.map(({ start, end }) => text.slice(start, end)).join(''), text);
  const year = tokens
    .flatMap((token) => token.words)
    .filter(({ start, end }) => text.slice(start, end) === '2018');
  assert.ok(year.length > 0, 'the year has a span of its own');
});

test('--dialect south says ngàn', () => {
  assert.equal(say('2.000\n', '--dialect', 'south').stdout, 'hai ngàn\n');
});

test('--legal letters spells the code of a document', () => {
  assert.match(say('số 30/2020/NĐ-CP\n', '--legal', 'letters').stdout, /xê pê/);
});

test('--lexicon reads entries of a PLS file', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tn-say-')), 'lexicon.pls');
  writeFileSync(
    file,
    `<?xml version="1.0"?><lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="vi">
<lexeme><grapheme>QPTĐ</grapheme><alias>quỹ phát triển đất</alias></lexeme></lexicon>`,
  );
  assert.equal(say('QPTĐ họp\n', '--lexicon', file).stdout, 'quỹ phát triển đất họp\n');
});

test('--math says a JSON string of MathML a line, one for one, in order', () => {
  const lines = [
    '<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>',
    '',
    '<math><mn>2</mn><mo>&InvisibleTimes;</mo><mi>x</mi></math>',
    '<math><mi>x</mi>',
    '<math><mn>1.000.000</mn><mo>&lt;</mo><mn>3,14</mn></math>',
  ].map((markup) => `${JSON.stringify(markup)}\n`);
  const { stdout, status } = say(lines.join(''), '--math');
  assert.equal(status, 0);
  assert.deepEqual(stdout.split('\n'), [
    'a trên b',
    '',
    'hai x',
    'x',
    'một triệu nhỏ hơn ba phẩy mười bốn',
    '',
  ]);
});

test('--verbosity full names each part of a formula and closes it', () => {
  const line = JSON.stringify('<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>');
  assert.equal(
    say(`${line}\n`, '--math', '--verbosity', 'full').stdout,
    'phân số có tử là a, mẫu là b, hết phân số\n',
  );
  assert.equal(say('', '--math', '--verbosity', 'loud').status, 2);
});

test('a wrong option is told in plain Vietnamese, with exit code 2', () => {
  for (const args of [['--dialect', 'east'], ['--nope'], ['--lexicon', '/no/such/file']]) {
    const { status, stderr, stdout } = say('x\n', ...args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/u);
    assert.doesNotMatch(stderr, /\bat .*\.ts:\d+/, 'no stack trace');
  }
});

test('--help and an unknown command say what there is', () => {
  assert.match(run('', '--help').stdout, /say/);
  assert.match(say('', '--help').stdout, /--dialect/);
  assert.equal(run('', 'nope').status, 2);
});

test('a reader that closes early is no error', () => {
  const lines = 'UBND tỉnh\n'.repeat(20_000);
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${COMMAND}" say | head -n 1`],
    {
      input: lines,
      encoding: 'utf8',
    },
  );
  assert.deepEqual([status, stderr], [0, '']);
});
