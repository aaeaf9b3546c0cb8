import { expect } from '@open-wc/testing';
import { trustedWorker, UntrustedAddressError } from './trusted-url.ts';

describe('the address of a worker', () => {
  for (const name of ['worker.js', 'worker.js?v=0', 'sound-worker.js'])
    it(`is trusted: ${name}`, () => {
      expect(String(trustedWorker(`/giong-doc/${name}`))).to.equal(
        `${location.origin}/giong-doc/${name}`,
      );
    });

  for (const address of [
    'https://elsewhere.example/giong-doc/sound-worker.js',
    '/giong-doc/service-worker.js',
    '/giong-doc/other-worker.js',
    '/giong-doc/x?/sound-worker.js',
    'data:text/javascript,/worker.js',
  ])
    it(`is not trusted: ${address}`, () => {
      expect(() => trustedWorker(address)).to.throw(UntrustedAddressError);
    });
});
