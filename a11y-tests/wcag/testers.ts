/** A task for a person who uses an assistive technology every day; in Vietnamese, as it is read to them. */
export interface Task {
  readonly task: string;
  /** By what it is told that it went well. */
  readonly done: string;
}

export const TASKS: readonly Task[] = [
  {
    task: 'Mở Trang chủ, đi thẳng tới nội dung chính mà không nghe dải lệnh.',
    done: 'Nghe được tiêu đề của nội dung chính; phím tiếp theo đọc tiếp từ đó.',
  },
  {
    task: 'Mở bài “Mở rộng hợp tác quốc tế”, tìm tên tác giả và ngày cập nhật.',
    done: 'Nói lại được đúng tên và ngày.',
  },
  {
    task: 'Nghe bài ấy bằng “Nghe bài viết”, tạm dừng giữa chừng, đi xem trang khác rồi quay lại nghe tiếp.',
    done: 'Giọng đọc tiếp đúng câu đã dừng; phần mềm đọc màn hình và giọng đọc không nói chồng lên nhau.',
  },
  {
    task: 'Đổi tốc độ đọc và cỡ chữ, rồi trả mọi thứ về như ban đầu.',
    done: 'Mỗi thay đổi được nói ra một lần; một lần bấm là trở lại như cũ.',
  },
  {
    task: 'Trong bảng kết quả giải quyết thủ tục, tìm tỷ lệ đúng hạn của Sở Tư pháp.',
    done: 'Nói được 99,0% và biết mình đang ở hàng, cột nào.',
  },
  {
    task: 'Gửi một góp ý, lần đầu cố ý bỏ trống ô bắt buộc.',
    done: 'Nghe được ô nào sai, sửa thế nào; chữ đã viết không mất; lần sau gửi được và có mã phản ánh.',
  },
  {
    task: 'Đăng nhập bằng mật khẩu dán từ trình quản lý mật khẩu, rồi đăng xuất.',
    done: 'Không bị hỏi câu đố nào; biết rõ mình đang đăng nhập hay chưa.',
  },
  {
    task: 'Phóng trang lên 400 % và làm lại ba việc đầu.',
    done: 'Không phải cuộn ngang để đọc; không có gì che chỗ đang đứng.',
  },
];

export interface Trial {
  readonly technology: string;
  /** Version, date and who tried it; left out while nobody has. */
  readonly tried?: { readonly version: string; readonly date: string; readonly by: string };
}

/** Filled in by whoever runs the tasks above; Orca is tried by `npm test` itself. */
export const TRIALS: readonly Trial[] = [
  { technology: 'NVDA với Firefox' },
  { technology: 'NVDA với Chrome' },
  { technology: 'JAWS với Chrome' },
  { technology: 'JAWS với Edge' },
  { technology: 'VoiceOver với Safari, macOS' },
  { technology: 'VoiceOver với Safari, iOS' },
  { technology: 'TalkBack với Chrome, Android' },
  { technology: 'Người mắt kém, phóng to màn hình của Windows' },
  { technology: 'Người chỉ dùng công tắc' },
];
