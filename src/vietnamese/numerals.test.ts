import { expect } from '@open-wc/testing';
import { cardinal, decimals, ordinal } from './numerals.ts';

const CARDINALS: Readonly<Record<string, string>> = {
  '0': 'không',
  '03': 'ba',
  '10': 'mười',
  '14': 'mười bốn',
  '15': 'mười lăm',
  '20': 'hai mươi',
  '21': 'hai mươi mốt',
  '24': 'hai mươi tư',
  '25': 'hai mươi lăm',
  '105': 'một trăm linh năm',
  '110': 'một trăm mười',
  '115': 'một trăm mười lăm',
  '1005': 'một nghìn không trăm linh năm',
  '2018': 'hai nghìn không trăm mười tám',
  '1000000': 'một triệu',
  '1000001': 'một triệu không trăm linh một',
  '1000000000': 'một tỷ',
  '10000000000000': 'mười nghìn tỷ',
  '1000000000000000': 'một triệu tỷ',
  '1000000000000000000': 'một tỷ tỷ',
};

describe('numerals', () => {
  for (const [digits, said] of Object.entries(CARDINALS)) {
    it(`says ${digits} as ${said}`, () => {
      expect(cardinal(digits, 'north')).to.equal(said);
    });
  }

  it('says ngàn and lẻ in the south, nghìn and lẻ in the centre', () => {
    expect(cardinal('1005', 'south')).to.equal('một ngàn không trăm lẻ năm');
    expect(cardinal('1005', 'central')).to.equal('một nghìn không trăm lẻ năm');
  });

  it('says digit by digit what is longer than any named number', () => {
    expect(cardinal('1'.repeat(30), 'north').split(' ')).to.have.length(30);
  });

  it('says decimals of two digits as a number and others one by one', () => {
    expect(decimals('25', 'north')).to.equal('hai mươi lăm');
    expect(decimals('05', 'north')).to.equal('không năm');
    expect(decimals('125', 'north')).to.equal('một hai năm');
  });

  it('has its own words for first and fourth', () => {
    expect(['1', '2', '4', '14'].map((digits) => ordinal(digits, 'north'))).to.deep.equal([
      'nhất',
      'hai',
      'tư',
      'mười bốn',
    ]);
  });
});
