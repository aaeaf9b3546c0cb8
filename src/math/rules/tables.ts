import { sayNumber } from '../number.ts';
import type { MathNode, Phrase, Rule } from '../node.ts';
import { between, fencesOf } from '../shape.ts';

const count = (figure: number): string => sayNumber(String(figure)) ?? '';
const isWritten = (node: MathNode): boolean => node.type !== 'empty';

/** Whether a cell goes on with what the one before began, as lines aligned at a sign do. */
const goesOn = (cell: MathNode): boolean => {
  const [first] = cell.childNodes;
  return first?.childNodes[0]?.type === 'empty' && /^(?:relseq|multirel|infixop)$/.test(first.type);
};
const isAligned = (rows: readonly MathNode[]): boolean =>
  rows.some((row) => row.childNodes.slice(1).some(goesOn));

/** The cells of a row, a pause between. */
const cells = (row: MathNode): Phrase =>
  row.type === 'row'
    ? between(
        row.childNodes.map((cell) =>
          cell.childNodes.some(isWritten) || isAligned([row]) ? cell : 'trống',
        ),
        isAligned([row]) ? '' : ',',
      )
    : row;

/** Every row with its number: dòng một, … */
const numbered = (rows: readonly MathNode[], name: string): Phrase =>
  rows.map((row, at) => [`, ${name} ${count(at + 1)},`, cells(row)]);

const width = (rows: readonly MathNode[]): number =>
  Math.max(0, ...rows.map((row) => (row.type === 'row' ? row.childNodes.length : 1)));

export const matrix: Rule = (node) => {
  const rows = node.childNodes;
  const name = node.role === 'determinant' ? 'định thức' : 'ma trận';
  const size = `${name} ${count(rows.length)} dòng ${count(width(rows))} cột`;
  return [size, numbered(rows, 'dòng'), `, hết ${name}`];
};

const contentOf = (row: MathNode | undefined): MathNode[] => row?.childNodes ?? [];

function choose(rows: readonly MathNode[]): Phrase {
  const [n, k] = rows.map((row) => (row.childNodes.length > 0 ? contentOf(row) : [row]));
  return ['tổ hợp chập', k ?? '', 'của', n ?? '', ','];
}

/** A column or a row of numbers in brackets. */
export const vector: Rule = (node) => {
  const rows = node.childNodes;
  if (node.role === 'binomial') return choose(rows);
  return [`cột ${count(rows.length)} số, `, between(rows.map(cells), ','), ', hết cột'];
};

const relationOf = (row: MathNode): string => {
  if (row.type === 'relseq' || row.type === 'multirel') return row.role;
  const [only] = row.childNodes;
  return only ? relationOf(only) : '';
};

/** What the rows of a system are. */
function kind(rows: readonly MathNode[]): string {
  const roles = rows.map(relationOf);
  if (roles.every((role) => role === 'equality')) return 'phương trình';
  return roles.every((role) => role === 'inequality') ? 'bất phương trình' : 'điều kiện';
}

/** A brace before some lines: a system of equations, or a value for each case. */
export const cases: Rule = (node) => {
  const rows = node.childNodes;
  const [open] = fencesOf(node);
  if (open === '[')
    return [
      between(
        rows.map((row) => ['hoặc', cells(row)]),
        ',',
      ),
      ', hết các trường hợp',
    ];
  if (width(rows) > 1 || !rows.every((row) => relationOf(row) !== ''))
    return [
      `${count(rows.length)} trường hợp`,
      numbered(rows, 'trường hợp'),
      ', hết các trường hợp',
    ];
  const name = kind(rows);
  return [`hệ ${count(rows.length)} ${name}`, numbered(rows, name), ', hết hệ'];
};

/** Lines one under another; a single one needs no count. */
export const lines: Rule = (node) => {
  const rows = node.childNodes;
  const [only] = rows;
  if (only && rows.length === 1) return cells(only);
  const size =
    node.type === 'table' && width(rows) > 1 && !isAligned(rows)
      ? `bảng ${count(rows.length)} dòng ${count(width(rows))} cột`
      : `${count(rows.length)} dòng`;
  return [
    size,
    numbered(rows, 'dòng'),
    node.type === 'table' && !isAligned(rows) ? ', hết bảng' : ', hết các dòng',
  ];
};

export const line: Rule = (node) => {
  const label = node.contentNodes.filter(({ role }) => role === 'label');
  return [
    label.length > 0 ? ['nhãn', label, ','] : '',
    node.type === 'row' ? cells(node) : node.childNodes,
  ];
};
export const cell: Rule = (node) => node.childNodes;
