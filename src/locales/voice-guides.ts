import { msg } from '@lit/localize';

export type System = 'windows' | 'android' | 'ios' | 'macos' | 'chromeos' | 'linux';

/** How to get a Vietnamese voice on one system, or a better one: shown on the page, and recorded for the voice's folder. */
export interface VoiceGuide {
  readonly system: System | 'edge';
  readonly title: () => string;
  readonly steps: () => readonly string[];
  /** What a step has to be typed, if anything. */
  readonly command?: string;
}

export const VOICE_GUIDES: readonly VoiceGuide[] = [
  {
    system: 'edge',
    title: () => msg('Cách nhanh nhất trên máy tính: Microsoft Edge'),
    steps: () => [
      msg('Mở trang này bằng trình duyệt Microsoft Edge; máy Windows có sẵn trình duyệt này.'),
      msg('Bấm “Nghe bài viết”. Edge có sẵn hai giọng tiếng Việt nghe tự nhiên.'),
      msg('Hai giọng này đọc qua mạng: nội dung bài viết được gửi tới máy chủ của Microsoft.'),
    ],
  },
  {
    system: 'windows',
    title: () => msg('Máy tính Windows'),
    steps: () => [
      msg('Mở Cài đặt (Settings), chọn “Thời gian và ngôn ngữ” (Time & language).'),
      msg('Chọn “Giọng nói” (Speech), rồi “Thêm giọng nói” (Add voices).'),
      msg('Chọn “Tiếng Việt”, bấm “Thêm” (Add) và chờ tải xong.'),
      msg('Đóng hẳn trình duyệt, mở lại trang rồi bấm “Nghe bài viết”.'),
    ],
  },
  {
    system: 'android',
    title: () => msg('Điện thoại, máy tính bảng Android'),
    steps: () => [
      msg('Mở Cài đặt, tìm “Chuyển văn bản thành giọng nói”.'),
      msg('Chọn công cụ của Google; nếu chưa có, cài “Speech Services by Google” từ CH Play.'),
      msg('Bấm vào bánh răng, chọn “Cài đặt dữ liệu giọng nói”, “Tiếng Việt”, rồi tải xuống.'),
      msg('Mở lại trang rồi bấm “Nghe bài viết”.'),
    ],
  },
  {
    system: 'ios',
    title: () => msg('iPhone, iPad'),
    steps: () => [
      msg('Mở Cài đặt, chọn “Trợ năng”, rồi “Nội dung được đọc”.'),
      msg('Chọn “Giọng nói”, “Tiếng Việt”, rồi tải giọng “Linh”.'),
      msg('Mở lại trang rồi bấm “Nghe bài viết”. Nếu vẫn im lặng, hãy tắt chế độ im lặng của máy.'),
    ],
  },
  {
    system: 'macos',
    title: () => msg('Máy Mac'),
    steps: () => [
      msg('Mở Cài đặt hệ thống, chọn “Trợ năng”, rồi “Nội dung được đọc”.'),
      msg('Ở “Giọng nói hệ thống”, chọn “Quản lý giọng nói”, “Tiếng Việt”, rồi tải giọng “Linh”.'),
      msg('Đóng hẳn trình duyệt, mở lại trang rồi bấm “Nghe bài viết”.'),
    ],
  },
  {
    system: 'chromeos',
    title: () => msg('Máy ChromeOS'),
    steps: () => [
      msg('Mở Cài đặt, chọn “Hỗ trợ tiếp cận”, rồi “Chuyển văn bản thành giọng nói”.'),
      msg('Chọn giọng tiếng Việt của Google và bấm nghe thử một lần để máy tải giọng về.'),
      msg('Mở lại trang rồi bấm “Nghe bài viết”.'),
    ],
  },
  {
    system: 'linux',
    title: () => msg('Máy Linux'),
    steps: () => [
      msg('Nhờ người quản trị máy cài hai gói dưới đây (lệnh dành cho Debian, Ubuntu).'),
      msg('Firefox dùng được ngay; Chrome và Chromium cần mở với --enable-speech-dispatcher.'),
      msg('Mở lại trang rồi bấm “Nghe bài viết”. Giọng này rõ nhưng chưa tự nhiên.'),
    ],
    command: 'sudo apt install speech-dispatcher espeak-ng',
  },
];

/** The file in the folder of the portal's voice in which a guide is spoken (`tro-nang voice` makes it). */
export const recordingOf = ({ system }: VoiceGuide): string => `guide-${system}.wav`;
