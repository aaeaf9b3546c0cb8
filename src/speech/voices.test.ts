import { expect } from '@open-wc/testing';
import type { Voice } from './engine.ts';
import { voicesOf } from './voices.ts';

const voice = (name: string, lang = 'vi-VN', local = true): Voice => ({
  id: name,
  name,
  lang,
  local,
});
const names = (voices: Voice[]) => voicesOf('vi', voices).map(({ name }) => name);

describe('voicesOf', () => {
  it('puts the voices that citizens prefer first', () => {
    expect(
      names([
        voice('Vietnamese (Southern) espeak-ng', 'vi-VN-x-south'),
        voice('Vietnamese (Northern) espeak-ng', 'vi'),
        voice('Microsoft An - Vietnamese (Vietnam)'),
        voice('Một giọng khác'),
        voice('Linh'),
        voice('Google Tiếng Việt', 'vi-VN', false),
        voice('Microsoft HoaiMy Online (Natural) - Vietnamese (Vietnam)', 'vi-VN', false),
      ]),
    ).to.deep.equal([
      'Microsoft HoaiMy Online (Natural) - Vietnamese (Vietnam)',
      'Google Tiếng Việt',
      'Linh',
      'Microsoft An - Vietnamese (Vietnam)',
      'Một giọng khác',
      'Vietnamese (Northern) espeak-ng',
      'Vietnamese (Southern) espeak-ng',
    ]);
  });

  it('knows the voices of eSpeak by the names that Firefox gives them', () => {
    expect(
      names([
        voice('Vietnamese (Central)', 'vi-VN-X-CENTRAL'),
        voice('Vietnamese (Southern)', 'vi-VN-X-SOUTH'),
        voice('Vietnamese (Northern)', 'vi'),
        voice('Vietnamese (Vietnam)'),
      ]),
    ).to.deep.equal([
      'Vietnamese (Vietnam)',
      'Vietnamese (Northern)',
      'Vietnamese (Central)',
      'Vietnamese (Southern)',
    ]);
  });

  it('never takes a voice of another language, however it is named', () => {
    expect(
      names([
        voice('Vietnamese', 'en-US'),
        voice('Google', 'fr'),
        voice('Volapük', 'vo'),
        voice('', ''),
      ]),
    ).to.deep.equal([]);
  });

  it('shows a handful of the thousands that eSpeak lists', () => {
    const variants = Array.from({ length: 13_000 }, (_, i) =>
      voice(`Vietnamese (Northern)+${i}`, i % 40 ? 'en' : 'vi'),
    );
    expect(names([...variants, voice('Vietnamese (Northern) espeak-ng', 'vi')])).to.deep.equal([
      'Vietnamese (Northern) espeak-ng',
    ]);
  });
});
