import Big from 'big.js';
import type { JsonFile, JsonTable } from '../json/json-report-shape';
import { numberOrDash } from '../number-text';
import { scoreRows, type ScoreRow } from '../survey/score-rows';
import type { TableFigures } from '../survey/table-figures';
import type { ScoreColumn } from '../words/page-words';
import type { BookContext } from './book-context';
import { number, text, type Cell, type Row } from './cell';
import { moneyRows } from './money-rows';
import { rowBasis } from './row-basis';

type Column = Exclude<ScoreColumn, 'status'>;

/** Columns A to J; the formulas below name E to I. */
export const REVIEW_COLUMNS: readonly (readonly [Column, width: number])[] = [
  ['level', 16],
  ['indicator', 24],
  ['target', 14],
  ['actual', 14],
  ['weight', 10],
  ['score', 10],
  ['computed', 10],
  ['deduction', 10],
  ['reviewed', 11],
  ['basis', 62],
];

interface RankedTable {
  readonly file: JsonFile;
  readonly table: JsonTable;
  readonly figures: TableFigures;
  readonly rank: number;
}

interface Block {
  readonly rows: readonly Row[];
  /** The row with the sums, from 1; `null` for a table without points. */
  readonly sums: number | null;
}

/** The rows of one table from the row `top` on: what it is, its money, its points with their sums, and a blank one. */
export function reviewBlock(
  { file, table, figures, rank }: RankedTable,
  top: number,
  book: BookContext,
): Block {
  const { page, words } = book;
  const department = figures.department === '' ? page.table.noDepartment : figures.department;
  const head: readonly Row[] = [
    {
      cells: [text(words.tableLine(rank, department, figures.year), 'block')],
      height: 24,
      newPage: figures.number > 1,
    },
    { cells: [sourceCell(file, table, book)] },
    ...moneyRows(table, book),
  ];
  const points = table.scored
    ? scoreRows(table).filter(({ weight, score }) => weight !== null || score !== null)
    : [];
  if (points.length === 0) {
    return { rows: [...head, { cells: [text(words.notScored, 'plain')] }, { cells: [] }], sums: null };
  }
  const first = top + head.length + 1;
  const rows = points.map((row, n) => ({ cells: pointCells(row, first + n, book) }));
  const sums = first + rows.length;
  const area = { first, last: sums - 1 };
  return {
    rows: [
      ...head,
      titleRow(book),
      ...rows,
      { cells: sumCells(points, area, figures, book), height: 20 },
      { cells: [] },
    ],
    sums,
  };
}

const titleRow = ({ page, words }: BookContext): Row => ({
  cells: REVIEW_COLUMNS.map(([column]) => text(words.scores[column] ?? page.scores[column], 'header')),
  height: 20,
});

const sourceCell = (
  { path }: JsonFile,
  { sheet, range }: JsonTable,
  { words, targetOf }: BookContext,
): Cell => ({
  ...text(`${path}  ${sheet}!${range}`, 'source'),
  link: { kind: 'file', target: targetOf(path), tip: words.openFile(path) },
});

function pointCells(row: ScoreRow, at: number, book: BookContext): readonly Cell[] {
  const { page } = book;
  const level =
    row.kind === 'execution'
      ? page.glance.execution
      : [row.level1, row.level2].filter((part) => part !== null).join(' / ');
  const reviewed =
    row.score === null ? { text: '' } : { number: Number((row.score - row.deduction).toFixed(4)) };
  const content: Readonly<Record<Column, Cell>> = {
    level: text(level),
    indicator: text(`${row.name} (${row.cell})`),
    target: text(row.target),
    actual: text(row.actual),
    weight: number(row.weight, 'points'),
    score: row.score === null ? text(row.shared ? '' : row.scoreText) : number(row.score, 'points'),
    computed: number(row.computed, 'points'),
    deduction: row.shared ? { style: 'points' } : number(row.deduction, 'input'),
    reviewed: { style: 'points', formula: `IF(ISNUMBER(F${at}),F${at}-N(H${at}),"")`, ...reviewed },
    basis: text(rowBasis(row, page)),
  };
  return REVIEW_COLUMNS.map(([column]) => content[column]);
}

interface Area {
  readonly first: number;
  readonly last: number;
}

/** Sums of points; a total after review only where every row that needs a score has one. */
function sumCells(
  points: readonly ScoreRow[],
  { first, last }: Area,
  { reviewed, deduction, total }: TableFigures,
  { words }: BookContext,
): readonly Cell[] {
  const over = (column: string): string => `SUM(${column}${first}:${column}${last})`;
  const sumOf = (column: string, numbers: readonly number[]): Cell => ({
    style: 'totalPoints',
    formula: over(column),
    number: numbers.reduce((sum, each) => sum.plus(each), new Big(0)).toNumber(),
  });
  const weights = points.flatMap(({ weight }) => weight ?? []);
  const scores = points.flatMap(({ score }) => score ?? []);
  const needed = points.filter(
    ({ weight, score, shared }) => !shared && (weight !== null || score !== null),
  ).length;
  const result = reviewed === null ? { text: words.incomplete } : { number: reviewed };
  return [
    text(words.sum, 'total'),
    ...Array.from({ length: 3 }, () => text('', 'total')),
    sumOf('E', weights),
    scores.length === 0 ? text('', 'total') : sumOf('F', scores),
    text('', 'total'),
    sumOf('H', [deduction]),
    {
      style: 'totalPoints',
      formula: `IF(COUNT(F${first}:F${last})<${needed},"${words.incomplete}",${over('I')})`,
      ...result,
    },
    text(`${words.typedTotal} ${numberOrDash(total)}`, 'total'),
  ];
}
