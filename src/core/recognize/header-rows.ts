import type { Area } from '../grid/area';
import { readNumber } from '../quantity/read-number';
import { readLabel, type LabelText } from './label-text';
import type { SheetReader } from './sheet-reader';

export interface HeaderCell {
  readonly area: Area;
  readonly text: string;
}

/** One way of reading the cells above a column as its name. */
export interface ColumnName {
  readonly label: LabelText;
  readonly cells: readonly HeaderCell[];
  /** True when a wide heading would name a column that its own lower label sets apart. */
  readonly isPiece: boolean;
}

/** What stands above one column of a header, whatever it may mean. */
export interface HeadedColumn {
  readonly left: number;
  readonly right: number;
  /** The header cell nearest to the data; `null` above a column without a heading. */
  readonly lowest: Area | null;
  /** The words run together first (年度 + 指标值), all and then the lower ones, then the lowest label, then those above it. */
  readonly names: readonly ColumnName[];
}

/** The rows `top` to `bottom` taken as one header. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadedColumn[];
}

const TALLEST = 3;

/** The headers of one to three rows that may begin at `top`; none holds a figure, as no header does. */
export function headersAt(reader: SheetReader, top: number): readonly HeaderRows[] {
  const headers: HeaderRows[] = [];
  for (let bottom = top; bottom < top + TALLEST && !holdsFigures(reader, bottom); bottom++) {
    headers.push({ top, bottom, columns: headedColumns(reader, top, bottom) });
  }
  return headers;
}

const holdsFigures = (reader: SheetReader, row: number): boolean =>
  reader.slotsOf(row).some(({ area, text }) => area.top === row && readNumber(text) !== null);

function headedColumns(reader: SheetReader, top: number, bottom: number): readonly HeadedColumn[] {
  const { used } = reader.index;
  const columns: HeadedColumn[] = [];
  for (let left = used?.left ?? 0; left <= (used?.right ?? -1);) {
    const path = headerPath(reader, top, bottom, left);
    const right = Math.max(left, narrowestRight(reader, top, bottom, left));
    columns.push({ left, right, lowest: path.at(-1)?.area ?? null, names: namesOf(path) });
    left = right + 1;
  }
  return columns;
}

/** The header cells above a column, top down, each once; a cell that reaches below the header is a side label. */
function headerPath(reader: SheetReader, top: number, bottom: number, column: number): HeaderCell[] {
  const path: HeaderCell[] = [];
  for (let row = top; row <= bottom; row++) {
    const area = reader.index.areaAt(row, column);
    const text = reader.textAt(row, column);
    const isHeader = area.top >= top && area.bottom <= bottom && text !== '';
    if (isHeader && path.at(-1)?.area.top !== area.top) path.push({ area, text });
  }
  return path;
}

function narrowestRight(reader: SheetReader, top: number, bottom: number, column: number): number {
  let right = Number.POSITIVE_INFINITY;
  for (let row = top; row <= bottom; row++) {
    const area = reader.index.areaAt(row, column);
    if (area.top >= top) right = Math.min(right, area.right);
  }
  return Number.isFinite(right) ? right : column;
}

function namesOf(path: readonly HeaderCell[]): readonly ColumnName[] {
  const joined = path.slice(0, -1).map((_, position) => path.slice(position));
  const alone = path.map((cell) => [cell]).reverse();
  return [...joined, ...alone].map((cells) => {
    const label = readLabel(cells.map(({ text }) => text).join(''));
    return { label, cells, isPiece: isPiece(path, cells) };
  });
}

/** Labels of a divided column that stand for the whole; 一季度 or 财政拨款 below a heading names but a piece of it. */
const WHOLE =
  /^(总额|合计|小计|总计|全年|年度|本年|数值|金额|数额|数量|数|值|定量|定性|定量指标|定性指标|内容|名称|指标名称|自评|情况)$/;

function isPiece(path: readonly HeaderCell[], [named]: readonly HeaderCell[]): boolean {
  const lowest = path.at(-1);
  if (named === undefined || lowest === undefined || lowest.area.top === named.area.top) return false;
  const { core } = readLabel(lowest.text);
  return named.area.right > named.area.left && core !== '' && !WHOLE.test(core);
}
