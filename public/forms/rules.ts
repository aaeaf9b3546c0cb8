/**
 * What a citizen may send. Pure rules: the browser asks them before sending, the server asks them again
 * (WCAG 3.3.1 error identification, 3.3.3 error suggestion).
 */

/** The fields of a form by their `name`, as typed. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong with one field; `field` is the `name` of the control, the message says what to do. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Gives every fault in the order of the page; none when the values may be sent. */
export type Rules = (values: Values) => FieldError[];

export const FEEDBACK_FIELDS = ['ho-ten', 'email', 'dien-thoai', 'chu-de', 'noi-dung'] as const;
export const SIGN_IN_FIELDS = ['ten-dang-nhap', 'mat-khau'] as const;
export const TOPICS: readonly string[] = [
  'thu-tuc',
  'dat-dai',
  'an-sinh',
  'ha-tang',
  'can-bo',
  'cong-thong-tin',
  'khac',
];

/** In characters as people count them: code points of composed text. */
const LONGEST = { name: 100, contact: 100, message: 5000 } as const;
const SHORTEST_MESSAGE = 10;

/** Composed (NFC) with outer blanks gone: what is judged and stored. */
export const clean = (text: string | undefined): string => (text ?? '').normalize('NFC').trim();

const lengthOf = (text: string): number => Array.from(text).length;

// Lenient on purpose: a wrong refusal silences a citizen, a wrong address only costs a reply.
const isEmail = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(text);
const isPhone = (text: string): boolean =>
  /^(\+?84|0)\d{8,10}$/.test(text.replace(/[\s.()-]/g, ''));

function nameFault(name: string): string | undefined {
  if (!name) return 'Nhập họ và tên của quý vị.';
  if (lengthOf(name) > LONGEST.name)
    return `Họ và tên dài quá ${LONGEST.name} ký tự. Xin viết gọn lại.`;
  return undefined;
}

function emailFault(email: string, phone: string): string | undefined {
  if (!email && !phone) return 'Nhập thư điện tử hoặc số điện thoại để cơ quan trả lời quý vị.';
  if (email && (lengthOf(email) > LONGEST.contact || !isEmail(email)))
    return 'Địa chỉ thư điện tử chưa đúng. Xin viết theo mẫu nguyenvanan@example.com.';
  return undefined;
}

function phoneFault(phone: string): string | undefined {
  if (phone && !isPhone(phone))
    return 'Số điện thoại chưa đúng. Xin viết số Việt Nam, ví dụ 0912 345 678.';
  return undefined;
}

function messageFault(message: string): string | undefined {
  const length = lengthOf(message);
  if (length === 0) return 'Nhập nội dung góp ý.';
  if (length < SHORTEST_MESSAGE)
    return `Nội dung còn quá ngắn. Xin viết ít nhất ${SHORTEST_MESSAGE} ký tự.`;
  if (length > LONGEST.message)
    return `Nội dung dài ${length.toLocaleString('vi')} ký tự, quá 5.000 ký tự. Xin viết gọn lại hoặc gửi làm hai lần.`;
  return undefined;
}

/** Pairs each message with its field and drops the fields without a fault. */
const faults = (found: readonly (readonly [string, string | undefined])[]): FieldError[] =>
  found.flatMap(([field, message]) => (message ? [{ field, message }] : []));

export const feedbackRules: Rules = (values) => {
  const email = clean(values['email']);
  const phone = clean(values['dien-thoai']);
  return faults([
    ['ho-ten', nameFault(clean(values['ho-ten']))],
    ['email', emailFault(email, phone)],
    ['dien-thoai', phoneFault(phone)],
    ['chu-de', TOPICS.includes(clean(values['chu-de'])) ? undefined : 'Chọn một chủ đề.'],
    ['noi-dung', messageFault(clean(values['noi-dung']))],
  ]);
};

/** Passwords are judged as typed: blanks and letters of any kind may be part of them. */
export const signInRules: Rules = (values) =>
  faults([
    ['ten-dang-nhap', clean(values['ten-dang-nhap']) ? undefined : 'Nhập tên đăng nhập.'],
    ['mat-khau', values['mat-khau'] ? undefined : 'Nhập mật khẩu.'],
  ]);
