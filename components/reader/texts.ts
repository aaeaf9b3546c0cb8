import { msg, str } from '@lit/localize';
import type { Trouble, Voice } from '../../src/speech/index.ts';
import type { ListeningState } from '../listening-state.ts';
import type { VoiceOfferState } from '../voice-offer.ts';

/** What is going on or wrong, and what the citizen can do about it; the first wait and `not-loaded` are the reader's own. */
export function statusText(state: ListeningState): string {
  switch (state.phase) {
    case 'starting':
    case 'reading':
      return state.isItem ? msg('Đang đọc mục bạn chọn.') : readingText(state);
    case 'paused':
      return pauseText(state);
    case 'finished':
      return state.isItem ? msg('Đã đọc xong mục bạn chọn.') : msg('Đã đọc hết.');
    case 'trouble':
      return state.trouble ? troubleText(state.trouble, state.offer !== null) : '';
    case 'idle':
      return '';
    default:
      return state.phase satisfies never;
  }
}

function readingText(state: ListeningState): string {
  const place = positionText(state);
  return state.timeLeft === null
    ? msg(str`Đang đọc ${place}.`)
    : msg(str`Đang đọc ${place}, còn ${minutesText(state.timeLeft)}.`);
}

/** "12 phút", "chưa đến một phút": nobody needs the seconds. */
const minutesText = (ms: number): string =>
  ms < 60_000 ? msg('chưa đến một phút') : msg(str`khoảng ${Math.round(ms / 60_000)} phút`);

function positionText({ position, total }: ListeningState): string {
  return total === null ? msg(str`câu ${position}`) : msg(str`câu ${position} trên ${total}`);
}

export function savedText({ saved }: ListeningState): string {
  const sentence = (saved?.sentence ?? 0) + 1;
  return saved?.total
    ? msg(str`Lần trước bạn nghe đến câu ${sentence} trên ${saved.total}.`)
    : msg(str`Lần trước bạn nghe đến câu ${sentence}.`);
}

function pauseText(state: ListeningState): string {
  const place = state.isItem ? msg('mục bạn chọn') : positionText(state);
  switch (state.pauseReason) {
    case 'interrupted':
      return msg(
        str`Giọng đọc đã nhường cho một chương trình khác, đang ở ${place}. Bấm “Đọc tiếp” để nghe tiếp.`,
      );
    case 'left':
      return msg(str`Đã tạm dừng ở ${place} khi bạn rời trang. Bấm “Đọc tiếp” để nghe tiếp.`);
    case 'other-tab':
      return msg(
        str`Đã tạm dừng ở ${place} vì một thẻ khác của trang này đang đọc. Bấm “Đọc tiếp” để nghe ở đây.`,
      );
    case 'citizen':
    case null:
      return msg(str`Đã tạm dừng ở ${place}.`);
    default:
      return state.pauseReason satisfies never;
  }
}

/** @param offered whether the portal has a voice of its own, which is then offered beside this text */
function troubleText(trouble: Trouble, offered: boolean): string {
  switch (trouble) {
    case 'no-speech':
      return offered
        ? msg(
            'Trình duyệt này không có giọng đọc. Bạn có thể tải giọng đọc Trợ Năng ở dưới để nghe.',
          )
        : msg(
            'Trình duyệt này không đọc được thành tiếng. Hãy mở trang bằng Microsoft Edge, Chrome hoặc Safari bản mới.',
          );
    case 'no-vietnamese-voice':
      return offered
        ? msg(
            'Máy này chưa có giọng đọc tiếng Việt. Bạn có thể tải giọng đọc Trợ Năng ở dưới để nghe.',
          )
        : msg(
            'Máy này chưa có giọng đọc tiếng Việt. Hãy mở trang bằng Microsoft Edge, hoặc thêm giọng tiếng Việt trong phần cài đặt của máy rồi bấm “Thử lại”.',
          );
    case 'not-allowed':
      return msg('Trình duyệt chưa cho phép phát tiếng. Bấm “Thử lại” lần nữa để nghe.');
    case 'voice-silent':
      return msg('Giọng đọc không trả lời. Hãy bấm “Thử lại”; nếu vẫn im lặng, hãy tải lại trang.');
    case 'audio':
      return msg('Không phát được tiếng. Hãy kiểm tra loa hoặc tai nghe rồi bấm “Thử lại”.');
    case 'network':
      return msg('Giọng đọc này cần có mạng. Hãy kiểm tra kết nối rồi bấm “Thử lại”.');
    case 'nothing-to-read':
      return msg('Ở đây không có chữ để đọc.');
    case 'not-loaded':
      return '';
    default:
      return trouble satisfies never;
  }
}

/** The portal's own voice: how large it is, how it loads, what to do when that failed. */
export function offerText({ state, bytes }: VoiceOfferState): string {
  const size = bytes === null ? '' : msg(str` (${megabytes(bytes)} MB)`);
  switch (state) {
    case 'offered':
      return msg(
        str`Giọng đọc Trợ Năng${size} được tải về máy một lần, sau đó dùng được cả khi không có mạng.`,
      );
    case 'loading':
      return msg('Đang tải giọng đọc…');
    case 'failed':
      return msg('Chưa tải được giọng đọc. Hãy kiểm tra kết nối mạng rồi bấm tải lại.');
    case 'ready':
      return msg('Đã có giọng đọc Trợ Năng. Bấm “Thử lại” để nghe.');
    default:
      return state satisfies never;
  }
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace('.', ',');

/** Said wherever an online voice is in use: a citizen decides what leaves the device. */
export const onlineText = (): string =>
  msg(
    'Giọng này đọc qua mạng: nội dung được gửi tới máy chủ của nhà cung cấp giọng. Có thể chọn “Chỉ dùng giọng có trong máy” ở phần Cài đặt.',
  );

/** A voice by a name that a citizen understands, where the device's own is not one. */
export function voiceText({ name, local }: Voice): string {
  // Firefox leaves out whose voice it is: “Vietnamese (Northern)”.
  const eSpeak = /espeak|^vietnamese \(/i.test(name);
  if (eSpeak && /northern/i.test(name)) return msg('Giọng máy miền Bắc');
  if (eSpeak && /central/i.test(name)) return msg('Giọng máy miền Trung');
  if (eSpeak && /southern/i.test(name)) return msg('Giọng máy miền Nam');
  return local ? name : msg(str`${name} (đọc qua mạng)`);
}
