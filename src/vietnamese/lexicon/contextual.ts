import type { Source } from '../source.ts';

/** An abbreviation of several meanings: the first sense whose neighbours hold is said. */
interface Sense {
  readonly spoken: string;
  /** What stands before, in lower case, up to the abbreviation. */
  readonly before?: RegExp;
  /** What stands after, case as written. */
  readonly after?: RegExp;
}

const NAME = /^\.? ?\p{Lu}\p{Ll}/u;
const NUMBERED = /^ ?\.? ?(?:số )?\d/;
const DIGIT = /^\.? ?\d/;
const LINE_START = /(?:^|\n)\s*$/;
const SIGNED = /^\. ?\p{Lu}/u;

const SENSES: Readonly<Record<string, readonly Sense[]>> = {
  TT: [
    { spoken: 'thường trực', after: /^\.? (?:Tỉnh|Thành|Huyện|Đảng) ủy/ },
    { spoken: 'thị trấn', after: NAME, before: /(?:[,(]|xã|huyện|phường|tại|ở|về|và|-)\s*$/ },
    { spoken: 'thông tư', after: NUMBERED },
    {
      spoken: 'trung tâm',
      after:
        /^ (?:y tế|văn hóa|văn hoá|giáo dục|GDTX|dịch vụ|khuyến nông|đào tạo|phục vụ|hội nghị|hành chính|CNTT|bồi dưỡng|học tập|kiểm|quan trắc|phát triển|xúc tiến|Y tế|Văn hóa|Giáo dục|Dịch vụ|Khuyến|Phục vụ|Hành chính)/,
    },
    { spoken: 'thông tin', before: /(?:công tác|sở|phòng|ngành) $/ },
    { spoken: 'thị trấn', after: NAME },
    { spoken: 'thứ tự', before: /(?:số|^|\n)\s*$/, after: /^\s*(?:$|\n|\t|\|)/ },
  ],
  CT: [
    { spoken: 'xê tê', before: /cao tốc $/ },
    { spoken: 'chỉ thị', after: NUMBERED },
    { spoken: 'công ty', after: /^\.? (?:TNHH|CP|cổ phần|Cổ phần)/ },
    { spoken: 'chủ tịch', before: /(?:phó|quyền|nguyên|đ\/c|đồng chí) $/ },
    { spoken: 'chủ tịch', after: /^\.? (?:UBND|HĐND|UBMTTQ|nước|Hội|hội|LĐLĐ|tỉnh|huyện|xã)/ },
    { spoken: 'chương trình', after: /^ (?:MTQG|mục tiêu|hành động|phối hợp|OCOP|\d{3})/ },
  ],
  ĐT: [
    { spoken: 'đường tỉnh', after: /^\.? ?\d{3}(?![\d.-]|[ ]\d)/ },
    {
      spoken: 'điện thoại',
      after: /^(?: ?[:.]|\s*(?:DĐ|số|bàn|di động|liên hệ)|\s*[:(]?\s*\(?\+?0\d)/,
    },
    { spoken: 'đường tỉnh', before: /(?:đường|tuyến|quốc lộ|ql\d+,?) $/ },
    { spoken: 'đội tuyển', after: /^ (?:Việt Nam|VN|U\d|quốc gia|bóng)/ },
    { spoken: 'đầu tư', before: /(?:chủ|vốn|dự án|sở kh&|nhà) $/ },
    { spoken: 'đào tạo', before: /(?:gd ?& ?|giáo dục và |phòng |công tác )$/ },
    { spoken: 'điện thoại' },
  ],
  BC: [
    { spoken: 'báo cáo', after: NUMBERED },
    { spoken: 'báo cáo', before: /(?:để|nộp|gửi|tổng hợp|theo|các|viết) $/ },
  ],
  TB: [
    { spoken: 'thông báo', after: NUMBERED },
    { spoken: 'trung bình', before: /(?:điểm|loại|mức|đạt|trên|dưới|hs|học sinh) $/ },
    { spoken: 'thương binh', before: /(?:gia đình|các|hạng) $/ },
  ],
  KH: [
    { spoken: 'kế hoạch', after: NUMBERED },
    { spoken: 'kế hoạch', before: /(?:theo|đạt|so với|vượt|%|các|xây dựng|ban hành) $/ },
    { spoken: 'khoa học', before: /(?:nghiên cứu|hội đồng|đề tài|sở|nhà) $/ },
  ],
  CV: [
    { spoken: 'công văn', after: NUMBERED },
    { spoken: 'chuyên viên', before: /(?:phòng|các|ngạch|là) $/ },
  ],
  HD: [{ spoken: 'hướng dẫn', after: NUMBERED }],
  KL: [{ spoken: 'kết luận', after: NUMBERED }],
  QC: [{ spoken: 'quy chế', after: NUMBERED }],
  GP: [{ spoken: 'giấy phép', after: NUMBERED }],
  PL: [{ spoken: 'phụ lục', after: /^\.? ?(?:\d|[IVX]+)/ }],
  LĐ: [{ spoken: 'lao động' }],
  CN: [
    { spoken: 'chủ nhật', before: /(?:thứ \S+(?: và|,| -)|sáng|chiều|tối|ngày|t7,?) $/ },
    { spoken: 'công nghiệp', before: /(?:khu|cụm|ngành|sản xuất|đất) $/ },
    { spoken: 'công nghệ', before: /(?:khoa học và|kh&) ?$/ },
    { spoken: 'chi nhánh', after: NAME },
  ],
  BS: [{ spoken: 'bổ sung', before: /(?:sửa đổi|và|,) $/, after: /^(?! ?\p{Lu})/u }],
  VP: [
    { spoken: 'văn phòng', after: /^ (?:UBND|HĐND|\p{Lu}|tỉnh|huyện|Đ|công)/u },
    { spoken: 'vi phạm', after: /^ (?:hành chính|pháp luật)/ },
  ],
  NV: [
    { spoken: 'nội vụ', before: /(?:sở|phòng|bộ|ngành) $/ },
    { spoken: 'nhân viên', before: /(?:gv,|cb,|các|giáo viên,) ?$/ },
    { spoken: 'nguyện vọng', after: DIGIT },
  ],
  TC: [
    { spoken: 'tài chính', before: /(?:sở|phòng|bộ|ngành) $/ },
    { spoken: 'tổ chức', before: /(?:ban|các) $/ },
    { spoken: 'trung cấp', before: /(?:trường|hệ|trình độ) $/ },
  ],
  XD: [{ spoken: 'xây dựng' }],
  TH: [
    { spoken: 'tiểu học', before: /(?:trường|cấp|gv|bậc) $/ },
    { spoken: 'trường hợp', before: /\d $/ },
    { spoken: 'tiểu học', after: NAME },
  ],
  KT: [
    { spoken: 'ký thay', before: LINE_START, after: SIGNED },
    { spoken: 'kinh tế', before: /(?:phòng|sở|phát triển|ngành|ban|vùng) $/ },
    { spoken: 'kiểm tra', before: /(?:ủy ban|công tác|đoàn) $/ },
  ],
  TL: [
    { spoken: 'tỉnh lộ', after: DIGIT },
    { spoken: 'thừa lệnh', after: SIGNED },
  ],
  HL: [{ spoken: 'hương lộ', after: DIGIT }],
  QL: [
    { spoken: 'quốc lộ', after: DIGIT },
    { spoken: 'quốc lộ', before: /(?:tuyến|các|đường) $/ },
    { spoken: 'quản lý', before: /(?:ban|công tác|phòng|cán bộ) $/ },
  ],
  ĐH: [
    { spoken: 'đường huyện', after: /^\.? ?\d/ },
    { spoken: 'đại hội', after: /^ (?:Đảng|đảng|chi bộ|[XVI]+\b)/ },
  ],
  HS: [{ spoken: 'hồ sơ', before: /(?:nộp|số|bộ|tiếp nhận|trả|mã) $/ }],
  TN: [
    { spoken: 'thiên nhiên', before: /(?:tài nguyên) $/ },
    { spoken: 'thanh niên', before: /(?:đoàn|hội|các) $/ },
    { spoken: 'tốt nghiệp', before: /(?:thi|đỗ|xét|kỳ thi) $/ },
  ],
  GD: [{ spoken: 'giáo dục' }],
  GT: [{ spoken: 'giao thông', before: /(?:sở|phòng|ngành|an toàn|hạ tầng) $/ }],
  YT: [{ spoken: 'y tế' }],
  DS: [
    { spoken: 'dân số', before: /(?:công tác|cán bộ|tổng) $/ },
    { spoken: 'danh sách', after: /^\s*(?:kèm|thí sinh)/ },
  ],
  Q: [
    {
      spoken: 'quyền',
      after:
        /^\. (?:CỤC|GIÁM|CHỦ|TRƯỞNG|BỘ|VIỆN|HIỆU|CHÁNH|TỔNG|VỤ|Cục trưởng|Giám đốc|Chủ tịch|Trưởng|Bộ trưởng|Viện trưởng|Hiệu trưởng|Chánh)/,
    },
    { spoken: 'quận', after: /^\.? ?(?:\d|\p{Lu}\p{L})/u },
  ],
  P: [
    { spoken: 'phó', after: /^\. ?(?:Giám đốc|Chủ tịch|Trưởng|Hiệu trưởng|GIÁM|CHỦ|TRƯỞNG|HIỆU)/ },
    {
      spoken: 'phòng',
      after:
        /^\. ?(?:\d{3}|Nội vụ|Tài chính|Tư pháp|Tổ chức|Kế hoạch|Kinh tế|Văn hóa|Giáo dục|Y tế|Lao động|Tài nguyên|Nông nghiệp|[A-ZĐ]{2})/,
    },
    { spoken: 'phường', after: /^\. ?(?:\d|\p{Lu}\p{L})/u },
  ],
  H: [{ spoken: 'huyện', after: /^\. ?\p{Lu}\p{Ll}/u }],
  X: [{ spoken: 'xã', after: /^\. ?\p{Lu}\p{Ll}/u }],
  T: [
    { spoken: 'tỉnh', after: /^\. ?\p{Lu}\p{Ll}/u, before: /(?:,|huyện \S+ \S+,?|-) $/ },
    { spoken: 'tháng', after: /^\.? ?(?:0?[1-9]|1[0-2])\/\d{4}/ },
    { spoken: 'thứ', after: /^[2-7](?!\d)/ },
  ],
  Đ: [{ spoken: 'đường', after: /^\. ?\p{Lu}\p{Ll}/u }],
  Ng: [{ spoken: 'nguyễn', after: /^\. ?\p{Lu}/u }],
  Tr: [{ spoken: 'trần', after: /^\. ?\p{Lu}/u }],
  tr: [
    { spoken: 'trang', after: /^\. ?\d/ },
    { spoken: 'triệu', before: /\d ?$/ },
  ],
  Đc: [{ spoken: 'địa chỉ', after: /^ ?:/ }, { spoken: 'đồng chí' }],
  ĐC: [{ spoken: 'địa chỉ', after: /^ ?:/ }],
  GC: [{ spoken: 'ghi chú', after: /^ ?:/ }],
  BTC: [{ spoken: 'bộ tài chính', before: /(?:của|do|theo|thông tư|bộ trưởng|-|\/) ?$/ }],
  CP: [{ spoken: 'chính phủ', before: /(?:của|do|thủ tướng|nghị quyết|nghị định) $/ }],
  HĐ: [
    { spoken: 'hội đồng', before: /(?:chủ tịch|thành viên|các) $/ },
    { spoken: 'hoạt động', before: /(?:các|chương trình|kinh phí) $/ },
  ],
  TTCP: [
    { spoken: 'thủ tướng chính phủ', before: /(?:của|do|quyết định|phó) $/ },
    { spoken: 'thanh tra chính phủ' },
  ],
  GS: [{ spoken: 'giám sát', before: /(?:kiểm tra,|và|đoàn) $/, after: /^(?!\.? ?\p{Lu})/u }],
  TS: [
    { spoken: 'thí sinh', before: /(?:các|số|\d) $/ },
    { spoken: 'tài sản', before: /(?:quản lý|kê khai|công khai) $/ },
  ],
  KM: [{ spoken: 'ki lô mét', after: /^ ?\d/ }],
  SN: [{ spoken: 'sinh năm', after: NUMBERED }],
  km: [{ spoken: 'ki lô mét', after: /^\d/ }],
  Km: [{ spoken: 'ki lô mét', after: /^ ?\d/ }],
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
    ({ before, after }) => (before?.test(left) ?? true) && (after?.test(right) ?? true),
  );
  if (!sense || /^[&/–-]\p{L}/u.test(right)) return undefined;
  const dotted = right.startsWith('.') && /^\. ?[\p{L}\d:]/u.test(right);
  return { end: dotted ? end + 1 : end, spoken: sense.spoken };
}
