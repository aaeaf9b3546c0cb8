import { msg, str } from '@lit/localize';
import type { FieldRole, LandmarkRole, OutlineItem, OutlineKind } from '../../src/outline/index.ts';

/** The four lists of the outline, in the order of their tabs. */
export const KINDS = ['heading', 'landmark', 'link', 'field'] as const satisfies OutlineKind[];

export const labelOf = (kind: OutlineKind): string =>
  ({
    heading: msg('Đề mục'),
    landmark: msg('Khu vực'),
    link: msg('Liên kết'),
    field: msg('Ô nhập'),
  })[kind];

/** So many of a kind, in words. */
export const countOf = (kind: OutlineKind, count: string): string =>
  ({
    heading: msg(str`${count} đề mục`),
    landmark: msg(str`${count} khu vực`),
    link: msg(str`${count} liên kết`),
    field: msg(str`${count} ô nhập`),
  })[kind];

export const noneOf = (kind: OutlineKind): string =>
  ({
    heading: msg('Trang này không có đề mục nào.'),
    landmark: msg('Trang này không chia thành khu vực.'),
    link: msg('Trang này không có liên kết nào.'),
    field: msg('Trang này không có ô nhập nào.'),
  })[kind];

/** 12345 → “12.345”, as Vietnamese writes it. The first `Intl.NumberFormat` of a page would cost a slow phone a tenth of a second. */
export const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** What is shown of an item, and what of it is searched. */
export const wordsOf = (item: OutlineItem): string => `${textOf(item)} ${noteOf(item)}`;

/** The name of an item, or what stands for it: without a name a link or a field is there all the same. */
export function textOf({ part, element, name }: OutlineItem): string {
  if (name) return name;
  if (part.kind === 'landmark') return landmarkName(part.role).replace(/^./u, capital);
  if (part.kind === 'field') return msg('(không có nhãn)');
  return msg(str`(không có chữ) ${element.getAttribute('href') ?? ''}`);
}

/** What an item is, where neither the list nor its text tells; else ''. */
export function noteOf({ part, name }: OutlineItem): string {
  if (part.kind === 'landmark') return name ? landmarkName(part.role) : '';
  return part.kind === 'field' ? fieldName(part.role) : '';
}

const capital = (letter: string): string => letter.toUpperCase();

const landmarkName = (role: LandmarkRole): string =>
  ({
    banner: msg('đầu trang'),
    complementary: msg('phần bổ sung'),
    contentinfo: msg('chân trang'),
    form: msg('biểu mẫu'),
    main: msg('nội dung chính'),
    navigation: msg('điều hướng'),
    region: msg('vùng'),
    search: msg('tìm kiếm'),
  })[role];

const fieldName = (role: FieldRole): string =>
  ({
    checkbox: msg('ô đánh dấu'),
    colour: msg('ô chọn màu'),
    combobox: msg('hộp chọn'),
    date: msg('ô chọn ngày giờ'),
    file: msg('ô chọn tệp'),
    listbox: msg('danh sách chọn'),
    radio: msg('nút chọn'),
    searchbox: msg('ô tìm kiếm'),
    slider: msg('thanh trượt'),
    spinbutton: msg('ô nhập số'),
    switch: msg('công tắc'),
    textbox: msg('ô nhập chữ'),
  })[role];
