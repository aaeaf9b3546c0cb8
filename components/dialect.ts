import type { Voice } from '../src/speech/index.ts';
import type { Dialect } from '../src/vietnamese/index.ts';

/** The dialect in whose words a voice should be given numbers: a Southern one says ngàn. Most voices tell nothing. */
export function dialectOf(voice: Voice | undefined): Dialect {
  const { name, lang } = voice ?? { name: '', lang: '' };
  if (/south|miền nam/i.test(`${name} ${lang}`)) return 'south';
  return /central|miền trung/i.test(`${name} ${lang}`) ? 'central' : 'north';
}
