/** A case of a shared set: what is written and how the set wants it said. */
export interface Case {
  readonly set: string;
  readonly kind: string;
  readonly written: string;
  readonly spoken: string;
}

const DIGIT = '(?:không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mốt|tư|lăm)';
/** hai mốt, sáu bảy: tens and ones without mươi, or a year digit by digit. */
const CONTRACTED = new RegExp(`(?:^| )${DIGIT} (?:linh )?${DIGIT}(?: |$)`);
/** một triệu hai, năm trăm tư, sáu triệu rưỡi: the last figure stands for the next lower power. */
const SHORTENED = new RegExp(
  `(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|đô|phút|giờ) (?:${DIGIT}|rưỡi)(?= triệu|$)|hai không mười`,
);

const withoutDecimals = (spoken: string): string =>
  spoken.replace(new RegExp(`(?:phẩy|chấm)(?: ${DIGIT}| mươi| mười)+`, 'g'), '');

type Rule = readonly [reason: string, holds: (one: Case) => boolean];

/** The sets were made for other purposes; these rows ask for what no newsreader would say. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  codelink: [
    ['raw digits must not reach a voice', ({ spoken }) => /\d/.test(spoken) || spoken === 'h12h12'],
    ['leaves an abbreviation unread', ({ spoken }) => /SĐT|ĐC:/.test(spoken)],
    ['drops the country code that is written', ({ written }) => written.includes('+84')],
    ['names a letter by another table', ({ written }) => /G7|chữ V/.test(written)],
  ],
  n2words: [['"thứ bốn" is no Vietnamese', ({ spoken }) => spoken === 'thứ bốn']],
  'nemo-inverse': [
    ['"thứ bốn" is no Vietnamese', ({ spoken }) => spoken === 'thứ bốn'],
    [
      'letters written, not named',
      ({ kind, spoken }) =>
        kind === 'electronic' && /(?:^| )[a-z] [a-z](?: |$)|(?:^| )g mail|(?:^| )a b/.test(spoken),
    ],
    [
      'a clock read backwards or by halves',
      ({ kind, spoken }) => kind === 'time' && /kém|rưỡi/.test(spoken),
    ],
    [
      'colloquial contraction',
      ({ kind, spoken }) => kind !== 'telephone' && CONTRACTED.test(withoutDecimals(spoken)),
    ],
    [
      'colloquial shortening',
      ({ kind, spoken, written }) =>
        kind !== 'time' &&
        !/năm$/.test(written) &&
        SHORTENED.test(withoutDecimals(spoken)) &&
        !/(?:linh|lẻ) \S+$/.test(spoken),
    ],
    [
      'a dot before three digits groups thousands',
      ({ kind, written }) =>
        (kind === 'decimal' || kind === 'money') &&
        /^-?\d{1,3}\.\d{3}\D?$/.test(written) &&
        !written.startsWith('0') &&
        !written.startsWith('-0'),
    ],
    [
      'another word for the fraction bar',
      ({ kind, spoken }) => kind === 'fraction' && /trên|chia/.test(spoken),
    ],
    [
      'a foreign or colloquial name of the unit',
      ({ spoken }) => /muy crô|ampe|megabit|kilobit|kí(?: lô)?$|gram$|inch$|uôn/.test(spoken),
    ],
    [
      'nothing tells that it is a telephone number',
      ({ kind, written }) =>
        kind === 'telephone' && (/^[1-9]\d{8,9}$/.test(written) || written === '1905'),
    ],
    ['a country code read as a number', ({ written }) => written.startsWith('+84 ')],
    [
      'the empty hundreds before a group are said',
      ({ written }) => ['2003000', '1001000100'].includes(written),
    ],
  ],
};

/** Why a row is not counted; undefined where it is. */
export const reasonToLeaveOut = (one: Case): string | undefined =>
  RULES[one.set]?.find(([, holds]) => holds(one))?.[0];
