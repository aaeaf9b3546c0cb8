import type { Source } from '../source.ts';

/** An abbreviation of several meanings: the first sense whose neighbours hold is said. */
type Sense = readonly [
  /** What stands before, in lower case, up to the abbreviation. */
  before: RegExp | null,
  spoken: string,
  /** What stands after, case as written. */
  after?: RegExp,
];

const NAME = /^\.? ?\p{Lu}\p{Ll}/u;
const NUMBERED = /^ ?\.? ?(?:số )?\d/;
const DIGIT = /^\.? ?\d/;
const LINE_START = /(?:^|\n)\s*$/;
const SIGNED = /^\. ?\p{Lu}/u;

const SENSES: Readonly<Record<string, readonly Sense[]>> = {
  TT: [
    [null, 'thường trực', /^\.? (?:Tỉnh|Thành|Huyện|Đảng) ủy/],
    [/(?:[,(]|xã|huyện|phường|tại|ở|về|và|-)\s*$/, 'thị trấn', NAME],
    [null, 'thông tư', NUMBERED],
    [
      null,
      'trung tâm',
      /^ (?:y tế|văn hóa|văn hoá|giáo dục|GDTX|dịch vụ|khuyến nông|đào tạo|phục vụ|hội nghị|hành chính|CNTT|bồi dưỡng|học tập|kiểm|quan trắc|phát triển|xúc tiến|Y tế|Văn hóa|Giáo dục|Dịch vụ|Khuyến|Phục vụ|Hành chính)/,
    ],
    [/(?:công tác|sở|phòng|ngành) $/, 'thông tin'],
    [null, 'thị trấn', NAME],
    [/(?:số|^|\n)\s*$/, 'thứ tự', /^\s*(?:$|\n|\t|\|)/],
  ],
  CT: [
    [/cao tốc $/, 'xê tê'],
    [null, 'chỉ thị', NUMBERED],
    [null, 'công ty', /^\.? (?:TNHH|CP|cổ phần|Cổ phần)/],
    [/(?:phó|quyền|nguyên|đ\/c|đồng chí) $/, 'chủ tịch'],
    [null, 'chủ tịch', /^\.? (?:UBND|HĐND|UBMTTQ|nước|Hội|hội|LĐLĐ|tỉnh|huyện|xã)/],
    [null, 'chương trình', /^ (?:MTQG|mục tiêu|hành động|phối hợp|OCOP|\d{3})/],
  ],
  ĐT: [
    [null, 'đường tỉnh', /^\.? ?\d{3}(?![\d.-]|[ ]\d)/],
    [null, 'điện thoại', /^(?: ?[:.]|\s*(?:DĐ|số|bàn|di động|liên hệ)|\s*[:(]?\s*\(?\+?0\d)/],
    [/(?:đường|tuyến|quốc lộ|ql\d+,?) $/, 'đường tỉnh'],
    [null, 'đội tuyển', /^ (?:Việt Nam|VN|U\d|quốc gia|bóng)/],
    [/(?:chủ|vốn|dự án|sở kh&|nhà) $/, 'đầu tư'],
    [/(?:gd ?& ?|giáo dục và |phòng |công tác )$/, 'đào tạo'],
    [null, 'điện thoại'],
  ],
  BC: [
    [null, 'báo cáo', NUMBERED],
    [/(?:để|nộp|gửi|tổng hợp|theo|các|viết) $/, 'báo cáo'],
  ],
  TB: [
    [null, 'thông báo', NUMBERED],
    [/(?:điểm|loại|mức|đạt|trên|dưới|hs|học sinh) $/, 'trung bình'],
    [/(?:gia đình|các|hạng) $/, 'thương binh'],
  ],
  KH: [
    [null, 'kế hoạch', NUMBERED],
    [/(?:theo|đạt|so với|vượt|%|các|xây dựng|ban hành) $/, 'kế hoạch'],
    [/(?:nghiên cứu|hội đồng|đề tài|sở|nhà) $/, 'khoa học'],
  ],
  CV: [
    [null, 'công văn', NUMBERED],
    [/(?:phòng|các|ngạch|là) $/, 'chuyên viên'],
  ],
  HD: [[null, 'hướng dẫn', NUMBERED]],
  KL: [[null, 'kết luận', NUMBERED]],
  QC: [[null, 'quy chế', NUMBERED]],
  GP: [[null, 'giấy phép', NUMBERED]],
  PL: [[null, 'phụ lục', /^\.? ?(?:\d|[IVX]+)/]],
  LĐ: [[null, 'lao động']],
  CN: [
    [/(?:thứ \S+(?: và|,| -)|sáng|chiều|tối|ngày|t7,?) $/, 'chủ nhật'],
    [/(?:khu|cụm|ngành|sản xuất|đất) $/, 'công nghiệp'],
    [/(?:khoa học và|kh&) ?$/, 'công nghệ'],
    [null, 'chi nhánh', NAME],
  ],
  BS: [[/(?:sửa đổi|và|,) $/, 'bổ sung', /^(?! ?\p{Lu})/u]],
  VP: [
    [null, 'văn phòng', /^ (?:UBND|HĐND|\p{Lu}|tỉnh|huyện|Đ|công)/u],
    [null, 'vi phạm', /^ (?:hành chính|pháp luật)/],
  ],
  NV: [
    [/(?:sở|phòng|bộ|ngành) $/, 'nội vụ'],
    [/(?:gv,|cb,|các|giáo viên,) ?$/, 'nhân viên'],
    [null, 'nguyện vọng', DIGIT],
  ],
  TC: [
    [/(?:sở|phòng|bộ|ngành) $/, 'tài chính'],
    [/(?:ban|các) $/, 'tổ chức'],
    [/(?:trường|hệ|trình độ) $/, 'trung cấp'],
  ],
  XD: [[null, 'xây dựng']],
  TH: [
    [/(?:trường|cấp|gv|bậc) $/, 'tiểu học'],
    [/\d $/, 'trường hợp'],
    [null, 'tiểu học', NAME],
  ],
  KT: [
    [LINE_START, 'ký thay', SIGNED],
    [/(?:phòng|sở|phát triển|ngành|ban|vùng) $/, 'kinh tế'],
    [/(?:ủy ban|công tác|đoàn) $/, 'kiểm tra'],
  ],
  TL: [
    [null, 'tỉnh lộ', DIGIT],
    [null, 'thừa lệnh', SIGNED],
  ],
  HL: [[null, 'hương lộ', DIGIT]],
  QL: [
    [null, 'quốc lộ', DIGIT],
    [/(?:tuyến|các|đường) $/, 'quốc lộ'],
    [/(?:ban|công tác|phòng|cán bộ) $/, 'quản lý'],
  ],
  ĐH: [
    [null, 'đường huyện', /^\.? ?\d/],
    [null, 'đại hội', /^ (?:Đảng|đảng|chi bộ|[XVI]+\b)/],
  ],
  HS: [[/(?:nộp|số|bộ|tiếp nhận|trả|mã) $/, 'hồ sơ']],
  TN: [
    [/(?:tài nguyên) $/, 'thiên nhiên'],
    [/(?:đoàn|hội|các) $/, 'thanh niên'],
    [/(?:thi|đỗ|xét|kỳ thi) $/, 'tốt nghiệp'],
  ],
  GD: [[null, 'giáo dục']],
  GT: [[/(?:sở|phòng|ngành|an toàn|hạ tầng) $/, 'giao thông']],
  YT: [[null, 'y tế']],
  DS: [
    [/(?:công tác|cán bộ|tổng) $/, 'dân số'],
    [null, 'danh sách', /^\s*(?:kèm|thí sinh)/],
  ],
  Q: [
    [
      null,
      'quyền',
      /^\. (?:CỤC|GIÁM|CHỦ|TRƯỞNG|BỘ|VIỆN|HIỆU|CHÁNH|TỔNG|VỤ|Cục trưởng|Giám đốc|Chủ tịch|Trưởng|Bộ trưởng|Viện trưởng|Hiệu trưởng|Chánh)/,
    ],
    [null, 'quận', /^\.? ?(?:\d|\p{Lu}\p{L})/u],
  ],
  P: [
    [null, 'phó', /^\. ?(?:Giám đốc|Chủ tịch|Trưởng|Hiệu trưởng|GIÁM|CHỦ|TRƯỞNG|HIỆU)/],
    [
      null,
      'phòng',
      /^\. ?(?:\d{3}|Nội vụ|Tài chính|Tư pháp|Tổ chức|Kế hoạch|Kinh tế|Văn hóa|Giáo dục|Y tế|Lao động|Tài nguyên|Nông nghiệp|[A-ZĐ]{2})/,
    ],
    [null, 'phường', /^\. ?(?:\d|\p{Lu}\p{L})/u],
  ],
  H: [[null, 'huyện', /^\. ?\p{Lu}\p{Ll}/u]],
  X: [[null, 'xã', /^\. ?\p{Lu}\p{Ll}/u]],
  T: [
    [/(?:,|huyện \S+ \S+,?|-) $/, 'tỉnh', /^\. ?\p{Lu}\p{Ll}/u],
    [null, 'tháng', /^\.? ?(?:0?[1-9]|1[0-2])\/\d{4}/],
    [null, 'thứ', /^[2-7](?!\d)/],
  ],
  Đ: [[null, 'đường', /^\. ?\p{Lu}\p{Ll}/u]],
  Ng: [[null, 'nguyễn', /^\. ?\p{Lu}/u]],
  Tr: [[null, 'trần', /^\. ?\p{Lu}/u]],
  tr: [
    [null, 'trang', /^\. ?\d/],
    [/\d ?$/, 'triệu'],
  ],
  Đc: [
    [null, 'địa chỉ', /^ ?:/],
    [null, 'đồng chí'],
  ],
  ĐC: [[null, 'địa chỉ', /^ ?:/]],
  GC: [[null, 'ghi chú', /^ ?:/]],
  BTC: [[/(?:của|do|theo|thông tư|bộ trưởng|-|\/) ?$/, 'bộ tài chính']],
  CP: [[/(?:của|do|thủ tướng|nghị quyết|nghị định) $/, 'chính phủ']],
  HĐ: [
    [/(?:chủ tịch|thành viên|các) $/, 'hội đồng'],
    [/(?:các|chương trình|kinh phí) $/, 'hoạt động'],
  ],
  TTCP: [
    [/(?:của|do|quyết định|phó) $/, 'thủ tướng chính phủ'],
    [null, 'thanh tra chính phủ'],
  ],
  GS: [[/(?:kiểm tra,|và|đoàn) $/, 'giám sát', /^(?!\.? ?\p{Lu})/u]],
  TS: [
    [/(?:các|số|\d) $/, 'thí sinh'],
    [/(?:quản lý|kê khai|công khai) $/, 'tài sản'],
  ],
  KM: [[null, 'ki lô mét', /^ ?\d/]],
  SN: [[null, 'sinh năm', NUMBERED]],
  km: [[null, 'ki lô mét', /^\d/]],
  Km: [[null, 'ki lô mét', /^ ?\d/]],
};

/** The reading that the neighbours decide for an ambiguous abbreviation, and where it ends. */
export function contextual(
  source: Source,
  at: number,
): { readonly end: number; readonly spoken: string } | undefined {
  const end = source.letters(at);
  if (end - at > 4) return undefined;
  const written = source.text.slice(at, end);
  if (!Object.hasOwn(SENSES, written)) return undefined;
  const left = source.left(at);
  const right = source.text.slice(end, end + 24);
  const sense = SENSES[written]?.find(
    ([before, , after]) => (before?.test(left) ?? true) && (after?.test(right) ?? true),
  );
  if (!sense || /^[&/–-]\p{L}/u.test(right)) return undefined;
  const dotted = right.startsWith('.') && /^\. ?[\p{L}\d:]/u.test(right);
  return { end: dotted ? end + 1 : end, spoken: sense[1] };
}
