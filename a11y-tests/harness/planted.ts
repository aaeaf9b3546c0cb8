/** The parts of a small portal page that a planted fault may touch. */
interface Parts {
  readonly lang?: string;
  readonly title?: string;
  readonly styles?: string;
  readonly skip?: string;
  /** Behind the header's links. */
  readonly header?: string;
  readonly main?: string;
  readonly after?: string;
}

const PARAGRAPHS = `<p>Ủy ban nhân dân tỉnh tiếp công dân vào ngày 10 và ngày 25 hằng tháng tại trụ sở tiếp công dân.
Người dân mang theo giấy tờ tùy thân và đơn trình bày sự việc, nếu có.</p>
<p>Cán bộ tiếp dân ghi nhận ý kiến, hướng dẫn thủ tục và hẹn ngày trả lời. Kết quả được đăng trên cổng thông tin.</p>`;

const SKIP = '<a class="skip" href="#noi-dung">Đến nội dung chính</a>';

const STYLES = `body { margin: 0 1rem; font: 18px/1.6 sans-serif; color: #111; background: #fff; }
header ul { display: flex; flex-wrap: wrap; gap: 16px; padding: 0; list-style: none; }
a, button { display: inline-block; min-height: 28px; min-width: 28px; }
.skip { position: absolute; z-index: 1; left: 8px; top: 8px; background: #fff; }
.skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; min-height: 0; min-width: 0; overflow: hidden; }`;

/** A page that is whole but for what is given. */
export const page = ({
  lang = 'vi',
  title = 'Lịch tiếp công dân – Cổng thông tin tỉnh',
  styles = '',
  skip = SKIP,
  header = '',
  main = '',
  after = '',
}: Parts): string => `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLES}${styles}</style></head>
<body>${skip}
<header><nav aria-label="Chính"><ul><li><a href="tin.html">Tin tức</a></li><li><a href="thu-tuc.html">Thủ tục</a></li></ul></nav>${header}</header>
<main id="noi-dung" tabindex="-1"><h1>Lịch tiếp công dân</h1>
<article>${PARAGRAPHS}${main}</article></main>
${after}
<footer><a href="lien-he.html">Liên hệ</a></footer>
</body></html>`;

/** ASP.NET puts all of a page into one form. */
const inForm = (html: string): string =>
  html.replace('<body>', '<body><form>').replace('</body>', '</form></body>');

/** A fault, and beside it a page that differs in nothing else. */
export interface Planted {
  readonly name: string;
  /** The one thing to be found on the faulty page; `note:` for what is no fault. */
  readonly rule: string;
  readonly faulty: string;
  readonly healthy: string;
}

const planted = (name: string, rule: string, faulty: Parts, healthy: Parts): Planted => ({
  name,
  rule,
  faulty: page(faulty),
  healthy: page(healthy),
});

