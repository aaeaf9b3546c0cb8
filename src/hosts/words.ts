/** What is said on the page by what needs no Lit. */
const VIETNAMESE = {
  'past-ribbon': 'Bỏ qua dải lệnh',
  main: 'Đến nội dung chính',
  links: 'Lối tắt',
  opened: 'Đã mở: {title}.',
  legacyLabel: 'Chữ kiểu cũ',
  legacy:
    'Một phần trang này viết bằng kiểu chữ cũ (TCVN3 hoặc VNI): trình đọc màn hình, chữ nổi và tìm kiếm không hiểu được.',
  convert: 'Chuyển sang Unicode',
  converted: 'Chữ kiểu cũ trên trang này đã được chuyển sang Unicode.',
  revert: 'Trả lại như cũ',
  tools: 'Trợ Năng',
  turnOff: 'Tắt Trợ Năng',
  turnOn: 'Bật Trợ Năng',
};
export type Words = Readonly<typeof VIETNAMESE>;

const ENGLISH: Words = {
  'past-ribbon': 'Skip the ribbon',
  main: 'Skip to main content',
  links: 'Shortcuts',
  opened: 'Opened: {title}.',
  legacyLabel: 'Old character set',
  legacy:
    'Part of this page is written in an old character set (TCVN3 or VNI), which screen readers, braille and search do not understand.',
  convert: 'Convert to Unicode',
  converted: 'Text in an old character set was converted to Unicode.',
  revert: 'Put it back',
  tools: 'Accessibility',
  turnOff: 'Turn Trợ Năng off',
  turnOn: 'Turn Trợ Năng on',
};

export const wordsIn = (locale: 'vi' | 'en'): Words => (locale === 'en' ? ENGLISH : VIETNAMESE);
