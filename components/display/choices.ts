import { msg } from '@lit/localize';
import { CONTRASTS, SPACINGS, TEXT_SIZES, type SettingValues } from '../../src/settings/index.ts';

type Named = 'textSize' | 'lineSpacing' | 'letterSpacing' | 'wordSpacing' | 'contrast';

/** A preference with a few values, each of which is named. */
export interface Choice {
  readonly name: Named;
  readonly label: () => string;
  readonly values: readonly { readonly value: SettingValues[Named]; readonly text: () => string }[];
}

const spacing = (name: Named, label: () => string): Choice => ({
  name,
  label,
  values: SPACINGS.map((value) => ({
    value,
    text: () => ({ normal: msg('Thường'), wide: msg('Rộng'), widest: msg('Rất rộng') })[value],
  })),
});

export const CHOICES: readonly Choice[] = [
  {
    name: 'textSize',
    label: () => msg('Cỡ chữ'),
    values: TEXT_SIZES.map((value) => ({ value, text: () => `${value}%` })),
  },
  {
    name: 'contrast',
    label: () => msg('Màu nền và màu chữ'),
    values: CONTRASTS.map((value) => ({
      value,
      text: () =>
        ({
          normal: msg('Nền thường'),
          light: msg('Nền sáng'),
          dark: msg('Nền tối'),
          high: msg('Trắng trên đen'),
          yellow: msg('Vàng trên đen'),
        })[value],
    })),
  },
  spacing('lineSpacing', () => msg('Khoảng cách dòng')),
  spacing('letterSpacing', () => msg('Khoảng cách chữ cái')),
  spacing('wordSpacing', () => msg('Khoảng cách từ')),
];

/** A preference that is on or off. */
export interface Switch {
  readonly name: 'ruler' | 'motion';
  readonly label: () => string;
  readonly hint: () => string;
  /** What is kept when the box is checked. */
  readonly checked: 'on' | 'off';
}

export const SWITCHES: readonly Switch[] = [
  {
    name: 'ruler',
    label: () => msg('Thước đọc'),
    hint: () =>
      msg('Một dải sáng giữ mắt ở dòng đang đọc; dải đi theo chuột, bàn phím và giọng đọc.'),
    checked: 'on',
  },
  {
    name: 'motion',
    label: () => msg('Tắt chuyển động'),
    hint: () => msg('Trang không tự trượt và không có hiệu ứng.'),
    checked: 'off',
  },
];
