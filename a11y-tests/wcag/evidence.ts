/** What stands for a criterion: tests by file and title, and what only a person can judge. */
export interface Evidence {
  /** Each `file › part of the title`, the file below the root of the project. */
  readonly tests?: readonly string[];
  /** Steps for a person, in Vietnamese, in order. */
  readonly byHand?: readonly string[];
  /** Why the portal and the elements have nothing of the kind; in Vietnamese. */
  readonly notApplicable?: string;
}

const NO_MEDIA =
  'Cổng mẫu không có phim hay bản ghi âm nào thay cho chữ; bản ghi âm hướng dẫn cài giọng đọc đúng các bước viết ngay bên cạnh. Cổng nào đăng phim phải tự kiểm tra tiêu chí này.';

const AXE = 'a11y-tests/axe.spec.ts';
const CONTRAST = 'a11y-tests/contrast.spec.ts';
const DISPLAY = 'a11y-tests/portal-display.spec.ts';
const FORMS = 'a11y-tests/portal-forms.spec.ts';
const KEYBOARD = 'a11y-tests/keyboard.spec.ts';
const ORCA = 'a11y-tests/orca-tasks.spec.ts';
const PAGES = 'a11y-tests/portal-pages.spec.ts';
const POINTER = 'a11y-tests/pointer.spec.ts';
const READER = 'components/reader/reader.test.ts';
const READING = 'components/reader/reading.test.ts';
const REFLOW = 'a11y-tests/reflow.spec.ts';
const SIGN_IN = 'a11y-tests/portal-sign-in.spec.ts';
const SKIP_LINKS = 'components/skip-links/skip-links.test.ts';
const WHOLE_PAGE = `${PAGES} › is a whole page: language, title, one h1, landmarks, no blocked part`;
const EVERY_STATE = `${AXE} › in every look`;

