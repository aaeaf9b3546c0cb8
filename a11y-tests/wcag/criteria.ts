/** A success criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
  readonly number: string;
  readonly level: 'A' | 'AA';
  /** As W3C's English text names it. */
  readonly name: string;
  /** As we name it in Vietnamese. */
  readonly vi: string;
}

const criterion = (number: string, level: 'A' | 'AA', name: string, vi: string): Criterion => ({
  number,
  level,
  name,
  vi,
});

/** All 55 of them (W3C Recommendation of 12 December 2024; 4.1.1 is gone since 2.2). */
export const CRITERIA: readonly Criterion[] = [
  criterion('1.1.1', 'A', 'Non-text Content', 'Nội dung không phải văn bản'),
  criterion(
    '1.2.1',
    'A',
    'Audio-only and Video-only (Prerecorded)',
    'Chỉ có tiếng hoặc chỉ có hình (ghi sẵn)',
  ),
  criterion('1.2.2', 'A', 'Captions (Prerecorded)', 'Phụ đề (ghi sẵn)'),
  criterion(
    '1.2.3',
    'A',
    'Audio Description or Media Alternative (Prerecorded)',
    'Thuyết minh bằng lời hoặc nội dung thay thế (ghi sẵn)',
  ),
  criterion('1.2.4', 'AA', 'Captions (Live)', 'Phụ đề (trực tiếp)'),
  criterion('1.2.5', 'AA', 'Audio Description (Prerecorded)', 'Thuyết minh bằng lời (ghi sẵn)'),
  criterion('1.3.1', 'A', 'Info and Relationships', 'Thông tin và quan hệ'),
  criterion('1.3.2', 'A', 'Meaningful Sequence', 'Thứ tự có nghĩa'),
  criterion('1.3.3', 'A', 'Sensory Characteristics', 'Đặc điểm cảm quan'),
  criterion('1.3.4', 'AA', 'Orientation', 'Hướng màn hình'),
  criterion('1.3.5', 'AA', 'Identify Input Purpose', 'Nhận biết mục đích ô nhập'),
  criterion('1.4.1', 'A', 'Use of Color', 'Dùng màu sắc'),
  criterion('1.4.2', 'A', 'Audio Control', 'Điều khiển âm thanh'),
  criterion('1.4.3', 'AA', 'Contrast (Minimum)', 'Độ tương phản (tối thiểu)'),
  criterion('1.4.4', 'AA', 'Resize Text', 'Phóng to chữ'),
  criterion('1.4.5', 'AA', 'Images of Text', 'Hình ảnh của chữ'),
  criterion('1.4.10', 'AA', 'Reflow', 'Dàn lại trang'),
  criterion('1.4.11', 'AA', 'Non-text Contrast', 'Tương phản của phần không phải chữ'),
  criterion('1.4.12', 'AA', 'Text Spacing', 'Giãn cách chữ'),
  criterion(
    '1.4.13',
    'AA',
    'Content on Hover or Focus',
    'Nội dung hiện khi trỏ chuột hoặc khi có tiêu điểm',
  ),
  criterion('2.1.1', 'A', 'Keyboard', 'Bàn phím'),
  criterion('2.1.2', 'A', 'No Keyboard Trap', 'Không bẫy bàn phím'),
  criterion('2.1.4', 'A', 'Character Key Shortcuts', 'Phím tắt một ký tự'),
  criterion('2.2.1', 'A', 'Timing Adjustable', 'Thời hạn điều chỉnh được'),
  criterion('2.2.2', 'A', 'Pause, Stop, Hide', 'Tạm dừng, dừng, ẩn'),
  criterion('2.3.1', 'A', 'Three Flashes or Below Threshold', 'Không chớp quá ba lần mỗi giây'),
  criterion('2.4.1', 'A', 'Bypass Blocks', 'Bỏ qua khối lặp lại'),
  criterion('2.4.2', 'A', 'Page Titled', 'Tên trang'),
  criterion('2.4.3', 'A', 'Focus Order', 'Thứ tự tiêu điểm'),
  criterion('2.4.4', 'A', 'Link Purpose (In Context)', 'Mục đích của liên kết (trong ngữ cảnh)'),
  criterion('2.4.5', 'AA', 'Multiple Ways', 'Nhiều cách tìm đến'),
  criterion('2.4.6', 'AA', 'Headings and Labels', 'Đề mục và nhãn'),
  criterion('2.4.7', 'AA', 'Focus Visible', 'Thấy được tiêu điểm'),
  criterion('2.4.11', 'AA', 'Focus Not Obscured (Minimum)', 'Tiêu điểm không bị che (tối thiểu)'),
  criterion('2.5.1', 'A', 'Pointer Gestures', 'Cử chỉ trỏ'),
  criterion('2.5.2', 'A', 'Pointer Cancellation', 'Huỷ thao tác trỏ'),
  criterion('2.5.3', 'A', 'Label in Name', 'Nhãn nằm trong tên'),
  criterion('2.5.4', 'A', 'Motion Actuation', 'Điều khiển bằng chuyển động'),
  criterion('2.5.7', 'AA', 'Dragging Movements', 'Thao tác kéo'),
  criterion('2.5.8', 'AA', 'Target Size (Minimum)', 'Kích thước vùng bấm (tối thiểu)'),
  criterion('3.1.1', 'A', 'Language of Page', 'Ngôn ngữ của trang'),
  criterion('3.1.2', 'AA', 'Language of Parts', 'Ngôn ngữ của từng phần'),
  criterion('3.2.1', 'A', 'On Focus', 'Khi nhận tiêu điểm'),
  criterion('3.2.2', 'A', 'On Input', 'Khi nhập'),
  criterion('3.2.3', 'AA', 'Consistent Navigation', 'Điều hướng nhất quán'),
  criterion('3.2.4', 'AA', 'Consistent Identification', 'Gọi tên nhất quán'),
  criterion('3.2.6', 'A', 'Consistent Help', 'Trợ giúp nhất quán'),
  criterion('3.3.1', 'A', 'Error Identification', 'Chỉ ra lỗi'),
  criterion('3.3.2', 'A', 'Labels or Instructions', 'Nhãn hoặc hướng dẫn'),
  criterion('3.3.3', 'AA', 'Error Suggestion', 'Gợi ý sửa lỗi'),
  criterion(
    '3.3.4',
    'AA',
    'Error Prevention (Legal, Financial, Data)',
    'Ngừa lỗi (pháp lý, tài chính, dữ liệu)',
  ),
  criterion('3.3.7', 'A', 'Redundant Entry', 'Không bắt nhập lại'),
  criterion(
    '3.3.8',
    'AA',
    'Accessible Authentication (Minimum)',
    'Xác thực dễ tiếp cận (tối thiểu)',
  ),
  criterion('4.1.2', 'A', 'Name, Role, Value', 'Tên, vai trò, giá trị'),
  criterion('4.1.3', 'AA', 'Status Messages', 'Thông báo trạng thái'),
];
