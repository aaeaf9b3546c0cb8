import { expect } from '@open-wc/testing';
import { EndpointError, endpointOf, reportOf, type Figure } from './index.ts';

describe('The endpoint', () => {
  it('is an address of this origin, however it is written', () => {
    for (const address of ['/do-luong', 'do-luong', `${location.origin}/do-luong?x=1`, ''])
      expect(new URL(endpointOf(address, document)).origin).to.equal(location.origin);
  });

  for (const address of [
    'https://so-lieu.example/thu',
    '//so-lieu.example/thu',
    'javascript:alert(1)',
    'data:text/plain,x',
    'https://',
    `http://${location.hostname}:1/`,
  ])
    it(`is refused with the remedy: ${address}`, () => {
      expect(() => endpointOf(address, document))
        .to.throw(EndpointError)
        .with.property('message')
        .that.matches(/tn-vitals endpoint=.*name an address of this site/);
    });
});

describe('A report', () => {
  const figures: Figure[] = [
    { measure: 'LCP', value: 912.6, rating: 'good', element: '#ho-so-12345' },
    { measure: 'CLS', value: 0.01234, rating: 'good', element: null },
  ];

  it('holds the path and rounded figures, nothing of the citizen', () => {
    const page = document.implementation.createHTMLDocument();
    Object.defineProperty(page, 'URL', { value: 'https://cong.example/tim?q=Nguyen+Van+A#muc' });
    expect(reportOf(page, figures)).to.deep.equal({
      page: '/tim',
      figures: { LCP: 913, CLS: 0.012 },
    });
  });
});
