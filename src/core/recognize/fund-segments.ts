import { decimalsOf } from '../quantity/decimal';
import type { NumberField } from '../table/field';
import { asNumber, pieceOf } from './field-kinds';
import type { FundRole } from './fund-lexicon';
import type { BandColumn, HeaderBand } from './header-band';
import type { Span } from './indicator-columns';
import { readLabel } from './label-text';
import type { SheetReader } from './sheet-reader';

type Column = BandColumn<FundRole>;

export interface FundColumns {
  readonly initial: Column | null;
  readonly adjusted: Column | null;
  readonly executed: Column | null;
  readonly rate: Column | null;
  readonly adjustment: Column | null;
  readonly adjustmentRate: Column | null;
  readonly weight: Column | null;
  readonly score: Column | null;
  readonly reason: Column | null;
}

/** A label column with the amount columns that belong to it; income and expenditure may stand side by side. */
export interface FundSegment {
  readonly label: Span;
  readonly group: string;
  readonly firstAmount: number;
  readonly columns: FundColumns;
  /** Points of the execution row written in a header or side label, with the cell that says so. */
  readonly printedPoints: NumberField | null;
}

/** Parts a fund header wherever a label column follows amounts or an amount column comes again. */
export function fundSegments(reader: SheetReader, header: HeaderBand<FundRole>): readonly FundSegment[] {
  const groups: Column[][] = [];
  for (const headed of header.columns) {
    const isLabel = holdsWords(reader, header.bottom + 1, headed);
    const column = isLabel ? { ...headed, role: 'source' as const } : headed;
    const open = groups.at(-1);
    const isNew =
      open === undefined || open.some(({ role }) => role === column.role) || startsLabel(column, open);
    if (isNew) groups.push([column]);
    else open.push(column);
  }
  return groups
    .filter((columns) => columns.some(({ role }) => role !== 'source'))
    .map((columns, position, all) =>
      segmentOf(reader, header, columns, all[position - 1]?.at(-1)?.right ?? null),
    );
}

const startsLabel = ({ role }: Column, open: readonly Column[]): boolean =>
  role === 'source' && open.some((other) => other.role !== 'source');

const LABELLED: readonly FundRole[] = ['initial', 'adjusted', 'executed'];

/** An amount column whose cell below holds words is a label column, whatever its heading (年度预算数 over 总额, 支出 over 基本支出). */
const holdsWords = (reader: SheetReader, row: number, { role, left }: Column): boolean => {
  const text = reader.textAt(row, left);
  return LABELLED.includes(role) && /^[^\d]*\p{Script=Han}{2}/u.test(text);
};

function segmentOf(
  reader: SheetReader,
  header: HeaderBand<FundRole>,
  columns: readonly Column[],
  previousRight: number | null,
): FundSegment {
  const source = columns.find(({ role }) => role === 'source') ?? null;
  const amounts = columns.filter(({ role }) => role !== 'source');
  const firstAmount = Math.min(...amounts.map(({ left }) => left));
  const left = previousRight === null ? (reader.index.used?.left ?? 0) : previousRight + 1;
  return {
    label: { left, right: firstAmount - 1 },
    group: source === null ? '资金' : `${source.label.core}${String(source.left)}`,
    firstAmount,
    columns: columnsOf(amounts),
    printedPoints: printedPoints(reader, header, amounts, left),
  };
}

function columnsOf(amounts: readonly Column[]): FundColumns {
  const first = (role: FundRole): Column | null => amounts.find((column) => column.role === role) ?? null;
  return {
    initial: first('initial'),
    adjusted: first('adjusted'),
    executed: first('executed'),
    rate: first('rate'),
    adjustment: first('adjustment'),
    adjustmentRate: first('adjustment-rate'),
    weight: first('weight'),
    score: first('score'),
    reason: first('reason'),
  };
}

/** 分值(10分), 得分(20分*执行率), or the block's side label 预算执行情况(10分). */
function printedPoints(
  reader: SheetReader,
  header: HeaderBand<FundRole>,
  amounts: readonly Column[],
  left: number,
): NumberField | null {
  const inHeader = amounts.find(
    ({ role, label }) => (role === 'weight' || role === 'score') && label.points !== null,
  );
  const isScored = amounts.some(({ role }) => role === 'weight' || role === 'score');
  const place =
    inHeader === undefined
      ? { row: header.top, column: left }
      : { row: inHeader.area.top, column: inHeader.area.left };
  const points =
    inHeader?.label.points ?? (isScored ? readLabel(reader.textAt(place.row, place.column)).points : null);
  if (points === null) return null;
  const field = reader.field(place.row, place.column);
  return asNumber(pieceOf(field, field.text), points, Math.max(0, decimalsOf(points)));
}
