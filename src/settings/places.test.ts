import { expect } from '@open-wc/testing';
import { Places } from './index.ts';

const PLACE = { sentence: 12, total: 40, mark: 7 };
const WEEK = 7 * 24 * 60 * 60 * 1000;

describe('Places', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('keeps a place for the next visit, each article its own', () => {
    new Places().keep('/a#bai', PLACE);
    expect(new Places().get('/a#bai')).to.include(PLACE);
    expect(new Places().get('/b#bai')).to.equal(null);
  });

  it('forgets after a week', () => {
    let now = 0;
    const places = new Places(localStorage, () => now);
    places.keep('/a', PLACE);
    now = WEEK - 1;
    expect(places.get('/a')).to.include(PLACE);
    now = WEEK;
    expect(places.get('/a')).to.equal(null);
  });

  it('keeps the latest twenty', () => {
    const places = new Places();
    for (let i = 0; i < 25; i++) places.keep(`/${i}`, PLACE);
    places.keep('/6', PLACE);
    places.keep('/25', PLACE);
    expect(places.get('/4')).to.equal(null);
    expect(places.get('/6')).to.include(PLACE);
    expect(
      Object.keys(JSON.parse(localStorage.getItem('tro-nang-places')!) as object),
    ).to.have.length(20);
  });

  it('leaves nothing behind when told to forget', () => {
    const places = new Places();
    places.keep('/a', PLACE);
    places.keep('/b', PLACE);
    places.forget('/a');
    expect(places.get('/b')).to.include(PLACE);
    places.forget();
    expect(localStorage.length).to.equal(0);
  });

  for (const stored of [
    '{',
    'null',
    '[3]',
    '{"/a":{"sentence":-1,"mark":2,"at":9e15}}',
    '{"/a":"x"}',
  ]) {
    it(`survives ${stored} in the storage`, () => {
      localStorage.setItem('tro-nang-places', stored);
      expect(new Places().get('/a')).to.equal(null);
      expect(() => new Places(null).keep('/a', PLACE)).not.to.throw();
    });
  }
});
