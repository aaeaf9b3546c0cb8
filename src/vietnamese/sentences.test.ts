import { expect } from '@open-wc/testing';
import { eachSentence, sentences } from './index.ts';

const split = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  for (const whole of [
    'TP. Bắc Kạn có TS. Nguyễn Văn A và PGS.TS. Trần B.',
    'ThS. Hoàng C dự họp.',
    'Mục I. Quy định chung',
    'Điều 5. Hiệu lực thi hành',
    'Ng. Văn A ký.',
    'Ngày 30.11.2018, giá 1.500.000 đồng.',
    'KT. CHỦ TỊCH',
    'Xem www.backan.gov.vn để biết.',
    '1. Mục đích, yêu cầu',
  ]) {
    it(`keeps "${whole}" whole`, () => {
      expect(split(whole)).to.deep.equal([whole]);
    });
  }

  it('cuts after the marks that end a sentence', () => {
    expect(split('Xong rồi…/. Hết. Vì sao? “Tốt!” Anh nói.')).to.deep.equal([
      'Xong rồi…/.',
      'Hết.',
      'Vì sao?',
      '“Tốt!”',
      'Anh nói.',
    ]);
  });

  it('goes on after dots that a small letter follows', () => {
    expect(split('giấy tờ, v.v. và các nước.... khác nữa.')).to.have.length(1);
  });

  it('cuts at the ends of lines', () => {
    expect(split('Tiêu đề\nCâu một. Câu hai')).to.deep.equal(['Tiêu đề', 'Câu một.', 'Câu hai']);
  });

  it('can be asked for one sentence at a time', () => {
    const { value } = eachSentence('Một. Hai.').next();
    expect(value).to.deep.equal({ start: 0, end: 5 });
  });
});
