import { msg, str } from '@lit/localize';
import type { SettingValues } from '../../src/settings/index.ts';

/** A preference that is a number, and the values offered for it. */
export interface Choice {
  readonly name: 'rate' | 'pitch' | 'volume' | 'pauses';
  readonly label: () => string;
  readonly values: readonly number[];
  readonly text: (value: number) => string;
}

/** "1,5 lần": Vietnamese writes a decimal comma. */
const timesText = (value: number): string => {
  const times = String(value).replace('.', ',');
  return value === 1 ? msg('Bình thường') : msg(str`${times} lần`);
};

const percentText = (value: number): string => `${Math.round(value * 100)}%`;

export const CHOICES: readonly Choice[] = [
  {
    name: 'rate',
    label: () => msg('Tốc độ'),
    values: [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3],
    text: timesText,
  },
  {
    name: 'pauses',
    label: () => msg('Khoảng nghỉ giữa các câu'),
    values: [0, 0.5, 1, 1.5, 2, 3],
    text: (value) => (value === 0 ? msg('Không nghỉ') : timesText(value)),
  },
  {
    name: 'pitch',
    label: () => msg('Cao độ'),
    values: [0.5, 0.75, 1, 1.25, 1.5],
    text: timesText,
  },
  {
    name: 'volume',
    label: () => msg('Âm lượng'),
    values: [1, 0.75, 0.5, 0.25],
    text: percentText,
  },
];

/** A preference that is on or off. */
export interface Switch {
  readonly name: {
    [Name in keyof SettingValues]: SettingValues[Name] extends boolean ? Name : never;
  }[keyof SettingValues];
  readonly label: () => string;
  readonly hint: () => string;
}

export const SWITCHES: readonly Switch[] = [
  {
    name: 'simple',
    label: () => msg('Chế độ đơn giản'),
    hint: () => msg('Bốn nút lớn và giọng đọc chậm hơn.'),
  },
  {
    name: 'follow',
    label: () => msg('Cuộn trang theo giọng đọc'),
    hint: () => msg('Trang không tự cuộn khi bạn đang tự cuộn hoặc đang phóng to.'),
  },
  {
    name: 'readOn',
    label: () => msg('Đọc liền bài sau trên trang'),
    hint: () => msg('Nếu tắt, giọng đọc dừng khi hết bài này.'),
  },
  {
    name: 'notes',
    label: () => msg('Đọc chú thích'),
    hint: () => msg('Mỗi chú thích được đọc ngay sau câu có dấu chú thích.'),
  },
  {
    name: 'links',
    label: () => msg('Nói rõ đâu là liên kết'),
    hint: () => msg('Giọng đọc nói “liên kết” trước mỗi liên kết.'),
  },
  {
    name: 'localOnly',
    label: () => msg('Chỉ dùng giọng có trong máy'),
    hint: () => msg('Không gửi nội dung bài viết tới máy chủ nào để đọc.'),
  },
];
