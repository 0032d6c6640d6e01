import type { Area } from '../grid/area';
import { readNumber } from '../quantity/read-number';
import type { LabelText } from './label-text';
import type { SheetReader } from './sheet-reader';

/** One column of a header, named by the labels above it. */
export interface BandColumn<Role extends string> {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  /** The label that decided the role, brackets included. */
  readonly label: LabelText;
  /** The header cell nearest to the data. */
  readonly area: Area;
  /** The header cell of the band's first row that took part in naming the column, if any. */
  readonly topCell: Area | null;
}

/** Header rows of a block: one row, a doubled header, or words split over two rows. */
export interface HeaderBand<Role extends string> {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly BandColumn<Role>[];
  /** Header cells that name nothing known. */
  readonly unknown: readonly Area[];
}

export type RoleOf<Role extends string> = (label: LabelText) => Role | null;

interface HeaderCell {
  readonly area: Area;
  readonly text: string;
}

/** Reads the rows `top` to `top + height - 1` as one header. */
export function readBand<Role extends string>(
  reader: SheetReader,
  top: number,
  height: number,
  roleOf: RoleOf<Role>,
): HeaderBand<Role> {
  const { used } = reader.index;
  const columns: BandColumn<Role>[] = [];
  const unknown: Area[] = [];
  for (let column = used?.left ?? 0; column <= (used?.right ?? -1);) {
    const path = headerPath(reader, top, height, column);
    const right = Math.max(column, narrowestRight(reader, top, height, column));
    const named = nameColumn(reader, path, roleOf);
    const last = path.at(-1);
    if (named !== null && last !== undefined) {
      columns.push({
        role: named.role,
        label: named.label,
        left: column,
        right,
        area: last.area,
        topCell: named.cells.find(({ area }) => area.top === top)?.area ?? null,
      });
    } else if (last !== undefined) unknown.push(last.area);
    else widenLast(columns, right);
    column = right + 1;
  }
  const { newest, older } = newestOf(columns);
  return { top, bottom: top + height - 1, columns: newest, unknown: [...unknown, ...older] };
}

/** A blank header belongs to the label on its left, as when a merged header was taken apart. */
function widenLast<Role extends string>(columns: BandColumn<Role>[], right: number): void {
  const last = columns.at(-1);
  if (last !== undefined) columns[columns.length - 1] = { ...last, right };
}

/** The header cells above a column, top down, each once; a cell that reaches below the header is a side label. */
function headerPath(reader: SheetReader, top: number, height: number, column: number): HeaderCell[] {
  const path: HeaderCell[] = [];
  for (let row = top; row < top + height; row++) {
    const area = reader.index.areaAt(row, column);
    const text = reader.textAt(row, column);
    const isHeader = area.top >= top && area.bottom < top + height && text !== '';
    if (isHeader && path.at(-1)?.area.top !== area.top) path.push({ area, text });
  }
  return path;
}

function narrowestRight(reader: SheetReader, top: number, height: number, column: number): number {
  let right = Number.POSITIVE_INFINITY;
  for (let row = top; row < top + height; row++) {
    const area = reader.index.areaAt(row, column);
    if (area.top >= top) right = Math.min(right, area.right);
  }
  return Number.isFinite(right) ? right : column;
}

/** Of columns that differ by their year alone (2021年完成值, 2022年完成值) the newest is what the form is about. */
function newestOf<Role extends string>(
  columns: readonly BandColumn<Role>[],
): { newest: readonly BandColumn<Role>[]; older: readonly Area[] } {
  const isOlder = ({ role, label }: BandColumn<Role>): boolean =>
    label.year !== null &&
    columns.some((other) => other.role === role && (other.label.year ?? 0) > (label.year ?? 0));
  return {
    newest: columns.filter((column) => !isOlder(column)),
    older: columns.filter(isOlder).map(({ area }) => area),
  };
}

/** Labels of a divided column that stand for the whole; 一季度 or 财政拨款 below a heading names but a piece of it. */
const WHOLE =
  /^(总额|合计|小计|总计|全年|年度|本年|数值|金额|数额|数量|数|值|定量|定性|定量指标|定性指标|内容|名称|自评|情况)$/;

/** Tries the words run together first (年度 + 指标值), then the lowest label, then those above it. */
function nameColumn<Role extends string>(
  reader: SheetReader,
  path: readonly HeaderCell[],
  roleOf: RoleOf<Role>,
): { role: Role; label: LabelText; cells: readonly HeaderCell[] } | null {
  const alone = path.map((cell) => [cell]).toReversed();
  for (const cells of path.length > 1 ? [path, ...alone] : alone) {
    const label = reader.labelOf(cells.map(({ text }) => text).join(''));
    const role = roleOf(label);
    if (role !== null && (role === 'group' || !isPiece(reader, path, cells))) return { role, label, cells };
  }
  return null;
}

/** True when a wide heading would name a column that its own lower label sets apart. */
function isPiece(reader: SheetReader, path: readonly HeaderCell[], [named]: readonly HeaderCell[]): boolean {
  const lowest = path.at(-1);
  if (named === undefined || lowest === undefined || lowest.area.top === named.area.top) return false;
  const { core } = reader.labelOf(lowest.text);
  return named.area.right > named.area.left && core !== '' && !WHOLE.test(core);
}

/** True when a cell of the band's rows holds a figure, as no header does. */
export function holdsFigures(reader: SheetReader, { top, bottom }: { top: number; bottom: number }): boolean {
  for (let row = top; row <= bottom; row++) {
    const figure = reader
      .slotsOf(row)
      .some(({ area, text }) => area.top === row && readNumber(text) !== null);
    if (figure) return true;
  }
  return false;
}

/** Distinct roles that a band names. */
export const rolesOf = <Role extends string>(band: HeaderBand<Role>): Set<Role> =>
  new Set(band.columns.map(({ role }) => role));

export const columnOf = <Role extends string>(
  band: HeaderBand<Role>,
  ...roles: readonly Role[]
): BandColumn<Role> | null => {
  for (const role of roles) {
    const column = band.columns.find((candidate) => candidate.role === role);
    if (column !== undefined) return column;
  }
  return null;
};
