import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  chordOf,
  freeChords,
  isPressed,
  isReserved,
  parseChord,
  toolsTaking,
  typesNothing,
} from './index.ts';

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta'] as const;
const SIGNS: Readonly<Record<string, string>> = {
  ';': 'Semicolon',
  "'": 'Quote',
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
  '-': 'Minus',
  '=': 'Equal',
  '`': 'Backquote',
};
const NAMED = ['F1', 'F8', 'F12', 'F24', 'ArrowUp', 'Home', 'PageDown', 'Space', 'Enter', 'Insert'];
const keyNames = fc.constantFrom(
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...Object.keys(SIGNS),
  ...NAMED,
);
const chords = fc
  .tuple(fc.subarray([...MODIFIERS]), keyNames)
  .map(([modifiers, key]) => [...modifiers, key].join('+'));

const press = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);

/** What a keyboard of the United States sends, the one that is printed on the keys in Vietnam. */
function pressOf(chord: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const parts = chord.split('+');
  const key = parts.pop()!;
  const [ctrlKey, altKey, shiftKey, metaKey] = MODIFIERS.map((one) => parts.includes(one));
  const code = /^[A-Z]$/.test(key)
    ? `Key${key}`
    : /^\d$/.test(key)
      ? `Digit${key}`
      : (SIGNS[key] ?? key);
  const typed = key === 'Space' ? ' ' : shiftKey ? key : key.length === 1 ? key.toLowerCase() : key;
  const shifted = shiftKey && /^[^A-Z]$/.test(key) ? '!' : typed;
  return press({ key: shifted, code, ctrlKey, altKey, shiftKey, metaKey, ...more });
}

describe('A chord', () => {
  it('reads what was kept, in any order of the modifiers, and writes it in one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...MODIFIERS]), keyNames, (modifiers, key) => {
        const written = parseChord([...modifiers, key].join('+'));
        const inOrder = MODIFIERS.filter((one) => modifiers.includes(one));
        expect(written).to.equal([...inOrder, key].join('+'));
        expect(parseChord(written)).to.equal(written);
      }),
    );
  });

  it('is nothing else than that, whatever stands in the storage', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (text) => {
        const chord = parseChord(text);
        expect(chord === null || parseChord(chord) === chord).to.equal(true);
      }),
    );
    for (const text of ['', '+', 'Control', 'Control+', 'Foo+K', 'k', 'Ă', 'Control++', '[KeyA]'])
      expect(parseChord(text), text).to.equal(null);
  });

  it('is what is pressed on a keyboard, and pressed by nothing else', () => {
    fc.assert(
      fc.property(chords, chords, (chord, other) => {
        const event = pressOf(chord);
        expect(chordOf(event, 'windows')).to.equal(chord);
        expect(isPressed(event, other, 'windows')).to.equal(other === chord);
      }),
    );
  });

  it('is never what an input method takes, nor a character typed by AltGr', () => {
    fc.assert(
      fc.property(chords, (chord) => {
        for (const more of [{ isComposing: true }, { keyCode: 229 }, { modifierAltGraph: true }]) {
          const event = pressOf(chord, more);
          expect(chordOf(event, 'windows')).to.equal(null);
          expect(isPressed(event, chord, 'windows')).to.equal(false);
        }
      }),
    );
  });

  it('is not on the numeric keypad, which is the screen reader’s', () => {
    const event = press({ key: '5', code: 'Numpad5', location: 3 });
    expect(chordOf(event)).to.equal(null);
    expect(isPressed(event, '5')).to.equal(false);
  });

  for (const key of ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Process', 'Dead'])
    it(`is not ${key} alone`, () => {
      expect(chordOf(press({ key, code: '' }))).to.equal(null);
    });

  // Windows, "Vietnamese": letters with a hat, tone marks and đ in the row of the digits.
  for (const [digit, typed] of Object.entries({
    1: 'ă',
    2: 'â',
    3: 'ê',
    4: 'ô',
    5: '\u0300',
    6: '\u0309',
    7: '\u0303',
    8: '\u0301',
    9: '\u0323',
    0: 'đ',
  }))
    it(`is Alt+${digit} where that key types ${typed}`, () => {
      const event = press({ key: typed, code: `Digit${digit}`, altKey: true });
      expect(chordOf(event, 'windows')).to.equal(`Alt+${digit}`);
      expect(isPressed(event, `Alt+${digit}`, 'windows')).to.equal(true);
      const capital = press({
        key: typed.toUpperCase(),
        code: `Digit${digit}`,
        ctrlKey: true,
        shiftKey: true,
      });
      expect(chordOf(capital, 'windows')).to.equal(`Control+Shift+${digit}`);
    });

  it('is a sign by its place where a layout types ư and ơ', () => {
    expect(chordOf(press({ key: 'ư', code: 'BracketLeft', altKey: true }), 'windows')).to.equal(
      'Alt+[',
    );
    expect(chordOf(press({ key: 'ơ', code: 'BracketRight', altKey: true }), 'windows')).to.equal(
      'Alt+]',
    );
  });

  it('has the letter that the layout types', () => {
    const azerty = press({ key: 'a', code: 'KeyQ', altKey: true });
    expect(chordOf(azerty, 'windows')).to.equal('Alt+A');
    expect(isPressed(azerty, 'Alt+Q', 'windows')).to.equal(false);
    const cyrillic = press({ key: 'ф', code: 'KeyA', ctrlKey: true });
    expect(chordOf(cyrillic, 'linux')).to.equal('Control+A');
    const option = press({ key: 'å', code: 'KeyA', altKey: true, modifierAltGraph: true });
    expect(chordOf(option, 'mac')).to.equal('Alt+A');
  });

  it('is not a digit that AltGr types on the Vietnamese keyboard', () => {
    const event = press({
      key: '1',
      code: 'Digit1',
      ctrlKey: true,
      altKey: true,
      modifierAltGraph: true,
    });
    for (const chord of ['1', 'Control+Alt+1', 'Alt+1'])
      expect(isPressed(event, chord, 'windows'), chord).to.equal(false);
  });

  it('types nothing with a modifier, but for Shift, and Option on macOS', () => {
    for (const chord of ['A', 'Shift+A', '1', 'Space'])
      expect(typesNothing(chord, 'windows')).to.equal(false);
    for (const chord of ['Alt+A', 'Control+1', 'Meta+A', 'F8', 'Shift+F8'])
      expect(typesNothing(chord, 'windows')).to.equal(true);
    expect(typesNothing('Alt+O', 'mac')).to.equal(false);
  });
});

