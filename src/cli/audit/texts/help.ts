import type { HelpText } from '../../help-language.ts';

export const HELP: HelpText = {
  vi: `Dùng: tro-nang audit ĐỊA-CHỈ|TỆP... [tùy chọn]

Mở trang bằng Chromium, chạy axe, rồi tự đi hết trang bằng bàn phím như một người dân: liên kết bỏ qua có tới nơi
không, nút nào phím Tab không tới, tiêu điểm có thấy được không, có bẫy bàn phím không, bài viết có đọc thành tiếng
được không. Mỗi lỗi kèm tiêu chí WCAG và cách sửa. Kết quả không phải là chứng nhận đạt chuẩn.

Cần cài thêm một lần: npm install playwright-core axe-core

Tùy chọn:
  --html TỆP       ghi báo cáo có ảnh chụp thành một tệp HTML ("-" là đầu ra chuẩn)
  --json TỆP       ghi báo cáo dạng JSON ("-" là đầu ra chuẩn)
  --lang vi|en     ngôn ngữ của báo cáo; mặc định vi
  --browser TỆP    trình duyệt Chromium muốn dùng; nếu không ghi thì tự tìm
  --timeout GIÂY   thời gian tối đa cho mỗi trang; mặc định 90
  --at-once SỐ     số trang kiểm tra cùng lúc, từ 1 đến 16; mặc định tùy máy, nhiều nhất là 4
  --error-pages    kiểm tra cả trang mà máy chủ trả về kèm mã lỗi (404, 500)
  --help           in hướng dẫn này

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 có trang không kiểm tra được. Điều "nên xem" không tính là lỗi.
`,
  en: `Usage: tro-nang audit URL|FILE... [options]

Opens the page in Chromium, runs axe, then walks it by keyboard as a citizen would: does each skip link arrive, which
controls does Tab not reach, can focus be seen, is there a trap, can the article be read aloud. Each finding comes with
its WCAG criterion and a remedy. The result is no certificate of conformance.

To be installed once: npm install playwright-core axe-core

Options:
  --html FILE      write a report with screenshots as one file of HTML ("-" for standard output)
  --json FILE      write the report as JSON ("-" for standard output)
  --lang vi|en     language of the report; vi by default
  --browser FILE   the Chromium to use; found by itself when left out
  --timeout SECS   at most so long for a page; 90 by default
  --at-once NUMBER pages audited side by side, 1 to 16; by default as the machine allows, at most 4
  --error-pages    audit pages that the server sends with an error status (404, 500) too
  --help           print this

Exit code: 0 no faults, 1 faults, 2 a page could not be audited. What is "to look at" is no fault.
`,
};

export const USAGE: HelpText = {
  vi: 'Không hiểu "{option}". Gõ "tro-nang audit --help" để xem các tùy chọn.',
  en: '"{option}" is not understood. Type "tro-nang audit --help" for the options.',
};