const skipTo = (target: string, more = ''): Parts => ({
  skip: `<a class="skip" href="#${target}">Đến nội dung chính</a>`,
  ...(more === '' ? {} : { header: more }),
});
const SCRIPTED = 'class="skip" href="javascript:;"';
const FIELD = '<label for="ten">Họ và tên</label> <input id="ten">';
const SCAN = `<svg xmlns='http://www.w3.org/2000/svg' width='700' height='900'><rect width='700' height='900' fill='%23eee'/></svg>`;
const scan = (paragraphs: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quyết định về giá đất – Cổng thông tin tỉnh</title><style>${STYLES} img { max-width: 100%; height: auto; }</style></head>
<body>${SKIP}<main id="noi-dung" tabindex="-1"><article><h1>Quyết định về giá đất</h1>${paragraphs}
<img src="data:image/svg+xml,${SCAN}" alt="Trang 1" width="700" height="900"></article></main></body></html>`;
const ENGLISH =
  'The people of the province are invited to the meeting with their leaders, which will be held in the hall of the city.';
const BAR =
  '#thanh { position: fixed; left: 0; right: 0; height: 120px; background: #eee; } .cao { height: 1500px; }';
const TALL = '<div class="cao"></div>';
const LIST = (order: string): string =>
  `<ul class="muc" style="${order}"><li><a href="mot.html">Mục một</a></li><li><a href="hai.html">Mục hai</a></li><li><a href="ba.html">Mục ba</a></li></ul>`;
const HOLD = `event.key === 'Tab' && event.preventDefault()`;

export const PLANTED: readonly Planted[] = [
  planted('skip link without a target', 'skip-link-dead', skipTo('khong-co'), skipTo('noi-dung')),
  planted(
    'skip link to a hidden target, as in SharePoint 2013',
    'skip-link-dead',
    {
      skip: `<a ${SCRIPTED} onclick="document.getElementById('startNavigation').focus()">Bỏ qua dải lệnh</a>`,
      after: '<div style="display: none"><a id="startNavigation" tabindex="-1"></a></div>',
    },
    {
      skip: `<a ${SCRIPTED} onclick="document.getElementById('startNavigation').focus()">Bỏ qua dải lệnh</a>`,
      after: '<div><h2 id="startNavigation" tabindex="-1">Điều hướng</h2></div>',
    },
  ),
  planted(
    'skip link whose script throws',
    'skip-link-dead',
    {
      skip: `<a ${SCRIPTED} onclick="document.getElementById('mainContent').focus()">Đến nội dung chính</a>`,
    },
    {
      skip: `<a ${SCRIPTED} onclick="document.getElementById('noi-dung').focus()">Đến nội dung chính</a>`,
    },
  ),
  planted(
    'skip link by javascript: as in SharePoint 2010',
    'skip-link-luck',
    {
      skip: `<a ${SCRIPTED} onclick="this.href='#mainContent'">Đến nội dung chính</a>`,
      header: '<a name="mainContent" style="min-height: 0"></a>',
    },
    skipTo('noi-dung'),
  ),
  planted(
    'skip link to a nameless anchor',
    'skip-link-nameless',
    skipTo('mainContent', '<a id="mainContent" tabindex="-1" style="display: inline"></a>'),
    skipTo('noi-dung'),
  ),
  planted(
    'skip link that leaves the page',
    'skip-link-astray',
    {
      skip: `<a class="skip" href="#" onclick="location.href='about:blank#x'; return false">Đến nội dung chính</a>`,
    },
    skipTo('noi-dung'),
  ),
  planted(
    'skip link that Tab never meets',
    'skip-link-unreached',
    {
      skip: '<a class="skip" style="display: none" href="#noi-dung">Đến nội dung chính</a>',
    },
    {},
  ),
  planted(
    'keyboard trap',
    'keyboard-trap',
    { main: `<p onkeydown="${HOLD}">${FIELD}</p>` },
    { main: `<p>${FIELD}</p>` },
  ),
  planted(
    'circle of two fields',
    'keyboard-trap',
    {
      main: `<p>${FIELD} <button id="gui" type="button">Gửi</button></p><script>
for (const [from, to] of [['ten', 'gui'], ['gui', 'ten']])
  document.getElementById(from).addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    document.getElementById(to).focus();
  });</script>`,
    },
    {
      // Esc leaves: an editor may keep Tab to itself.
      main: `<p>${FIELD} <button id="gui" type="button">Gửi</button></p><script>
let free = false;
addEventListener('keydown', (event) => { if (event.key === 'Escape') free = true; }, true);
for (const [from, to] of [['ten', 'gui'], ['gui', 'ten']])
  document.getElementById(from).addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || free) return;
    event.preventDefault();
    document.getElementById(to).focus();
  });</script>`,
    },
  ),
  planted(
    'Tab that only goes back',
    'one-way',
    {
      main: `<p onkeydown="event.key === 'Tab' && !event.shiftKey && event.preventDefault()">${FIELD}</p>`,
    },
    { main: `<p>${FIELD}</p>` },
  ),
  planted(
    'control for the mouse only',
    'control-unreached',
    { main: '<p><span onclick="print()">In trang này</span></p>' },
    { main: '<p><button type="button" onclick="print()">In trang này</button></p>' },
  ),
  planted(
    'element that only listens for clicks',
    'control-unreached',
    {
      main: `<p><span id="in" style="cursor: pointer">In trang này</span></p><script>