describe('Known keys', () => {
  for (const [chord, platform, tools] of [
    ['Alt+Shift+L', 'linux', ['orca', 'talkback']],
    ['Alt+Shift+L', 'windows', ['keyboard-switch']],
    ['Control+Alt+K', 'mac', ['voiceover']],
    ['Control+Alt+K', 'windows', ['altgr']],
    ['Control+Alt+N', 'windows', ['altgr', 'windows-screen-readers']],
    ['Control+Shift+;', 'windows', ['vietnamese-input']],
    ['Alt+Z', 'windows', ['menus', 'vietnamese-input']],
    ['Insert', 'windows', ['windows-screen-readers']],
    ['Insert', 'linux', ['orca']],
    ['Control+T', 'windows', ['browser']],
    ['Meta+K', 'windows', ['system']],
    ['Meta+K', 'mac', ['browser']],
    ['Alt+F4', 'windows', ['system']],
    ['K', 'windows', ['letters']],
    ['Alt+K', 'mac', ['option']],
    ['F5', 'linux', ['browser']],
    ['F8', 'windows', []],
    ['Alt+;', 'windows', []],
  ] as const)
    it(`${chord} on ${platform}: ${tools.join(', ') || 'free'}`, () => {
      expect(toolsTaking(chord, [], platform)).to.deep.equal(tools);
    });

  it('count the page’s own accesskeys', () => {
    expect(toolsTaking('Alt+/', ['/'], 'windows')).to.deep.equal(['page']);
    expect(toolsTaking('Alt+Shift+S', ['s'], 'windows')).to.include('page');
    expect(toolsTaking('Control+Alt+S', ['s'], 'mac')).to.include('page');
    expect(toolsTaking('Alt+/', ['s'], 'windows')).to.deep.equal([]);
  });

  it('leave some free, which neither a tool nor a command has', () => {
    for (const platform of ['windows', 'linux', 'mac'] as const) {
      const free = freeChords(6, ['F8', 'Alt+;'], ['.'], platform);
      expect(free.length, platform).to.equal(6);
      for (const chord of free) {
        expect(['F8', 'Alt+;']).not.to.include(chord);
        expect(toolsTaking(chord, ['.'], platform)).to.deep.equal([]);
        expect(isReserved(chord)).to.equal(false);
        expect(parseChord(chord)).to.equal(chord);
      }
    }
  });

  it('keep those by which a page is used', () => {
    for (const chord of [
      'Tab',
      'Shift+Tab',
      'Alt+Tab',
      'Enter',
      'Space',
      'Escape',
      'ArrowDown',
      'Shift+Home',
    ])
      expect(isReserved(chord), chord).to.equal(true);
    for (const chord of ['F8', 'Alt+Enter', 'A']) expect(isReserved(chord), chord).to.equal(false);
  });
});
