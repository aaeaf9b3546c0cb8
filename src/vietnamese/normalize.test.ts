import { expect } from '@open-wc/testing';
import { normalize, spoken, type NormalizeOptions } from './index.ts';
import { READINGS } from './readings.fixture.ts';

const said = (text: string, options?: NormalizeOptions): string => spoken(normalize(text, options));

describe('normalize', () => {
  for (const [group, readings] of Object.entries(READINGS)) {
    describe(group, () => {
      for (const [written, expected] of Object.entries(readings)) {
        it(`says ${written}`, () => {
          expect(said(written)).to.equal(expected);
        });
      }
    });
  }

  it('gives each part of a date its own span', () => {
    const date = normalize('ngày 30/11/2018').find((token) => token.class === 'date');
    const spans = new Set(date?.words.map(({ start, end }) => `${String(start)}-${String(end)}`));
    expect([...spans]).to.deep.equal(['5-7', '8-10', '11-15']);
  });

  it('gives each part of a legal number its own span', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP';
    const legal = normalize(text).find((token) => token.class === 'legal');
    const parts = new Set(legal?.words.map(({ start, end }) => text.slice(start, end)));
    expect([...parts]).to.deep.equal(['30', '2020', 'CP']);
  });

  it('keeps the offsets of decomposed, hyphenated and full-width text', () => {
    const text = 'U\u200bBND ti\u0309nh ngày ０５/９';
    const tokens = normalize(text);
    expect(spoken(tokens)).to.equal('ủy ban nhân dân tỉnh ngày năm tháng chín');
    const date = tokens.find((token) => token.class === 'date');
    expect(text.slice(date?.start, date?.end)).to.equal('０５/９');
  });

  it('speaks each dialect', () => {
    expect(said('1.005 hộ', { dialect: 'south' })).to.equal('một ngàn không trăm lẻ năm hộ');
  });

  it('says legal codes letter by letter when asked', () => {
    expect(said('Quyết định số 12/QĐ-UBND', { legal: 'letters' })).to.equal(
      'quyết định số mười hai quy đê u bê en nờ dê',
    );
  });

  it('lets a lexicon win over every table, longest entry first', () => {
    const lexicon = [
      { written: 'UBND', spoken: 'ủy ban' },
      { written: 'UBND xã', spoken: 'xã' },
      { written: 'CSSP', spoken: 'dự án CSSP 2' },
    ];
    expect(said('UBND tỉnh, UBND xã, CSSP', { lexicon })).to.equal(
      'ủy ban tỉnh, xã, dự án xê ét ét pê hai',
    );
  });

  it('spells a text when asked', () => {
    expect(said('Đá A1.', { spell: true })).to.equal('đê a sắc, a một chấm');
  });
});