document.getElementById('in').addEventListener('click', () => print());</script>`,
    },
    { main: '<p><span id="in" style="cursor: pointer">In trang này</span></p>' },
  ),
  planted(
    'link taken out of Tab',
    'control-unreached',
    { main: '<p><a href="bieu-mau.html" tabindex="-1">Tải biểu mẫu</a></p>' },
    {
      main: '<p><a href="bieu-mau.html">Tải biểu mẫu</a> <a href="bieu-mau.html" tabindex="-1">Tải</a></p>',
    },
  ),
  planted(
    'tabs that arrows reach',
    'control-unreached',
    {
      main: '<div><button type="button">Một</button><button type="button" tabindex="-1">Hai</button></div>',
    },
    {
      main: `<div role="tablist" aria-label="Mục"><button role="tab" aria-selected="true" type="button">Một</button>
<button role="tab" aria-selected="false" type="button" tabindex="-1">Hai</button></div>`,
    },
  ),
  planted(
    'invisible focus',
    'focus-invisible',
    { styles: 'article a:focus { outline: none }', main: '<p><a href="a.html">Xem thêm</a></p>' },
    {
      styles: 'article a:focus { outline: none; background: #000; color: #fff }',
      main: '<p><a href="a.html">Xem thêm</a></p>',
    },
  ),
  planted(
    'focus under a sticky header',
    'focus-covered',
    {
      styles: `${BAR} #thanh { top: 0; } header { padding-top: 20px; } header nav { padding-top: 110px; }`,
      header: '<p style="position: absolute; top: 10px"><a href="a.html">Xem thêm</a></p>',
      after: '<div id="thanh"></div>',
    },
    {
      styles: `${BAR} #thanh { top: 0; } header { padding-top: 20px; } header nav { padding-top: 110px; }`,
      header: '<p style="position: absolute; top: 230px"><a href="a.html">Xem thêm</a></p>',
      after: '<div id="thanh"></div>',
      main: TALL,
    },
  ),
  planted(
    'focus under a sticky footer',
    'focus-covered',
    {
      styles: `${BAR} #thanh { bottom: 0; }`,
      after: '<div id="thanh"></div>',
      main: `${TALL}<p><a href="a.html" onfocus="scrollTo(0, this.getBoundingClientRect().bottom + scrollY - innerHeight + 20)">Xem thêm</a></p>${TALL}`,
    },
    {
      styles: `${BAR} #thanh { bottom: 0; } body { padding-bottom: 140px }`,
      after: '<div id="thanh"></div>',
      main: `${TALL}<p><a href="a.html">Xem thêm</a></p>${TALL}`,
    },
  ),
  planted(
    'focus outside of the window',
    'focus-outside',
    {
      main: '<p style="position: absolute; left: -9000px"><a href="a.html">Xem thêm</a></p>',
    },
    { main: '<p><a href="a.html">Xem thêm</a></p>' },
  ),
  planted(
    'page that opens on focus',
    'focus-navigates',
    {
      main: `<p><button type="button" onfocus="location.href='about:blank'">Chọn xã</button></p>`,
    },
    {
      main: `<p><button type="button" onclick="location.href='about:blank'">Chọn xã</button></p>`,
    },
  ),
  planted(
    'message box on focus',
    'focus-opens-dialog',
    {
      main: `<p><label for="so">Số</label> <input id="so" onfocus="alert('Nhập số')"></p>`,
    },
    {
      main: `<p><label for="so">Số</label> <input id="so" onchange="alert('Nhập số')"></p>`,
    },
  ),
  planted(
    'order by tabindex',
    'order-tabindex',
    { main: '<p><a href="a.html" tabindex="3">Xem thêm</a></p>' },
    { main: '<p><a href="a.html" tabindex="0">Xem thêm</a></p>' },
  ),
  planted(
    'order by styles, in a line',
    'order-visual',
    {
      styles: '.muc { display: flex; gap: 16px; justify-content: flex-end }',
      main: LIST('flex-direction: row-reverse'),
    },
    { styles: '.muc { display: flex; gap: 16px }', main: LIST('flex-direction: row') },
  ),
  planted(
    'order by styles, in a column',
    'order-visual',
    {
      main: `<div style="display: flex; flex-direction: column"><p style="order: 2"><a href="a.html">Một</a></p><p><a href="b.html">Hai</a></p></div>`,
    },
    {
      main: `<div style="display: flex; flex-direction: column"><p><a href="a.html">Một</a></p><p style="order: 2"><a href="b.html">Hai</a></p></div>`,
    },
  ),
  planted('Vietnamese marked as English', 'language-page', { lang: 'en-US' }, {}),
  {
    name: 'Vietnamese marked as English in one form, as SharePoint has it',
    rule: 'language-page',
    faulty: inForm(page({ lang: 'en-US' })),
    healthy: inForm(page({})),
  },
  planted(
    'English without a mark',
    'language-part',
    { main: `<p>${ENGLISH}</p>` },
    { main: `<p lang="en">${ENGLISH}</p>` },
  ),
  {
    name: 'article of scans',
    rule: 'article-unreadable',
    faulty: scan(''),
    healthy: scan(PARAGRAPHS),
  },
  planted(
    'abbreviations that are spelled',
    'note:words-spelled',
    { main: '<p>Đề án KLQXT đã được phê duyệt.</p>' },
    { main: '<p>Đề án <abbr title="kế hoạch liên kết">KLQXT</abbr> đã được phê duyệt.</p>' },
  ),
  planted(
    'words that are guessed',
    'note:words-foreign',
    { main: '<p>Đoàn công tác của Luxembourg đã đến thăm tỉnh.</p>' },
    { main: '<p>Đoàn công tác của <span lang="en">Luxembourg</span> đã đến thăm tỉnh.</p>' },
  ),
  planted(
    'a page within the page',
    'note:frame-unseen',
    {
      main: '<iframe title="Bản đồ" srcdoc="<html lang=vi><title>Bản đồ</title><p>Tỉnh</p>"></iframe>',
    },
    { main: '<p>Bản đồ của tỉnh ở trang Giới thiệu.</p>' },
  ),
  planted('no title', 'axe:document-title', { title: '' }, {}),
  planted('title that says nothing', 'title-meaningless', { title: 'Untitled 1' }, {}),
  planted(
    'small targets',
    'axe:target-size',
    {
      styles: '.nho a { min-height: 0; min-width: 0; font-size: 12px; line-height: 12px; }',
      main: '<div class="nho"><a href="1.html">1</a><a href="2.html">2</a><a href="3.html">3</a></div>',
    },
    {
      styles: '.nho a { min-height: 30px; min-width: 30px; }',
      main: '<div class="nho"><a href="1.html">1</a><a href="2.html">2</a><a href="3.html">3</a></div>',
    },
  ),
  planted(
    'wider than 320 pixels',
    'reflow',
    {
      main: '<div style="width: 600px">Một khung có bề rộng cố định, không vừa màn hình điện thoại.</div>',
    },
    {
      main: '<div style="max-width: 600px">Một khung co lại được.</div><table style="width: 600px"><tr><th>Xã</th><td>Số hồ sơ</td></tr></table>',
    },
  ),
  planted(
    'text cut off when spaced',
    'text-spacing',
    {
      main: '<div style="height: 58px; width: 240px; overflow: hidden">Phòng tiếp dân mở cửa từ thứ hai đến thứ sáu.</div>',
    },
    {
      main: '<div style="min-height: 58px; width: 240px; overflow: hidden">Phòng tiếp dân mở cửa từ thứ hai đến thứ sáu.</div>',
    },
  ),
];
