import { check } from '../../src/core/check';
import type { Cell } from '../../src/core/grid/cell';
import { cellName } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import type { RuleId } from '../../src/core/rules/all-rules';
import type { Table } from '../../src/core/table/table';
import { buildWorkbook, sheetOfGrid } from './build-workbook';
import { corpusGrid, type Dialect } from './corpus-grid';
import type { CorpusTable } from './read-corpus';

/** A made workbook, and the faults that were put into it. */
export interface GeneratedWorkbook {
  /** Below a folder for each district. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly faults: readonly GeneratedFault[];
}

export interface GeneratedFault {
  readonly rule: RuleId;
  readonly cell: string;
}

type Random = () => number;

const DISTRICTS = ['东城区', '西湖区', '南山区', '北碚区', '江宁区', '河口区', '青羊区', '白云区'];
const OFFICES = ['财政局', '教育局', '水利局', '卫生健康局', '民政局', '交通运输局', '图书馆', '总工会'];
const MATTERS = ['整体支出', '设备购置', '环卫保洁', '培训', '信息化建设'];
const FIRST_YEAR = 2016;
const YEARS = 10;

/**
 * Workbooks as a province sends them in: layouts of real published tables in both ways of typing, with other
 * departments, years and amounts, and faults at known places. The same seed makes the same bytes; nothing is kept.
 */
export function* generateWorkbooks(
  tables: readonly CorpusTable[],
  count: number,
  seed: number,
): Iterable<GeneratedWorkbook> {
  for (let number = 0; number < count; number++) {
    const random = randomFrom(seed * 65_537 + number);
    yield generate(pick(tables, random), number, random);
  }
}

function generate(table: CorpusTable, number: number, random: Random): GeneratedWorkbook {
  const dialect: Dialect = random() < 0.5 ? 'typed' : 'natural';
  const [district, office] = [pick(DISTRICTS, random), pick(OFFICES, random)];
  const year = FIRST_YEAR + Math.floor(random() * YEARS);
  const grid = renamed(corpusGrid(table.grid, dialect), table, `${district}${office}`, year);
  const [form] = check(grid).tables.map(({ assessment }) => assessment.table);
  const varied = form === undefined ? grid : withAmounts(grid, form, 1 + Math.floor(random() * 9));
  const richer = { ...varied, sheet: `${office}${String(number)}` };
  const faults = form === undefined ? [] : faultsIn(form, random);
  const cells = faults.reduce((all, { change }) => change(all), richer.cells);
  const name = `${String(number).padStart(4, '0')}-${office}-${pick(MATTERS, random)}-${String(year)}.xlsx`;
  return {
    path: `${district}/${name}`,
    bytes: buildWorkbook({ sheets: [sheetOfGrid({ ...richer, cells })] }),
    faults: faults.map(({ rule, cell }) => ({ rule, cell })),
  };
}

/** The same form of another department and another year, wherever its texts name them. */
function renamed(grid: Grid, { expected }: CorpusTable, department: string, year: number): Grid {
  const rename = (text: string): string => {
    const named =
      typeof expected.department === 'string' ? text.replaceAll(expected.department, department) : text;
    return typeof expected.year === 'number' ? named.replaceAll(String(expected.year), String(year)) : named;
  };
  return {
    ...grid,
    cells: grid.cells.map((cell) => (cell.type === 'text' ? withText(cell, rename(cell.text)) : cell)),
  };
}

/** Amounts that are stored as numbers, each times a whole number: sums and rates stay what they are. */
function withAmounts(grid: Grid, { funds }: Table, factor: number): Grid {
  const amounts = new Set(
    funds.flatMap(({ initial, adjusted, executed }) =>
      [initial, adjusted, executed].flatMap((field) =>
        field === null ? [] : [cellName(field.row, field.column)],
      ),
    ),
  );
  const cells = grid.cells.map((cell) => {
    if (typeof cell.value !== 'number' || !amounts.has(cellName(cell.row, cell.column))) return cell;
    const value = Number((cell.value * factor).toFixed(6));
    return { ...cell, value, text: String(value) };
  });
  return { ...grid, cells };
}

interface Fault extends GeneratedFault {
  readonly change: (cells: readonly Cell[]) => readonly Cell[];
}

/** None, one or several faults, each in a cell of its own. */
function faultsIn(form: Table, random: Random): readonly Fault[] {
  const scored = form.indicators.filter(
    ({ score, weight, scoreShared }) => score?.number != null && weight?.number != null && scoreShared === 1,
  );
  const made: Fault[] = [];
  const wish = Math.floor(random() * 4);
  for (const { score, weight, actual } of shuffled(scored, random).slice(0, wish)) {
    if (random() < 0.5 && score !== null) {
      const cell = cellName(score.row, score.column);
      const points = Number(weight?.number ?? 0) + 1 + Math.floor(random() * 5);
      made.push({ rule: 'score-within-weight', cell, change: replacing(cell, number(points)) });
    } else if (actual !== null) {
      const cell = cellName(actual.row, actual.column);
      made.push({ rule: 'cell-is-not-an-error', cell, change: replacing(cell, error('#REF!')) });
    }
  }
  return made;
}

const replacing =
  (address: string, content: Pick<Cell, 'type' | 'value' | 'text' | 'numberFormat'>) =>
  (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell) => (cellName(cell.row, cell.column) === address ? { ...cell, ...content } : cell));

const number = (value: number) =>
  ({ type: 'number', value, text: String(value), numberFormat: 'General' }) as const;
const error = (code: string) =>
  ({ type: 'error', value: code, text: code, numberFormat: 'General' }) as const;
const withText = (cell: Cell, text: string): Cell => ({ ...cell, value: text, text });

function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new RangeError('nothing to pick from');
  return choice;
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** The generator mulberry32: small, fast, and even enough for picking. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
