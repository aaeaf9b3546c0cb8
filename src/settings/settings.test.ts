import { expect } from '@open-wc/testing';
import { applyDisplay, DEFAULTS, Settings } from './index.ts';

describe('Settings', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('keeps what was set for the next visit', () => {
    new Settings().set('rate', 1.5);
    expect(new Settings().get('rate')).to.equal(1.5);
  });

  it('refuses what is not allowed', () => {
    const settings = new Settings();
    settings.set('rate', 99);
    settings.set('textSize', 110 as 100);
    settings.set('ruler', 'wide' as 'on');
    expect(settings.get('rate')).to.equal(1);
    expect(settings.get('textSize')).to.equal(100);
    expect(settings.get('ruler')).to.equal('off');
  });

  for (const stored of [
    '{',
    '"x"',
    'null',
    '[]',
    '{"rate":"fast","contrast":7,"__proto__":{"rate":2}}',
  ]) {
    it(`survives ${stored} in the storage`, () => {
      localStorage.setItem('tro-nang', stored);
      const settings = new Settings();
      expect(settings.get('rate')).to.equal(DEFAULTS.rate);
      expect(settings.get('contrast')).to.equal(DEFAULTS.contrast);
    });
  }

  it('keeps the good values of a partly corrupted storage', () => {
    localStorage.setItem('tro-nang', '{"rate":"fast","contrast":"dark"}');
    expect(new Settings().get('contrast')).to.equal('dark');
  });

  it('survives a storage that is full or forbidden', () => {
    const full = Object.assign(Object.create(localStorage) as Storage, {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    for (const storage of [full, null]) {
      const settings = new Settings(storage);
      settings.set('contrast', 'high');
      expect(settings.get('contrast')).to.equal('high');
    }
  });

  it('leaves nothing behind when all is reset', () => {
    const settings = new Settings();
    settings.set('contrast', 'high');
    settings.set('rate', 2);
    settings.reset('contrast');
    expect(settings.get('contrast')).to.equal('normal');
    expect(settings.get('rate')).to.equal(2);
    settings.reset();
    expect(localStorage.length).to.equal(0);
  });

  it('follows a change made in another tab', () => {
    const settings = new Settings();
    localStorage.setItem('tro-nang', '{"rate":2}');
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'tro-nang', storageArea: localStorage }),
    );
    expect(settings.get('rate')).to.equal(2);
  });

  it('shows the display preferences as attributes, absent at their defaults', () => {
    const settings = new Settings(null);
    const root = document.createElement('div');
    applyDisplay(settings, root);
    expect(root.getAttributeNames()).to.deep.equal([]);
    settings.set('textSize', 150);
    settings.set('contrast', 'dark');
    settings.set('lineSpacing', 'widest');
    expect(root.getAttribute('data-tn-line-spacing')).to.equal('widest');
    expect(root.getAttribute('data-tn-text-size')).to.equal('150');
    expect(root.getAttribute('data-tn-contrast')).to.equal('dark');
    settings.reset();
    expect(root.getAttributeNames()).to.deep.equal([]);
  });
});
