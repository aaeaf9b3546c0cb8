import type { RuleTexts } from './rule-text.ts';

/** What is wrong, what it is on this page, what to do. */
export const RULES_VI: RuleTexts = {
  'skip-link-dead': {
    title: 'Liên kết bỏ qua không đưa đi đâu',
    message: 'Bấm Enter vào liên kết này, tiêu điểm không tới đích “{target}” ({reason}). {error}',
    remedy:
      'Trỏ liên kết tới một phần tử có thật và đang hiện, ví dụ href="#noi-dung" và <main id="noi-dung" tabindex="-1">. Đừng dùng javascript: cho liên kết bỏ qua.',
  },
  'skip-link-astray': {
    title: 'Liên kết bỏ qua mở sang trang khác',
    message: 'Bấm Enter vào liên kết này, trình duyệt rời khỏi trang.',
    remedy: 'Trỏ liên kết tới một phần của chính trang này, ví dụ href="#noi-dung".',
  },
  'skip-link-luck': {
    title: 'Liên kết bỏ qua chỉ tới nơi nhờ may',
    message:
      'Liên kết chạy bằng javascript: và không đặt tiêu điểm vào đích “{target}”. Trình duyệt này đi tiếp đúng chỗ, trình duyệt khác thì chưa chắc; tắt JavaScript thì liên kết không làm gì.',
    remedy: 'Ghi thẳng href="#{target}" và thêm tabindex="-1" cho đích.',
  },
  'skip-link-nameless': {
    title: 'Liên kết bỏ qua tới một chỗ trống',
    message:
      'Tiêu điểm tới một phần tử rỗng: không nhìn thấy gì, và trình đọc màn hình chỉ đọc “liên kết” hoặc im lặng.',
    remedy:
      'Đặt id và tabindex="-1" lên chính phần nội dung hoặc đề mục của nó, thay cho thẻ <a> rỗng.',
  },
  'skip-link-covered': {
    title: 'Nơi liên kết bỏ qua đưa tới không nhìn thấy được',
    message: 'Tiêu điểm đã tới đích nhưng chỗ đó bị che hoặc nằm ngoài màn hình.',
    remedy: 'Thêm scroll-margin-top bằng chiều cao của phần đầu trang cố định cho đích.',
  },
  'skip-link-unreached': {
    title: 'Phím Tab không tới được liên kết bỏ qua',
    message: 'Liên kết có trong mã trang nhưng người dùng bàn phím không bao giờ gặp.',
    remedy:
      'Đừng ẩn bằng display: none hay visibility: hidden; hãy đưa ra ngoài màn hình và cho hiện lại khi có tiêu điểm.',
  },
  'keyboard-trap': {
    title: 'Bẫy bàn phím',
    message:
      'Tiêu điểm chạy vòng trong {stops} phần tử; Tab, Shift+Tab và Esc đều không thoát ra được.',
    remedy:
      'Bỏ phần mã chặn phím Tab. Hộp thoại thì phải đóng được bằng Esc; ô soạn thảo dùng phím Tab thì phải có phím thoát và nói rõ phím nào.',
  },
  'one-way': {
    title: 'Phím Tab không đi tiếp được',
    message:
      'Tab cứ quay lại trong {stops} phần tử; chỉ lùi lại mới ra được, nên phần sau của trang không tới được.',
    remedy: 'Bỏ phần mã đưa tiêu điểm quay lại, để Tab đi tiếp sang phần sau.',
  },
  'control-unreached': {
    title: 'Có nút hoặc liên kết mà phím Tab không tới được',
    message: 'Bấm được bằng chuột nhưng không dùng được bằng bàn phím.',
    remedy: 'Dùng thẻ <button> hoặc <a href>. Nếu đã dùng thì bỏ tabindex="-1".',
  },
  'focus-invisible': {
    title: 'Không thấy tiêu điểm ở đâu',
    message: 'Lúc có và không có tiêu điểm, phần tử này trông như nhau.',
    remedy:
      'Bỏ outline: none, hoặc thay bằng :focus-visible { outline: 3px solid; outline-offset: 2px }.',
  },
  'focus-faint': {
    title: 'Dấu tiêu điểm mờ hoặc nhỏ',
    message:
      'Chỉ có {strong} điểm ảnh đổi độ tương phản từ 3:1 trở lên; mức AAA cần khoảng {wanted}.',
    remedy: 'Vẽ viền dày ít nhất 2px quanh phần tử, tương phản với nền từ 3:1.',
  },
  'focus-covered': {
    title: 'Phần tử có tiêu điểm bị che khuất',
    message: 'Phần tử nằm hẳn dưới {cover}.',
    remedy:
      'Thêm scroll-padding-top hoặc scroll-padding-bottom cho html, bằng chiều cao của thanh cố định.',
  },
  'focus-outside': {
    title: 'Tiêu điểm ra ngoài màn hình',
    message: 'Phần tử có tiêu điểm nhưng không cuộn tới và không nhìn thấy được.',
    remedy:
      'Nếu cố ý giấu, hãy cho hiện ra khi có tiêu điểm; nếu là trình đơn đang đóng, hãy thêm visibility: hidden.',
  },
  'focus-on-nothing': {
    title: 'Tiêu điểm vào một phần tử không có hình',
    message: 'Tab dừng ở đây mà trên màn hình không thấy gì.',
    remedy: 'Thêm tabindex="-1", hoặc bỏ href của thẻ <a> rỗng.',
  },
  'focus-navigates': {
    title: 'Mới tới đã chuyển sang trang khác',
    message: 'Chỉ đưa tiêu điểm tới đây, trang đã tự mở địa chỉ khác.',
    remedy:
      'Chỉ chuyển trang khi người dùng bấm Enter hoặc bấm chuột; bỏ phần chuyển trang trong onfocus.',
  },
  'focus-opens-window': {
    title: 'Mới tới đã mở cửa sổ mới',
    message: 'Chỉ đưa tiêu điểm tới đây, trang đã tự mở cửa sổ khác.',
    remedy: 'Bỏ window.open khỏi onfocus; chỉ mở cửa sổ khi người dùng bấm, và báo trước.',
  },
  'focus-opens-dialog': {
    title: 'Mới tới đã hiện hộp thông báo',
    message: 'Chỉ đưa tiêu điểm tới đây, trang đã hiện hộp thông báo chặn mọi thao tác.',
    remedy: 'Bỏ alert, confirm, prompt khỏi onfocus.',
  },
  'order-tabindex': {
    title: 'Thứ tự Tab khác thứ tự đọc vì tabindex',
    message: 'tabindex="{tabIndex}" kéo phần tử lên trước những phần tử đứng trước nó.',
    remedy: 'Bỏ tabindex lớn hơn 0; sắp lại thứ tự trong mã nguồn.',
  },
  'order-visual': {
    title: 'Thứ tự Tab ngược với thứ tự nhìn thấy',
    message: 'Sau “{before}”, Tab nhảy ngược lại tới đây.',
    remedy:
      'Đừng đổi thứ tự bằng CSS (order, row-reverse, float: right); hãy sắp lại trong mã nguồn.',
  },
  'language-page': {
    title: 'Trang ghi sai ngôn ngữ',
    message:
      'Trang ghi lang="{said}" nhưng chữ trên trang là {language}: trình đọc màn hình sẽ đọc bằng giọng sai.',
    remedy: 'Ghi <html lang="{shown}">.',
  },
  'language-part': {
    title: 'Đoạn văn ghi sai ngôn ngữ',
    message: 'Đoạn này được ghi lang="{said}" nhưng là {language}: “{text}”',
    remedy: 'Thêm lang="{shown}" cho phần tử chứa đoạn này.',
  },
  'article-unreadable': {
    title: 'Bài viết chỉ có ảnh chụp hoặc tệp, không đọc thành tiếng được',
    message:
      'Gần như không có chữ nào ngoài tệp hoặc ảnh này: người khiếm thị không biết trong đó viết gì.',
    remedy: 'Đăng cả phần chữ của văn bản lên trang, giữ ảnh hoặc tệp làm bản đính kèm.',
  },
  'words-spelled': {
    title: 'Chữ viết tắt sẽ bị đánh vần từng chữ cái',
    message: '{count} chữ: {words}',
    remedy: 'Viết đủ ở lần đầu, hoặc dùng <abbr title="viết đủ">.',
  },
  'words-foreign': {
    title: 'Từ mà giọng đọc phải đoán cách đọc',
    message: '{count} từ: {words}',
    remedy: 'Ghi rõ ngôn ngữ, ví dụ <span lang="en">…</span>, hoặc sửa lỗi chính tả.',
  },
  'title-meaningless': {
    title: 'Tiêu đề trang không nói trang này là gì',
    message: 'Tiêu đề đang là “{title}”.',
    remedy:
      'Ghi tên bài hoặc tên chuyên mục trước, tên cổng sau, ví dụ “Lịch tiếp công dân – Cổng thông tin tỉnh”.',
  },
  reflow: {
    title: 'Phải cuộn ngang khi phóng to hoặc xem trên màn hình hẹp',
    message: 'Ở bề rộng 320 điểm ảnh (bằng phóng to 400 %), phần này thừa ra {beyond} điểm ảnh.',
    remedy:
      'Bỏ bề rộng cố định; dùng max-width: 100%, flex-wrap, overflow-wrap: anywhere. Bảng thì cho cuộn riêng.',
  },
  'text-spacing': {
    title: 'Giãn chữ ra thì bị cắt mất',
    message: 'Khi người đọc giãn dòng và giãn chữ, phần cuối của chữ ở đây bị che.',
    remedy: 'Đừng đặt height cố định cùng overflow: hidden; dùng min-height.',
  },
  'frame-unseen': {
    title: 'Trang nhúng chưa được kiểm tra',
    message:
      'Phần bên trong khung này là một trang khác ({address}); ở đây chỉ kiểm tra bên ngoài.',
    remedy: 'Chạy tro-nang audit với địa chỉ của trang nhúng, nếu trang đó do đơn vị quản lý.',
  },
  'walk-cut-short': {
    title: 'Chưa đi hết trang',
    message:
      'Đã dừng sau {stops} lần Tab vì hết giờ hoặc trang quá dài; phần sau chưa được kiểm tra.',
    remedy: 'Chạy lại với --timeout lớn hơn.',
  },
};

/** Why a skip link did not arrive; names of languages. */
export const WORDS_VI = {
  missing: 'đích không có trên trang',
  hidden: 'đích đang bị ẩn',
  unnamed: 'không biết đích là gì',
  there: 'đích có trên trang nhưng không nhận tiêu điểm',
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
};
