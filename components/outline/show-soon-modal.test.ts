import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { showSoonModal } from './show-soon-modal.ts';

async function setUp() {
  const root = await fixture<HTMLElement>(
    html`<div>
      <button>Mở</button>
      <dialog><input /><button>Đóng</button></dialog>
    </div>`,
  );
  const dialog = root.querySelector('dialog')!;
  const moves: string[] = [];
  root.querySelector('button')!.focus();
  root.addEventListener('focusin', ({ target }) => moves.push((target as Element).localName));
  return { root, dialog, moves };
}

describe('a dialog that becomes modal once it is painted', () => {
  it('is shown at once, modal soon, and takes the focus one time', async () => {
    const { dialog, moves } = await setUp();
    showSoonModal(dialog);
    expect([dialog.checkVisibility(), dialog.matches(':modal')]).to.deep.equal([true, false]);
    await waitUntil(() => dialog.matches(':modal'));
    expect([dialog.open, ...moves]).to.deep.equal([true, 'input']);
  });

  it('is modal before the first key does anything', async () => {
    const { dialog } = await setUp();
    showSoonModal(dialog);
    const seen: boolean[] = [];
    dialog.addEventListener('keydown', () => seen.push(dialog.matches(':modal')));
    dialog.firstElementChild!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    expect(seen).to.deep.equal([true]);
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
  });

  it('is left alone where it was removed before', async () => {
    const { dialog, root } = await setUp();
    showSoonModal(dialog);
    root.remove();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(dialog.matches(':modal')).to.equal(false);
  });

  it('is modal at once where the browser knows no popovers', async () => {
    const { dialog } = await setUp();
    const old = new Proxy(dialog, {
      has: (target, name) => name !== 'popover' && name in target,
      get: (target) => target.showModal.bind(target),
    });
    showSoonModal(old);
    expect(dialog.matches(':modal')).to.equal(true);
  });
});
