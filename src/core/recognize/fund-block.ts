import type { FundRow } from '../table/fund-row';
import type { NumberField } from '../table/field';
import type { MoneyUnit } from '../table/table';
import { placeBreakdowns } from './breakdown-column';
import { fundLabel, type FundLabel } from './fund-label';
import type { Band } from './find-bands';
import { fundSegments, type FundColumns, type FundSegment } from './fund-segments';
import { isGluedFund, readGluedFunds } from './glued-funds';
import { amountField, pointsField, rateField } from './number-fields';
import { countsColumns, fieldIn } from './row-cells';
import type { Span } from './indicator-columns';
import { formRole, isFundTotalLabel } from './section-lexicon';
import type { SheetReader } from './sheet-reader';

export interface FundBlock {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly FundRow[];
}

type FundBand = Extract<Band, { kind: 'funds' }>;

interface DraftRow {
  readonly label: FundLabel;
  readonly segment: FundSegment;
  readonly row: number;
}

/** Reads the rows below a fund header: columnar rows, then amounts glued to their labels (其中：一般公共预算：12万元). */
export function readFundBlock(
  reader: SheetReader,
  { header }: FundBand,
  bounds: { readonly stop: number; readonly unit: MoneyUnit | null },
): FundBlock {
  for (const column of header.columns) reader.take(column.area);
  const segments = fundSegments(reader, header);
  const drafts: DraftRow[] = [];
  let row = header.bottom + 1;
  for (; row < bounds.stop && isFundLine(reader, row, segments); row++) {
    if (countsColumns(reader, row)) continue;
    for (const segment of segments) {
      const label = fundLabel(reader, row, segment, header.top);
      if (label !== null) drafts.push({ label, segment, row });
    }
  }
  const rows = segments.flatMap((segment) => rowsOf(reader, drafts, segment, bounds.unit));
  const glued = readGluedFunds(reader, { from: row, stop: bounds.stop }, bounds.unit);
  const totals = rows.filter(({ role }) => role === 'total');
  const breakdowns = placeBreakdowns(glued.rows, totals.length === 1 ? (totals[0] ?? null) : null);
  return { top: header.top, bottom: glued.bottom ?? row - 1, rows: [...rows, ...breakdowns] };
}

/** A cell merged from the label into the amounts, or a label of the next section, ends the block. */
function isFundLine(reader: SheetReader, row: number, segments: readonly FundSegment[]): boolean {
  const slots = reader.slotsOf(row);
  const first = segments[0];
  if (first === undefined) return false;
  const spans = slots.some(
    ({ area, text }) => text !== '' && area.left < first.firstAmount && area.right >= first.firstAmount,
  );
  const begins = slots.some(({ area, text, label }) => {
    const isLead = area.top === row && text !== '' && area.left < first.firstAmount;
    const role = isLead ? formRole(label) : null;
    return isLead && (isGluedFund(text) || role === 'known' || role?.startsWith('narrative') === true);
  });
  if (spans || begins || holdsProse(reader, row, first)) return false;
  return slots.some(({ text, area }) => text !== '' && area.right >= first.label.left);
}

const PROSE = /^[^\d]*\p{Script=Han}{4}[^\d]*$/u;
const OF_MONEY = /(?:资金|拨款|收入|支出|预算|经费|债券|结余|结转|总额|合计|小计|其[他它])$/u;

/** Words where money should stand, beside a label that is none of money's: another list's headings (资金管理情况 | 情况说明). */
function holdsProse(reader: SheetReader, row: number, { columns, firstAmount }: FundSegment): boolean {
  const own = reader.slotsOf(row).filter(({ area, text }) => area.top === row && text !== '');
  const labels = own.filter(({ area }) => area.left < firstAmount);
  if (labels.length === 0 || labels.some(({ label }) => OF_MONEY.test(label.core))) return false;
  const amounts = [columns.initial, columns.adjusted, columns.executed];
  return own.some(
    ({ area, text }) => PROSE.test(text) && amounts.some((column) => column?.left === area.left),
  );
}

function rowsOf(
  reader: SheetReader,
  drafts: readonly DraftRow[],
  segment: FundSegment,
  unit: MoneyUnit | null,
): readonly FundRow[] {
  const own = drafts.filter((draft) => draft.segment === segment);
  const totalAt = totalPosition(own);
  const groups = groupsOf(own, totalAt, segment.group);
  return own.map(({ label, row }, position) => {
    const role = position === totalAt ? 'total' : 'part';
    const group = groups[position] ?? segment.group;
    return {
      role,
      group,
      label: label.field,
      ...amountsOf(reader, row, segment.columns, unit),
      ...pointsOf(reader, row, segment, role),
    };
  });
}

/** The row labelled as the sum, else the first row when others follow as 其中 or when it is alone. */
function totalPosition(rows: readonly DraftRow[]): number {
  const labelled = rows.findIndex(({ label }) => isFundTotalLabel(label.label));
  if (labelled >= 0) return labelled;
  const followed = rows.length === 1 || rows[1]?.label.isPart === true;
  return followed && rows[0]?.label.isPart === false ? 0 : -1;
}

const GOVERNMENT_FUNDS = /一般公共预算|政府性基金|国有资本|社会保险基金|社保基金/u;

/**
 * Rows that break a component down again (其中：一般公共预算 below 财政拨款) form a group of their own below it, so that the
 * same money is not added twice.
 */
function groupsOf(rows: readonly DraftRow[], totalAt: number, group: string): readonly string[] {
  let parent: { readonly group: string; readonly indent: number } | null = null;
  return rows.map(({ label }, position) => {
    if (position === totalAt) return group;
    const above = rows[position - 1];
    if (label.isPart && above !== undefined && position - 1 !== totalAt && totalAt >= 0) {
      parent = { group: `${group} / ${above.label.label.core}`, indent: label.indent };
    } else if (
      parent !== null &&
      !(label.indent >= parent.indent && GOVERNMENT_FUNDS.test(label.label.core))
    ) {
      parent = null;
    }
    return parent?.group ?? group;
  });
}

type Amounts = Pick<
  FundRow,
  'initial' | 'adjusted' | 'executed' | 'rate' | 'adjustment' | 'adjustmentRate' | 'reason'
>;

function amountsOf(reader: SheetReader, row: number, columns: FundColumns, unit: MoneyUnit | null): Amounts {
  const amount = (span: Span | null): NumberField | null =>
    span === null ? null : amountField(fieldIn(reader, row, span), unit);
  const rate = (span: FundColumns['rate']): NumberField | null =>
    span === null ? null : rateField(fieldIn(reader, row, span), span.label.percent);
  return {
    initial: amount(columns.initial),
    adjusted: amount(columns.adjusted),
    executed: amount(columns.executed),
    adjustment: amount(columns.adjustment),
    rate: rate(columns.rate),
    adjustmentRate: rate(columns.adjustmentRate),
    reason: columns.reason === null ? null : fieldIn(reader, row, columns.reason),
  };
}

/** Points of a fund row; a total row without a typed weight takes the points printed in a header or side label. */
function pointsOf(
  reader: SheetReader,
  row: number,
  { columns, printedPoints }: FundSegment,
  role: FundRow['role'],
): Pick<FundRow, 'weight' | 'score'> {
  const typed = columns.weight === null ? null : pointsField(fieldIn(reader, row, columns.weight));
  const score = columns.score === null ? null : pointsField(fieldIn(reader, row, columns.score));
  const usesPrinted = role === 'total' && typed?.number == null && printedPoints !== null;
  return { weight: usesPrinted ? printedPoints : typed, score };
}
