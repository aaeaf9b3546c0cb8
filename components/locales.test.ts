import { expect, fixture, html } from '@open-wc/testing';
import './reader/reader.ts';
import type { TnReader } from './reader/reader.ts';
import { setInterfaceLocale } from '../src/locales/index.ts';

describe('setInterfaceLocale', () => {
  it('puts the interface into English and back', async () => {
    const root = await fixture(
      html`<div>
        <p id="bai">Một.</p>
        <tn-reader for="bai"></tn-reader>
      </div>`,
    );
    const reader = root.querySelector<TnReader>('tn-reader')!;
    const name = async () => {
      await reader.updateComplete;
      return reader.shadowRoot!.querySelector('#toggle')!.textContent.trim();
    };
    await reader.updateComplete;
    expect(await name()).to.equal('Nghe bài viết');
    await setInterfaceLocale('en');
    expect(await name()).to.equal('Listen to this article');
    await setInterfaceLocale('vi');
    expect(await name()).to.equal('Nghe bài viết');
  });
});
