import { msg, str } from '@lit/localize';
import { limitsOf, type Measure, type Rating } from '../../src/vitals/index.ts';

/** What a measure is called, what it tells, and what has to happen before there is a figure. */
export interface MeasureText {
  readonly name: string;
  readonly meaning: string;
  readonly awaited: string;
}

export function measureText(measure: Measure): MeasureText {
  const loading = msg('Đang chờ trang tải xong');
  switch (measure) {
    case 'TTFB':
      return {
        name: msg('Máy chủ trả lời (TTFB)'),
        meaning: msg('Từ lúc mở trang đến khi nhận được byte đầu tiên'),
        awaited: loading,
      };
    case 'FCP':
      return {
        name: msg('Hiện nội dung đầu tiên (FCP)'),
        meaning: msg('Từ lúc mở trang đến khi có chữ hoặc hình đầu tiên'),
        awaited: loading,
      };
    case 'LCP':
      return {
        name: msg('Hiện nội dung chính (LCP)'),
        meaning: msg('Từ lúc mở trang đến khi hiện phần lớn nhất trên màn hình'),
        awaited: loading,
      };
    case 'INP':
      return {
        name: msg('Đáp lại thao tác (INP)'),
        meaning: msg('Từ lúc bấm đến khi màn hình thay đổi, lần chậm nhất'),
        awaited: msg('Hãy bấm một nút trên trang'),
      };
    case 'CLS':
      return {
        name: msg('Xô lệch bố cục (CLS)'),
        meaning: msg('Nội dung tự dịch chỗ khi người dân đang đọc; 0 là đứng yên'),
        awaited: loading,
      };
    case 'speech':
      return {
        name: msg('Bắt đầu đọc thành tiếng'),
        meaning: msg('Từ lúc bấm nghe đến khi có tiếng'),
        awaited: msg('Hãy bấm “Nghe bài viết” trên trang có bài'),
      };
    case 'skip':
      return {
        name: msg('Liên kết bỏ qua'),
        meaning: msg('Từ lúc bấm liên kết đến khi tới nơi, lần chậm nhất'),
        awaited: msg('Hãy bấm một liên kết bỏ qua ở đầu trang'),
      };
    default:
      return measure satisfies never;
  }
}

export function ratingText(rating: Rating): string {
  switch (rating) {
    case 'good':
      return msg('Tốt');
    case 'fair':
      return msg('Cần cải thiện');
    case 'poor':
      return msg('Kém');
    default:
      return rating satisfies never;
  }
}

/** With a comma, as Vietnamese writes it. The first `Intl.NumberFormat` of a page would cost a slow phone a tenth of a second. */
const number = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits))).replace('.', ',');

/** 1234 → “1,23 giây”, 86.4 → “86 mili giây”; a CLS has no unit. */
export function valueText(measure: Measure, value: number): string {
  if (measure === 'CLS') return number(value, 3);
  const isLong = value >= 1000;
  const figure = isLong ? number(value / 1000, 2) : number(value, 0);
  return isLong ? msg(str`${figure} giây`) : msg(str`${figure} mili giây`);
}

export function limitsText(measure: Measure): string {
  const limits = limitsOf(measure);
  const good = valueText(measure, limits.good);
  const poor = valueText(measure, limits.poor);
  return msg(str`Tốt: đến ${good}; kém: trên ${poor}`);
}
