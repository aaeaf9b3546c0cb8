import { expect } from '@open-wc/testing';
import { findArticle } from './find-article.ts';

const SENTENCES = [
  'Ủy ban nhân dân xã vừa tổ chức buổi gặp mặt các hộ dân ở thôn Nà Lẹng để nghe ý kiến về con đường mới.',
  'Theo cán bộ địa chính, tuyến đường dài gần ba cây số sẽ nối trung tâm xã với chợ phiên, giúp bà con chở nông sản nhanh hơn.',
  'Bà Triệu Thị Hoa, người đã sống ở đây hơn sáu mươi năm, cho biết mùa mưa nào trẻ em cũng phải nghỉ học vài hôm.',
  'Kinh phí được lấy từ ngân sách tỉnh, một phần do người dân góp ngày công, và việc giám sát do ban thanh tra nhân dân đảm nhận.',
  'Nếu thời tiết thuận lợi, công trình hoàn thành trước Tết, kịp cho bà con đi lại, thăm hỏi và buôn bán.',
  'Xã cũng đề nghị các hộ hai bên đường dọn dẹp cây cối, hiến thêm đất ở những đoạn cua hẹp để xe lớn qua lại an toàn.',
  'Mọi thắc mắc xin gửi về bộ phận một cửa, nơi cán bộ trực cả buổi sáng thứ bảy để giải đáp cho người dân.',
  'Trong quý tới, địa phương dự kiến mở thêm lớp dạy nghề may và sửa máy nông nghiệp, ưu tiên thanh niên chưa có việc làm.',
];
const text = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => SENTENCES[(from + i) % SENTENCES.length]).join(' ');
const paragraphs = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, i) => `<p>${text(from + i, 2)}</p>`).join('');
const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/tin/${i}">Tin số ${i}: ${SENTENCES[i % 8]?.slice(0, 60)}</a></li>`,
  ).join('');

const TITLE = 'Con đường mới ở thôn Nà Lẹng';

/** Pages without landmarks, in the manners of the trade. `article` is what a person would choose. */
const PAGES: Record<string, string> = {
  'SharePoint, the page in a form': `<form id="aspnetForm"><div id="s4-ribbonrow"><ul>${links(6)}</ul></div>
    <div id="s4-workspace"><div id="sideNav"><ul>${links(9)}</ul></div><div id="MSO_ContentTable">
    <div class="article" id="bai"><h1>${TITLE}</h1><div class="ms-rtestate-field">${paragraphs(8)}</div></div>
    </div></div></form>`,
  'tables for columns, breaks for paragraphs': `<table><tr><td colspan="3"><a href="/">Trang chủ</a></td></tr><tr>
    <td><ul>${links(12)}</ul></td><td id="bai"><h1>${TITLE}</h1><br>${text(0, 3)}<br><br>${text(3, 3)}<br><br>
    ${text(1, 4)}<br><br>${text(5, 3)}</td><td><ul>${links(8)}</ul></td></tr></table>`,
  'nested divs, teasers beside': `<div class="menu"><ul>${links(8)}</ul></div><div><div><div id="bai"><h1>${TITLE}</h1>
    <div><div>${paragraphs(7)}</div></div></div></div></div>
    <div class="sidebar"><div><a href="/1">${SENTENCES[1]}</a></div><div><a href="/2">${SENTENCES[2]}</a></div></div>`,
  'parts in divs of their own': `<div class="header"><ul>${links(5)}</ul></div><div id="bai"><h1>${TITLE}</h1>
    <div>${paragraphs(3)}</div><div>${paragraphs(3, 3)}</div><div>${paragraphs(3, 5)}</div></div>
    <div class="footer"><p>Bản quyền thuộc cổng thông tin của xã.</p></div>`,
  'words in line elements': `<div class="nav"><ul>${links(7)}</ul></div><div id="bai"><h1>${TITLE}</h1>
    <div><span><font>${text(0, 4)}</font></span></div><div><span><b>${text(4, 4)}</b></span></div>
    <div><span>${text(2, 5)}</span></div></div>`,
  'a list of links that is longer': `<div class="links"><ul>${links(60)}</ul></div><div id="bai"><h1>${TITLE}</h1>
    ${paragraphs(5)}</div>`,
};

const pageOf = (body: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="vi"><title>${TITLE}</title><body>${body}`,
    'text/html',
  );

const wordsOf = (value: string): string[] => value.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The oracle is a classic script, so that it can run in a browser as it is. */
async function loadReadability(): Promise<void> {
  const script = document.createElement('script');
  script.src = '/node_modules/@mozilla/readability/Readability.js';
  document.head.append(script);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
}

declare const Readability: new (page: Document) => { parse(): { textContent: string } | null };

describe('findArticle', () => {
  before(loadReadability);

  for (const [name, body] of Object.entries(PAGES)) {
    it(`${name}: what a person would choose`, () => {
      expect(findArticle(pageOf(body))?.id).to.equal('bai');
    });

    it(`${name}: what Readability takes, and little else`, () => {
      const ours = wordsOf(findArticle(pageOf(body))?.textContent ?? '');
      const oracle = wordsOf(new Readability(pageOf(body)).parse()?.textContent ?? '');
      expect(oracle.length).to.be.greaterThan(100);
      const had = new Set(ours);
      // Of a page made of tables it takes a column of links as well.
      expect(oracle.filter((word) => had.has(word)).length / oracle.length).to.be.at.least(0.9);
      expect(ours.length / oracle.length).to.be.at.most(1.1);
    });
  }

  it('takes the page at its word where it has one article', () => {
    const page = pageOf(
      `<main><article id="bai"><h1>${TITLE}</h1>${paragraphs(3)}</article><div>${paragraphs(1)}</div></main>`,
    );
    expect(findArticle(page)?.id).to.equal('bai');
  });

  it('does not take a teaser for the article', () => {
    const page = pageOf(
      `<div id="bai"><h1>${TITLE}</h1>${paragraphs(6)}</div><article><p>${SENTENCES[0]}</p></article>`,
    );
    expect(findArticle(page)?.id).to.equal('bai');
  });

  it('finds none on a page of links, of nothing, or of hidden text', () => {
    for (const body of [`<ul>${links(40)}</ul>`, '', `<div hidden>${paragraphs(4)}</div>`])
      expect(findArticle(pageOf(body))).to.equal(null);
  });

  it('copes with 100,000 words, and changes nothing', () => {
    const page = pageOf(`<div id="bai"><h1>${TITLE}</h1>${paragraphs(2100)}</div>`);
    const before = page.body.innerHTML.length;
    expect(findArticle(page)?.id).to.equal('bai');
    expect(page.body.innerHTML.length).to.equal(before);
  });
});
