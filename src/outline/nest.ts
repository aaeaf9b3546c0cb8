import type { OutlineItem } from './item.ts';

/** An item and those of its kind that stand under it. */
export interface OutlineNode {
  readonly item: OutlineItem;
  readonly children: OutlineNode[];
}

/** Items as nested lists; a level that the page leaves out is no list of its own. */
export function nest(items: readonly OutlineItem[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const around: OutlineNode[] = [];
  for (const item of items) {
    while ((around.at(-1)?.item.depth ?? 0) >= item.depth) around.pop();
    const node = { item, children: [] };
    (around.at(-1)?.children ?? roots).push(node);
    around.push(node);
  }
  return roots;
}
