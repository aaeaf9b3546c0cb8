import { expect, fixture, html } from '@open-wc/testing';
import { Shortcuts, type ShortcutChoice } from './index.ts';

function setUp(keys: Record<string, unknown> = {}) {
  let choice: ShortcutChoice = { isOn: true, keys };
  const shortcuts = new Shortcuts({
    get: () => choice,
    set: (next) => {
      choice = next;
    },
  });
  const ran: string[] = [];
  const command = (id: string, moves = false) => ({
    id,
    group: 'test',
    label: () => id,
    run: () => void ran.push(id),
    moves,
  });
  shortcuts.register(command('listen'), command('main', true));
  return { shortcuts, ran, command, choice: () => choice };
}

/** A key pressed at an element, as the document hears it. */
function press(shortcuts: Shortcuts, at: EventTarget, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  document.addEventListener('keydown', shortcuts.answer, { once: true });
  at.dispatchEvent(event);
  document.removeEventListener('keydown', shortcuts.answer);
  return event;
}
const F8 = { key: 'F8', code: 'F8' };
const K = { key: 'k', code: 'KeyK' };
const ALT_K = { ...K, altKey: true };

describe('Shortcuts', () => {
  it('have no key until one is chosen', () => {
    const { shortcuts, ran } = setUp();
    press(shortcuts, document.body, F8);
    press(shortcuts, document.body, ALT_K);
    expect(ran).to.deep.equal([]);
    expect(shortcuts.chords).to.deep.equal([]);
  });

  it('run a command by the key that was chosen, once for each press', () => {
    const { shortcuts, ran, choice } = setUp();
    shortcuts.assign('listen', 'F8');
    expect(choice()).to.deep.equal({ isOn: true, keys: { listen: 'F8' } });
    expect(press(shortcuts, document.body, F8).defaultPrevented).to.equal(true);
    expect(press(shortcuts, document.body, { ...F8, repeat: true }).defaultPrevented).to.equal(
      true,
    );
    expect(press(shortcuts, document.body, { ...F8, shiftKey: true }).defaultPrevented).to.equal(
      false,
    );
    expect(ran).to.deep.equal(['listen']);
  });

  it('change hands: the command that had the key has none any more', () => {
    const { shortcuts } = setUp({ listen: 'F8' });
    expect(shortcuts.holder('F8')?.id).to.equal('listen');
    shortcuts.assign('main', 'F8');
    expect([shortcuts.chord('listen'), shortcuts.chord('main')]).to.deep.equal([null, 'F8']);
    shortcuts.assign('main', 'F2');
    expect(shortcuts.chords).to.deep.equal(['F2']);
  });

  it('are switched off one by one and all together, and remembered', () => {
    const { shortcuts, ran } = setUp({ listen: 'F8', main: 'F2' });
    shortcuts.switch(false);
    press(shortcuts, document.body, F8);
    expect(ran).to.deep.equal([]);
    expect(shortcuts.chord('listen')).to.equal('F8');
    shortcuts.switch(true);
    shortcuts.remove('main');
    press(shortcuts, document.body, F8);
    press(shortcuts, document.body, { key: 'F2', code: 'F2' });
    expect(ran).to.deep.equal(['listen']);
    shortcuts.reset();
    expect(shortcuts.chords).to.deep.equal([]);
  });

  it('survive what else stands in a storage, and never take a key from the page', () => {
    const { shortcuts, ran } = setUp({
      listen: 7,
      main: 'Tab',
      other: 'F8',
      __proto__: { x: 'F2' },
    });
    press(shortcuts, document.body, F8);
    press(shortcuts, document.body, { key: 'Tab', code: 'Tab' });
    expect(ran).to.deep.equal([]);
  });

  it('give way to a widget that has answered', async () => {
    const { shortcuts, ran } = setUp({ listen: 'F8' });
    const widget = await fixture<HTMLElement>(html`<button>Nút</button>`);
    widget.addEventListener('keydown', (event) => {
      event.preventDefault();
    });
    press(shortcuts, widget, F8);
    expect(ran).to.deep.equal([]);
  });

  it('do nothing while an input method composes', () => {
    const { shortcuts, ran } = setUp({ listen: 'Alt+K' });
    press(shortcuts, document.body, { ...ALT_K, isComposing: true });
    press(shortcuts, document.body, { ...ALT_K, keyCode: 229 });
    expect(ran).to.deep.equal([]);
    press(shortcuts, document.body, ALT_K);
    expect(ran).to.deep.equal(['listen']);
  });

  for (const [name, field] of [
    ['input', html`<input />`],
    ['search', html`<input type="search" />`],
    ['textarea', html`<textarea></textarea>`],
    [
      'select',
      html`<select>
        <option>a</option>
      </select>`,
    ],
    ['contenteditable', html`<div contenteditable><b>x</b></div>`],
    ['textbox', html`<div role="textbox" aria-label="Tên" tabindex="0"></div>`],
    [
      'listbox',
      html`<ul role="listbox" aria-label="Xã">
        <li tabindex="0"></li>
      </ul>`,
    ],
  ] as const)
    it(`leave what is typed into ${name} alone`, async () => {
      const { shortcuts, ran } = setUp({ listen: 'K', main: 'Alt+K' });
      const found = await fixture<HTMLElement>(field);
      const at = found.querySelector('b, li') ?? found;
      expect(press(shortcuts, at, K).defaultPrevented).to.equal(false);
      expect(ran).to.deep.equal([]);
      // What types nothing is no typing.
      press(shortcuts, at, ALT_K);
      expect(ran).to.deep.equal(['main']);
    });

  for (const mode of ['open', 'closed'] as const)
    it(`leave a field in a shadow root alone that is ${mode}`, async () => {
      const { shortcuts, ran } = setUp({ listen: 'K' });
      const host = document.createElement(`x-${mode}-field`);
      const inner = document.createElement('input');
      host.attachShadow({ mode }).append(inner);
      document.body.append(host);
      press(shortcuts, inner, K);
      host.remove();
      expect(ran).to.deep.equal([]);
    });

  for (const type of ['checkbox', 'radio', 'button', 'range'])
    it(`work on a control that nothing is typed into: ${type}`, async () => {
      const { shortcuts, ran } = setUp({ listen: 'K' });
      press(shortcuts, await fixture(html`<input type=${type} />`), K);
      expect(ran).to.deep.equal(['listen']);
    });

  it('are not pressed by UniKey, which takes a letter back and sends another', async () => {
    const { shortcuts, ran } = setUp({ listen: 'A', main: 'Shift+A' });
    const input = await fixture<HTMLInputElement>(html`<input />`);
    for (const key of ['a', 'a', 'Backspace', 'â'])
      press(shortcuts, input, { key, code: key === 'a' ? 'KeyA' : '' });
    expect(ran).to.deep.equal([]);
  });

  it('go nowhere behind a modal dialog', async () => {
    const { shortcuts, ran } = setUp({ listen: 'F8', main: 'F2' });
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Nút</button></dialog>`);
    const button = dialog.querySelector('button')!;
    dialog.showModal();
    press(shortcuts, button, { key: 'F2', code: 'F2' });
    press(shortcuts, button, F8);
    dialog.close();
    expect(ran).to.deep.equal(['listen']);
  });

  it('are registered by whoever offers a command, until it goes', () => {
    const { shortcuts, command } = setUp();
    let changes = 0;
    shortcuts.addEventListener('change', () => changes++);
    const takeBack = shortcuts.register(command('outline'), command('listen'));
    expect(shortcuts.commands.map(({ id }) => id)).to.deep.equal(['listen', 'main', 'outline']);
    takeBack();
    expect(shortcuts.commands.map(({ id }) => id)).to.deep.equal(['main']);
    expect(changes).to.equal(2);
  });
});
