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
    case 'picture':
      return 'hình ảnh,';
    case 'file':
      return `tệp đính kèm, ${cue.type},`;
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