/** By the criterion's number. */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  '1.1.1': {
    tests: [`${PAGES} › has pictures that load, keep their place and are described`, EVERY_STATE],
    byHand: [
      'Mở từng bài viết có ảnh, đọc lời thay thế của ảnh (bấm “Đọc mục này” trên ảnh). Lời ấy có nói đúng điều người xem cần biết từ ảnh không?',
    ],
  },
  '1.2.1': { notApplicable: NO_MEDIA },
  '1.2.2': { notApplicable: NO_MEDIA },
  '1.2.3': { notApplicable: NO_MEDIA },
  '1.2.4': { notApplicable: NO_MEDIA },
  '1.2.5': { notApplicable: NO_MEDIA },
  '1.3.1': {
    tests: [
      WHOLE_PAGE,
      EVERY_STATE,
      'src/text/passages.test.ts › ',
      `${ORCA} › M leads through the landmarks, H through the headings`,
    ],
  },
  '1.3.2': {
    tests: [
      `${KEYBOARD} › Tab reaches everything, forward and backward, and is seen wherever it is`,
      `${READING} › reads the whole article in order, without its own words`,
    ],
  },
  '1.3.3': {
    byHand: [
      'Đọc trang Trợ giúp và các lời nhắc của biểu mẫu. Có chỗ nào chỉ nói “nút tròn”, “ở bên phải”, “có tiếng bíp” mà không gọi tên nút không? Không được có.',
    ],
  },
  '1.3.4': { tests: [`${POINTER} › no one way to hold the device is asked for`] },
  '1.3.5': {
    tests: [EVERY_STATE],
    byHand: [
      'Mở Góp ý bằng trình duyệt đã lưu họ tên, thư điện tử, số điện thoại. Trình duyệt có gợi ý đúng vào từng ô không?',
    ],
  },
  '1.4.1': {
    tests: [
      'a11y-tests/forced-colours.spec.ts › what is read stands out',
      'components/overlay/overlay.test.ts › marks the sentence on each of its lines, and the word with a line below',
    ],
  },
  '1.4.2': {
    tests: [
      `${POINTER} › nothing moves by itself, blinks or plays`,
      'a11y-tests/orca-sharing.spec.ts › the reader gives way to Orca, keeps its place and goes on only when asked',
    ],
  },
  '1.4.3': {
    tests: [`${CONTRAST} › all text and every field stand out from their ground`, EVERY_STATE],
  },
  '1.4.4': { tests: [`${REFLOW} › fits 320 px, wide spacing and text of 200 %`] },
  '1.4.5': {
    byHand: [
      'Xem mọi ảnh của bài viết: ảnh nào chứa chữ mà chữ ấy không phải một phần của cảnh thật thì phải thay bằng chữ.',
    ],
  },
  '1.4.10': { tests: [`${REFLOW} › fits 320 px, wide spacing and text of 200 %`] },
  '1.4.11': {
    tests: [
      `${CONTRAST} › all text and every field stand out from their ground`,
      `${KEYBOARD} › Tab reaches everything, forward and backward, and is seen wherever it is`,
    ],
  },
  '1.4.12': {
    tests: [
      `${REFLOW} › fits 320 px, wide spacing and text of 200 %`,
      `${DISPLAY} › wide spacing reaches the distances of WCAG 1.4.12`,
    ],
  },
  '1.4.13': { tests: [`${POINTER} › nothing appears because a pointer or the focus is there`] },
  '2.1.1': {
    tests: [
      `${KEYBOARD} › Tab reaches everything, forward and backward, and is seen wherever it is`,
      `${KEYBOARD} › the reader is started, paused, gone on with and stopped`,
    ],
  },
  '2.1.2': {
    tests: [
      `${KEYBOARD} › Tab reaches everything, forward and backward, and is seen wherever it is`,
    ],
  },
  '2.1.4': {
    tests: ['components/ribbon/ribbon.test.ts › leaves keys with a modifier to the browser'],
  },
  '2.2.1': {
    tests: [`${READER} › rests when another program silences the voice, and says so`],
    byHand: [
      'Đăng nhập rồi để yên 10 phút, sau đó đi tiếp. Không được mất chữ đã viết trong Góp ý; nếu phiên đã hết, trang phải nói rõ và cho đăng nhập lại.',
    ],
  },
  '2.2.2': { tests: [`${POINTER} › nothing moves by itself, blinks or plays`] },
  '2.3.1': { tests: [`${POINTER} › nothing moves by itself, blinks or plays`] },
  '2.4.1': {
    tests: [
      `${KEYBOARD} › from page load, Tab, Tab, Enter: in the article`,
      `${SKIP_LINKS} › [skip-links-enter] sets focus on the heading, and Tab goes on from there`,
      'a11y-tests/orca.spec.ts › Tab, Tab, Enter lead into the article, and Down reads on in it',
    ],
  },
  '2.4.2': { tests: [`${PAGES} › titles and descriptions are unique`, WHOLE_PAGE] },
  '2.4.3': {
    tests: [
      `${KEYBOARD} › Tab reaches everything, forward and backward, and is seen wherever it is`,
      'components/reader-settings/reader-settings.test.ts › [settings-close] closes, and gives the focus back',
      `${ORCA} › the settings are opened while the article is read, changed and left by Escape`,
    ],
  },
  '2.4.4': {
    tests: [`${PAGES} › every link leads somewhere, and attachments are as large as they say`],
    byHand: [
      'Đọc danh sách liên kết của từng trang (Điều hướng, Mục lục). Nghe riêng từng liên kết có biết nó dẫn tới đâu không?',
    ],
  },
  '2.4.5': {
    tests: [`${PAGES} › every link leads somewhere, and attachments are as large as they say`],
    byHand: [
      'Tìm một bài viết bằng hai cách: từ Trang chủ và từ Sơ đồ trang. Cả hai phải tới được.',
    ],
  },
  '2.4.6': {
    tests: [WHOLE_PAGE],
    byHand: [
      'Đọc riêng các đề mục của mỗi bài viết. Chúng có cho biết bài nói gì, theo thứ tự nào không?',
    ],
  },
  '2.4.7': {
    tests: [
      `${KEYBOARD} › Tab reaches everything, forward and backward, and is seen wherever it is`,
      'a11y-tests/forced-colours.spec.ts › in forced colours',
    ],
  },
  '2.4.11': {
    tests: [
      `${KEYBOARD} › Tab reaches everything, forward and backward, and is seen wherever it is`,
      'a11y-tests/listening.spec.ts › the compact bar stays in reach and hides nothing that has focus',
    ],
  },
  '2.5.1': {
    tests: [`${POINTER} › a press that is drawn away before it is let go does nothing`],
    byHand: [
      'Dùng điện thoại, chỉ chạm một ngón, không vuốt: nghe bài, dừng, đổi cỡ chữ, gửi góp ý. Việc nào cũng phải làm được.',
    ],
  },
  '2.5.2': { tests: [`${POINTER} › a press that is drawn away before it is let go does nothing`] },
  '2.5.3': { tests: [`${POINTER} › what is written on a control begins its name`] },
  '2.5.4': {
    notApplicable: 'Không có chức năng nào dùng cảm biến chuyển động của thiết bị.',
  },
  '2.5.7': {
    notApplicable:
      'Không có chức năng nào phải kéo; thanh trượt tốc độ, âm lượng cũng chỉnh được bằng phím mũi tên và bằng chạm.',
  },
  '2.5.8': { tests: [`${POINTER} › a finger finds every target, ours with room to spare`] },
  '3.1.1': { tests: [WHOLE_PAGE] },
  '3.1.2': {
    tests: ['a11y-tests/voice-foreign.spec.ts › '],
    byHand: [
      'Đọc các bài viết, tìm đoạn tiếng nước ngoài. Đoạn nào cũng phải có lang của tiếng ấy (xem mã trang).',
    ],
  },
  '3.2.1': { tests: [`${POINTER} › nothing appears because a pointer or the focus is there`] },
  '3.2.2': {
    tests: [
      'components/reader-settings/reader-settings.test.ts › [settings-arrows] takes a value by the arrows, at once',
    ],
    byHand: [
      'Ở Góp ý và Đăng nhập, gõ vào từng ô, chọn từng mục. Trang không được tự chuyển đi, tự gửi, tự mở cửa sổ.',
    ],
  },
  '3.2.3': {
    tests: [
      `${PAGES} › header and footer are the same on every page, but for the mark of the current one`,
    ],
  },
  '3.2.4': {
    tests: [
      `${PAGES} › header and footer are the same on every page, but for the mark of the current one`,
    ],
  },
  '3.2.6': {
    tests: [
      `${PAGES} › header and footer are the same on every page, but for the mark of the current one`,
    ],
  },
  '3.3.1': {
    tests: [
      `${FORMS} › errors are summed up, linked to their fields and said beside them`,
      `${ORCA} › a form sent empty says what is wrong, and leads to the field`,
    ],
  },
  '3.3.2': {
    tests: [
      EVERY_STATE,
      `${FORMS} › errors are summed up, linked to their fields and said beside them`,
    ],
  },
  '3.3.3': {
    tests: [`${FORMS} › errors are summed up, linked to their fields and said beside them`],
    byHand: ['Cố ý điền sai từng ô. Lời báo lỗi có nói phải sửa thế nào không?'],
  },
  '3.3.4': {
    tests: [`${FORMS} › what is right is kept while the rest is put right, and then stored`],
  },
  '3.3.7': {
    tests: [
      `${FORMS} › what is right is kept while the rest is put right, and then stored`,
      `${FORMS} › survives a reload, and says so`,
    ],
  },
  '3.3.8': { tests: [`${SIGN_IN} › lets password managers and paste do the work`] },
  '4.1.2': {
    tests: [
      EVERY_STATE,
      `${AXE} › every tab of the ribbon, open`,
      `${READER} › is accessible at rest, reading and paused`,
      `${ORCA} › a formula is opened and gone through part by part`,
    ],
  },
  '4.1.3': {
    tests: [
      `${READER} › says where it is in plain text, and announces only while the voice rests`,
      `${SKIP_LINKS} › says plainly when there is nowhere to go, and stays usable`,
      'a11y-tests/orca-braille.spec.ts › that it gave way is there to be read',
    ],
  },
};
