import { expect } from '@open-wc/testing';
import { sayMath } from './say.ts';
import { mathOf, sharedLines } from './markup.fixture.ts';

interface Expectation {
  readonly test: string;
  readonly mathml: string;
  readonly expected: string;
}

/**
 * What we say and why it is not what MathCAT says. All: numbers in words, "mở ngoặc" for "mở ngoặc đơn",
 * symbols of elements as capitals, fewer pauses.
 */
const OURS: Readonly<Record<string, readonly [said: string, why: string]>> = {
  log_sup_sub: ['lô ga rít mũ hai mươi cơ số mười của x', '"lóc" is no word; the name in full'],
  number_1: ['ba nghìn phẩy mười hai', 'numbers as in text'],
  number_2: ['ba phẩy mười bốn', 'numbers as in text'],
  number_1a: ['ba nghìn phẩy mười hai', 'numbers as in text'],
  number_2a: ['ba phẩy mười bốn', 'numbers as in text'],
  roman_numeral: ['I X cộng V I I I bằng X V I I', 'capitals one by one, so that they are heard'],
  vi_units_1: ['một tấn mười tạ một trăm yến và bốn lít', '"yếnvà" is two words run together'],
  salt: ['N A C L', 'alike but for capitals and pauses'],
  water: ['H hai O', 'alike but for capitals and pauses'],
  carbon: ['C', 'alike but for the capital'],
  sulfate: ['mở ngoặc vuông S O bốn đóng ngoặc vuông hai trừ', 'alike but for pauses'],
  aluminum_sulfate: ['A L hai mở ngoặc S O bốn đóng ngoặc ba', '"ngoặc" alone is the round one'],
  ethanol_bonds: ['C H ba nối đơn C H hai nối đơn O H', 'alike but for pauses'],
  dichlorine_hexoxide: [
    'mở ngoặc vuông C L O hai đóng ngoặc vuông cộng mở ngoặc vuông C L O bốn đóng ngoặc vuông trừ',
    'alike but for pauses',
  ],
  ethylene_with_bond: ['H hai C nối đôi C H hai', 'alike but for pauses'],
  ferric_chloride_aq: ['F E C L ba, dung dịch', '(aq) is dissolved in water, not liquid'],
  ethylene_with_colon_bond: ['H hai C nối đôi C H hai', 'alike but for pauses'],
  mhchem_roman_in_superscript: [
    'F E hóa trị hai F E hóa trị ba O bốn',
    'a valence is a number; that it is written in Roman figures tells nothing',
  ],
  overparen: ['cung A B', 'points are always capitals'],
};

describe('the Vietnamese of MathCAT', () => {
  it('is agreed with, or differed from for a reason', async function () {
    const rows = (await sharedLines(this, 'mathcat-vi.jsonl')) as Expectation[];
    expect(new Set(rows.map(({ test }) => test))).to.deep.equal(new Set(Object.keys(OURS)));
    for (const { test, mathml } of rows)
      expect(sayMath(mathOf(mathml)), `${test}: ${OURS[test]?.[1] ?? ''}`).to.equal(
        OURS[test]?.[0],
      );
  });
});
