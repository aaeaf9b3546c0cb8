/** What is said on the page by what needs no Lit. */
const VIETNAMESE = {
  'past-ribbon': 'Bỏ qua dải lệnh',
  main: 'Đến nội dung chính',
  links: 'Lối tắt',
  opened: 'Đã mở: {title}.',
};
export type Words = Readonly<typeof VIETNAMESE>;

const ENGLISH: Words = {
  'past-ribbon': 'Skip the ribbon',
  main: 'Skip to main content',
  links: 'Shortcuts',
  opened: 'Opened: {title}.',
};

export const wordsIn = (locale: 'vi' | 'en'): Words => (locale === 'en' ? ENGLISH : VIETNAMESE);
