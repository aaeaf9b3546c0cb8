import { msg, str } from '@lit/localize';
import { detectPlatform } from '@tanstack/hotkeys';
import type { Chord, ShortcutCommand, Tool } from '../../src/shortcuts/index.ts';

/** What is printed on a key, and how it is said where that is a sign. */
export interface KeyName {
  readonly printed: string;
  readonly said: string;
}

const isMac = (): boolean => detectPlatform() === 'mac';

const NAMES: Readonly<Record<string, () => string>> = {
  Control: () => (isMac() ? 'Control' : 'Ctrl'),
  Alt: () => (isMac() ? 'Option' : 'Alt'),
  Meta: () => (isMac() ? 'Command' : 'Windows'),
  Space: () => msg('Dấu cách'),
  ArrowUp: () => msg('Mũi tên lên'),
  ArrowDown: () => msg('Mũi tên xuống'),
  ArrowLeft: () => msg('Mũi tên trái'),
  ArrowRight: () => msg('Mũi tên phải'),
  PageUp: () => 'Page Up',
  PageDown: () => 'Page Down',
};

/** Screen readers often leave signs out. */
const SIGNS: Readonly<Record<string, () => string>> = {
  ';': () => msg('chấm phẩy'),
  "'": () => msg('nháy đơn'),
  ',': () => msg('phẩy'),
  '.': () => msg('chấm'),
  '/': () => msg('gạch chéo'),
  '\\': () => msg('gạch chéo ngược'),
  '[': () => msg('ngoặc vuông mở'),
  ']': () => msg('ngoặc vuông đóng'),
  '-': () => msg('gạch ngang'),
  '=': () => msg('dấu bằng'),
  '`': () => msg('dấu huyền'),
};

/** The keys of a chord, in the order in which they are pressed. */
export const keysOf = (chord: Chord): readonly KeyName[] =>
  chord.split('+').map((key) => {
    const printed = NAMES[key]?.() ?? key;
    return { printed, said: SIGNS[key]?.() ?? printed };
  });

/** “Alt + ; (chấm phẩy)” */
export const chordText = (chord: Chord): string =>
  keysOf(chord)
    .map(({ printed, said }) => (printed === said ? printed : `${printed} (${said})`))
    .join(' + ');

const TOOLS: Readonly<Record<Tool, () => string>> = {
  letters: () => msg('trình đọc màn hình và phần mềm ra lệnh bằng lời nói (phím chữ đứng riêng)'),
  system: () => msg('hệ điều hành'),
  browser: () => msg('trình duyệt'),
  menus: () => msg('trình đơn của trình duyệt'),
  altgr: () => msg('phím AltGr để gõ chữ'),
  option: () => msg('phím Option để gõ chữ'),
  'vietnamese-input': () => msg('bộ gõ tiếng Việt như UniKey, EVKey'),
  'keyboard-switch': () => msg('phím đổi bàn phím của Windows'),
  'windows-screen-readers': () => msg('trình đọc màn hình NVDA, JAWS, Narrator'),
  orca: () => msg('trình đọc màn hình Orca'),
  talkback: () => msg('trình đọc màn hình TalkBack'),
  voiceover: () => msg('trình đọc màn hình VoiceOver'),
  page: () => msg('phím truy cập (accesskey) của trang này'),
};

/** With whom a key is shared. */
export function sharedText(tools: readonly Tool[]): string {
  const names = tools.map((tool) => TOOLS[tool]()).join('; ');
  return msg(str`Phím này trùng với: ${names}.`);
}

/** What to do about a shared key. */
export function remedyText(free: readonly Chord[]): string {
  const examples = free.slice(0, 2).map(chordText).join(', ');
  return examples
    ? msg(str`Nếu bạn có dùng, hãy chọn phím khác, ví dụ: ${examples}.`)
    : msg('Nếu bạn có dùng, hãy chọn phím khác.');
}

export const heldText = (command: ShortcutCommand): string => {
  const label = command.label();
  return msg(str`Phím này đang dùng cho “${label}”; nếu vẫn dùng, lệnh ấy sẽ không còn phím.`);
};
