import type { ProblemKind } from '../problem.ts';

/** What went wrong and what to do. `{detail}` is filled in. */
export const PROBLEMS_VI: Readonly<Record<ProblemKind, string>> = {
  'no-playwright':
    'Chưa cài bộ điều khiển trình duyệt. Hãy chạy: npm install playwright-core axe-core\nrồi chạy lại lệnh này.',
  'no-axe':
    'Chưa cài axe-core. Hãy chạy: npm install playwright-core axe-core\nrồi chạy lại lệnh này.',
  'no-browser':
    'Không tìm thấy trình duyệt Chromium {detail}. Hãy cài Chrome, Edge hoặc Chromium, hoặc chỉ đường dẫn bằng --browser.',
  'browser-fails':
    'Trình duyệt không khởi động được: {detail}\nHãy thử chỉ trình duyệt khác bằng --browser.',
  'bad-address':
    '“{detail}” không phải địa chỉ trang web. Hãy ghi đủ, ví dụ https://backan.gov.vn/',
  'no-file': 'Không có tệp “{detail}”. Hãy kiểm tra lại đường dẫn.',
  'unknown-host': 'Không có máy chủ nào tên như vậy. Hãy kiểm tra lại địa chỉ và kết nối mạng.',
  refused:
    'Máy chủ không trả lời. Hãy kiểm tra xem trang có đang chạy không, và cổng (port) có đúng không.',
  certificate:
    'Chứng chỉ bảo mật (HTTPS) của trang không hợp lệ. Hãy gia hạn hoặc sửa chứng chỉ rồi chạy lại.',
  'no-network': 'Máy này không có kết nối mạng. Hãy nối mạng rồi chạy lại.',
  'too-slow': 'Trang không trả lời kịp. Hãy thử lại với --timeout lớn hơn, ví dụ --timeout 180.',
  redirects:
    'Trang chuyển hướng vòng quanh, không bao giờ tới nơi. Hãy sửa phần chuyển hướng trên máy chủ.',
  status:
    'Máy chủ báo lỗi {detail}. Hãy kiểm tra lại địa chỉ; muốn kiểm tra chính trang báo lỗi thì thêm --error-pages.',
  'not-html':
    'Đây không phải trang web (HTML) {detail}. Hãy đưa địa chỉ của một trang, không phải của tệp hay thư mục.',
  empty: 'Cần ít nhất một địa chỉ hoặc tệp HTML.',
  'went-away':
    'Trình duyệt đóng giữa chừng. Hãy chạy lại; nếu vẫn vậy, trang có thể dùng quá nhiều bộ nhớ.',
  'cannot-write': 'Không ghi được tệp “{detail}”. Hãy chọn chỗ khác hoặc xin quyền ghi.',
  other: 'Trang không mở được: {detail}\nHãy mở thử bằng trình duyệt, rồi chạy lại.',
};

export const PROBLEMS_EN: Readonly<Record<ProblemKind, string>> = {
  'no-playwright':
    'The browser driver is not installed. Run: npm install playwright-core axe-core\nand then this command again.',
  'no-axe':
    'axe-core is not installed. Run: npm install playwright-core axe-core\nand then this command again.',
  'no-browser':
    'No Chromium was found {detail}. Install Chrome, Edge or Chromium, or name one by --browser.',
  'browser-fails': 'The browser does not start: {detail}\nTry another one by --browser.',
  'bad-address':
    '“{detail}” is no address of a page. Write it in full, such as https://backan.gov.vn/',
  'no-file': 'There is no file “{detail}”. Check the path.',
  'unknown-host': 'There is no server of that name. Check the address and the network.',
  refused: 'The server does not answer. Check that the site is running and that the port is right.',
  certificate: 'The HTTPS certificate of the site is not valid. Renew or mend it and run again.',
  'no-network': 'This computer has no network. Connect it and run again.',
  'too-slow':
    'The page did not answer in time. Try again with a larger --timeout, such as --timeout 180.',
  redirects: 'The page redirects in circles. Mend the redirections on the server.',
  status:
    'The server reports error {detail}. Check the address; to audit the error page itself, add --error-pages.',
  'not-html':
    'This is no page of HTML {detail}. Give the address of a page, not of a file or folder.',
  empty: 'At least one address or HTML file is needed.',
  'went-away':
    'The browser closed meanwhile. Run again; if it recurs, the page may need too much memory.',
  'cannot-write':
    'The file “{detail}” could not be written. Choose another place or ask for permission.',
  other: 'The page could not be opened: {detail}\nTry it in a browser, then run again.',
};
