import type { Role } from './passage.ts';
import type { Display } from './skip.ts';
import type { DataTable } from './tables.ts';

/** Where a text stands. */
export interface Setting {
  readonly element: Element;
  readonly role: Role;
  readonly level: number;
  readonly lang: string;
  /** The table of data around it. */
  readonly table: DataTable | null;
}

const ROLES: Readonly<Record<string, Role>> = {
  p: 'paragraph',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'quotation',
};

export function rootSetting(root: Element): Setting {
  const lang = root.closest('[lang]')?.getAttribute('lang') ?? '';
  return { element: root, role: 'paragraph', level: 0, lang, table: null };
}

export function settingOf(element: Element, around: Setting, display: Display): Setting {
  const level = headingLevel(element) || around.level;
  return {
    // The text of an inline element belongs to its container.
    element: display === 'block' ? element : around.element,
    role: level > around.level ? 'heading' : (ROLES[element.localName] ?? around.role),
    level,
    lang: element.getAttribute('lang') ?? around.lang,
    table: around.table,
  };
}

function headingLevel(element: Element): number {
  const native = /^h([1-6])$/.exec(element.localName);
  if (native) return Number(native[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}
