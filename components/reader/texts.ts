import { msg, str } from '@lit/localize';
import type { Trouble, Voice } from '../../src/speech/index.ts';
import type { ListeningState } from '../listening.ts';

export function positionText({ position, total }: ListeningState): string {
  return total === null ? msg(str`câu ${position}`) : msg(str`câu ${position} trên ${total}`);
}

export function pauseText(state: ListeningState): string {
  const place = positionText(state);
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

/** What is wrong, and what the citizen can do about it. */
export function troubleText(trouble: Trouble): string {
  switch (trouble) {
    case 'no-speech':
      return msg(
        'Trình duyệt này không đọc được thành tiếng. Hãy mở trang bằng Microsoft Edge, Chrome hoặc Safari bản mới.',
      );
    case 'no-vietnamese-voice':
      return msg(
        'Máy này chưa có giọng đọc tiếng Việt. Hãy mở trang bằng Microsoft Edge, hoặc thêm giọng tiếng Việt trong phần cài đặt của máy rồi bấm “Thử lại”.',
      );
    case 'not-allowed':
      return msg('Trình duyệt chưa cho phép phát tiếng. Hãy bấm “Thử lại” để nghe.');
    case 'voice-silent':
      return msg('Giọng đọc không trả lời. Hãy bấm “Thử lại”; nếu vẫn im lặng, hãy tải lại trang.');
    case 'audio':
      return msg('Không phát được tiếng. Hãy kiểm tra loa hoặc tai nghe rồi bấm “Thử lại”.');
    case 'network':
      return msg('Giọng đọc này cần có mạng. Hãy kiểm tra kết nối rồi bấm “Thử lại”.');
    case 'nothing-to-read':
      return msg('Bài viết này không có chữ để đọc.');
    case 'not-loaded':
      return msg('Chưa tải được phần đọc bài viết. Hãy kiểm tra kết nối mạng rồi bấm “Thử lại”.');
    default:
      return trouble satisfies never;
  }
}

/** "1,5 lần": Vietnamese writes a decimal comma. */
export function rateText(rate: number): string {
  const times = String(rate).replace('.', ',');
  return rate === 1 ? msg('Bình thường') : msg(str`${times} lần`);
}

/** A voice by a name that a citizen understands, where the device's own is not one. */
export function voiceText({ name }: Voice): string {
  if (/espeak/i.test(name)) {
    if (/northern/i.test(name)) return msg('Giọng máy miền Bắc');
    if (/central/i.test(name)) return msg('Giọng máy miền Trung');
    if (/southern/i.test(name)) return msg('Giọng máy miền Nam');
  }
  return name;
}
