import type { Severity } from '../finding.ts';
import type { Stage } from '../tour.ts';

/** All that a report says besides its findings. `{…}` is filled in. */
export interface Interface {
  readonly title: string;
  readonly notConformance: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly places: string;
  readonly more: string;
  readonly remedy: string;
  readonly level: string;
  readonly wholePage: string;
  readonly none: string;
  readonly noFaults: string;
  readonly summary: string;
  readonly stops: string;
  readonly skipLinks: string;
  readonly noSkipLinks: string;
  readonly article: string;
  readonly articleSilent: string;
  readonly noArticle: string;
  readonly sprung: string;
  readonly couldNot: string;
  readonly contents: string;
  readonly facts: string;
  readonly unfocused: string;
  readonly focused: string;
  readonly picture: string;
  readonly made: string;
  readonly elapsed: string;
  readonly stages: Readonly<Record<Stage, string>>;
}

export const INTERFACE_VI: Interface = {
  title: 'Kết quả kiểm tra trợ năng',
  notConformance:
    'Đây là những gì máy tìm được khi tự dùng trang bằng bàn phím. Không có lỗi nào ở đây không có nghĩa là trang đạt chuẩn WCAG: hãy thử thêm với người dùng thật.',
  severities: { error: 'Lỗi nặng', warning: 'Lỗi', note: 'Nên xem' },
  places: '{count} chỗ',
  more: '… và {count} chỗ nữa',
  remedy: 'Cách sửa',
  level: 'mức {level}',
  wholePage: 'Cả trang',
  none: 'Không tìm thấy gì.',
  noFaults: 'Không tìm thấy lỗi nào.',
  summary: '{error} lỗi nặng, {warning} lỗi, {note} điều nên xem',
  stops: 'Phím Tab dừng ở {count} chỗ',
  skipLinks: '{arrived}/{count} liên kết bỏ qua tới nơi',
  noSkipLinks: 'Không có liên kết bỏ qua',
  article: 'Bài viết đọc thành tiếng được: {count} câu',
  articleSilent: 'Bài viết không đọc thành tiếng được',
  noArticle: 'Trang không có bài viết',
  sprung: 'Trang tự hiện {dialogs} hộp thông báo và tự mở {popups} cửa sổ; đã đóng cả',
  couldNot: 'Không kiểm tra được',
  contents: 'Các trang đã kiểm tra',
  facts: 'Trang này',
  unfocused: 'Không có tiêu điểm',
  focused: 'Có tiêu điểm',
  picture: 'Ảnh chụp: {name}',
  made: 'Kiểm tra lúc {time}, bằng Trợ Năng {version}',
  elapsed: '{seconds} giây',
  stages: {
    opening: 'đang mở trang',
    axe: 'đang chạy axe',
    text: 'đang đọc thử bài viết',
    walking: 'đang đi bằng phím Tab',
    'skip-links': 'đang bấm thử liên kết bỏ qua',
    layout: 'đang thử màn hình hẹp và giãn chữ',
    pictures: 'đang chụp ảnh',
  },
};

export const INTERFACE_EN: Interface = {
  title: 'Accessibility audit',
  notConformance:
    'This is what a machine found by using the page with a keyboard. Finding nothing does not mean that the page conforms to WCAG: try it with real people too.',
  severities: { error: 'Serious', warning: 'Fault', note: 'To look at' },
  places: '{count} place(s)',
  more: '… and {count} more',
  remedy: 'Remedy',
  level: 'level {level}',
  wholePage: 'The whole page',
  none: 'Nothing was found.',
  noFaults: 'No faults were found.',
  summary: '{error} serious, {warning} faults, {note} to look at',
  stops: 'Tab stops at {count} place(s)',
  skipLinks: '{arrived} of {count} skip link(s) arrive',
  noSkipLinks: 'No skip links',
  article: 'The article can be read aloud: {count} sentence(s)',
  articleSilent: 'The article cannot be read aloud',
  noArticle: 'The page has no article',
  sprung:
    'The page showed {dialogs} message box(es) and opened {popups} window(s) by itself; all were closed',
  couldNot: 'Could not be audited',
  contents: 'Audited pages',
  facts: 'This page',
  unfocused: 'Without focus',
  focused: 'With focus',
  picture: 'Screenshot: {name}',
  made: 'Audited at {time} by Trợ Năng {version}',
  elapsed: '{seconds} s',
  stages: {
    opening: 'opening the page',
    axe: 'running axe',
    text: 'reading the article',
    walking: 'walking with Tab',
    'skip-links': 'trying the skip links',
    layout: 'trying a narrow window and wide spacing',
    pictures: 'taking pictures',
  },
};
