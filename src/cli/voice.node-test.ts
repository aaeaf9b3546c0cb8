import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { recordingOf, VOICE_GUIDES } from '../locales/index.ts';
import type { PackList } from '../speech/index.ts';
import { cutEspeak, UnknownBuildError } from './cut-espeak.ts';

const COMMAND = path.join(import.meta.dirname, 'index.ts');
const VIETNAMESE = /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/u;
const temporary = (): string => mkdtempSync(path.join(tmpdir(), 'tn-voice-'));
const voice = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, 'voice', ...args], { encoding: 'utf8' });

test('writes a pack whose list tells its files truly, small enough, with its licence beside it', () => {
  const folder = path.join(temporary(), 'giong-doc');
  const { status, stderr } = voice(folder);
  assert.equal(status, 0, stderr);
  const list = JSON.parse(readFileSync(path.join(folder, 'pack.json'), 'utf8')) as PackList;
  assert.deepEqual(Object.keys(list.files).sort(), ['espeak-ng.data', 'espeak-ng.js', 'worker.js']);
  let bytes = 0;
  for (const [name, file] of Object.entries(list.files)) {
    const content = readFileSync(path.join(folder, name));
    assert.equal(content.length, file.bytes, name);
    assert.equal(createHash('sha256').update(content).digest('hex'), file.sha256, name);
    bytes += content.length;
  }
  assert.equal(list.bytes, bytes);
  assert.ok(list.compressed <= 650_000, String(list.compressed));
  const soundWorker = readFileSync(path.join(folder, list.soundWorker ?? ''), 'utf8');
  assert.doesNotMatch(soundWorker, /^(?:import|export)\b/m, 'a classic script');
  const guides = readdirSync(folder).filter((name) => name.endsWith('.wav'));
  assert.deepEqual(guides.sort(), VOICE_GUIDES.map(recordingOf).sort());
  for (const name of guides) {
    const { size } = statSync(path.join(folder, name));
    assert.ok(size > 150_000 && size < 500_000, `${name}: ${String(size)} bytes`);
  }
  assert.match(readFileSync(path.join(folder, 'COPYING'), 'utf8'), /GNU GENERAL PUBLIC LICENSE/);
  assert.match(readFileSync(path.join(folder, 'SOURCE.md'), 'utf8'), /0\.3\.5/);
});

test('says in plain Vietnamese what is wrong with the folder and what to do', () => {
  const file = path.join(temporary(), 'a-file');
  writeFileSync(file, '');
  for (const [args, code] of [
    [[], 2],
    [['--nope'], 2],
    [['a', 'b'], 2],
    [[file], 1],
    [[path.join(file, 'below')], 1],
  ] as const) {
    const { status, stdout, stderr } = voice(...args);
    assert.equal(status, code, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, VIETNAMESE);
    assert.doesNotMatch(stderr, /\bat .*\.ts:\d+/, 'no stack trace');
  }
});

test('does not cut a build that it does not know', () => {
  assert.throws(() => cutEspeak('var files=[]', new Uint8Array(3)), UnknownBuildError);
});
