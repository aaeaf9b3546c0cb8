import type { Cue } from './cue.ts';

/** Beyond this many cells the headers are not worked out: the table is read as it stands. */
const MOST_CELLS = 20_000;

/** A table of data, laid out on its grid with spans honoured. */
export class DataTable {
  readonly size: Cue;
  readonly #headers: ReadonlyMap<Element, string>;

  private constructor(rows: number, columns: number, headers: ReadonlyMap<Element, string>) {
    this.size = { kind: 'table', rows, columns };
    this.#headers = headers;
  }

  /** Null for a table that only lays the page out, as old portals use them. */
  static of(table: HTMLTableElement): DataTable | null {
    if (table.matches('[role=presentation], [role=none]')) return null;
    if (!table.caption && !table.tHead && !table.querySelector(':scope > * > tr > th')) return null;
    const rows = [...table.rows].filter((row) => row.cells.length > 0);
    if (rows.length < 2) return null;
    const grid = layOut(rows);
    const columns = Math.max(...grid.map((row) => row.length));
    return new DataTable(
      rows.length,
      columns,
      rows.length * columns > MOST_CELLS ? new Map() : headersOf(grid),
    );
  }

  /** The header over a data cell, if it has one of its own. */
  headerOf(cell: Element): Cue | null {
    const text = this.#headers.get(cell);
    return text ? { kind: 'header', text } : null;
  }
}

type Grid = HTMLTableCellElement[][];

/** Every slot of the grid with the cell that covers it (HTML, § Forming a table). */
function layOut(rows: readonly HTMLTableRowElement[]): Grid {
  const grid: Grid = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x++;
      const height = cell.rowSpan || rows.length - y;
      for (let dy = 0; dy < height && y + dy < rows.length; dy++) {
        for (let dx = 0; dx < cell.colSpan; dx++)
          (grid[y + dy] as HTMLTableCellElement[])[x + dx] = cell;
      }
    }
  });
  return grid;
}

const isHeader = (cell: HTMLTableCellElement | undefined): boolean => cell?.localName === 'th';
const textOf = (cell: Element): string => cell.textContent.replace(/\s+/g, ' ').trim();

/** Each data cell with the column headers above it, the farthest first. */
function headersOf(grid: Grid): Map<Element, string> {
  const headers = new Map<Element, string>();
  grid.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (isHeader(cell) || headers.has(cell)) return;
      const above = grid.slice(0, y).map((earlier) => earlier[x]);
      const columnHeaders = above.filter(
        (one, level): one is HTMLTableCellElement =>
          isHeader(one) && one?.scope !== 'row' && !isRowHeader(grid[level] ?? [], one),
      );
      const texts = named(cell) ?? [...new Set(columnHeaders)].map(textOf);
      headers.set(cell, texts.filter(Boolean).join(', '));
    });
  });
  return headers;
}

/** A header without a scope that has data beside it, not just an empty corner, heads its row. */
function isRowHeader(
  row: readonly HTMLTableCellElement[],
  cell: HTMLTableCellElement | undefined,
): boolean {
  return cell?.scope !== 'col' && row.some((one) => !isHeader(one) && textOf(one) !== '');
}

/** The headers that a cell names itself. */
function named(cell: HTMLTableCellElement): string[] | null {
  if (!cell.headers) return null;
  const root = cell.getRootNode() as Document | ShadowRoot;
  const cells = cell.headers.split(/\s+/).map((id) => root.getElementById(id));
  return cells.filter((one) => one !== null).map(textOf);
}
