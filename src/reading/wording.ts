import type { Cue } from '../text/index.ts';

/**
 * What is said for a cue, as Vietnamese would write it: it is then verbalised like any other text.
 * A newsreader's words, short enough not to tire.
 */
export function wordingOf(cue: Cue): string {
  switch (cue.kind) {
    case 'list':
      return cue.depth > 1 ? `gồm ${cue.items} mục con.` : `danh sách ${cue.items} mục.`;
    case 'marker':
      return `${cue.text},`;
    case 'table':
      return `bảng ${cue.rows} hàng, ${cue.columns} cột.`;
    case 'header':
      return `${cue.text},`;
    case 'date':
      return '';
    case 'picture':
      return 'hình ảnh,';
    case 'link':
      return 'liên kết,';
    case 'note':
      return cue.edge === 'start' ? `chú thích ${cue.label},` : 'hết chú thích.';
    case 'file':
      return `tệp đính kèm, ${cue.type},`;
    case 'unreadable':
      return cue.content === 'picture'
        ? 'nội dung bài này nằm trong ảnh chụp, máy không đọc được chữ trong ảnh. Hãy hỏi cơ quan đăng bài để có bản chữ.'
        : 'nội dung bài này nằm trong tệp đính kèm. Hãy mở tệp để nghe, hoặc hỏi cơ quan đăng bài để có bản chữ.';
    case 'deleted':
      return cue.edge === 'start' ? 'phần bị bỏ,' : 'hết phần bị bỏ,';
    case 'inserted':
      return cue.edge === 'start' ? 'phần thêm vào,' : 'hết phần thêm vào,';
    case 'quotation':
      return cue.edge === 'start' ? 'trích dẫn,' : 'hết trích dẫn.';
    default:
      return cue satisfies never;
  }
}
