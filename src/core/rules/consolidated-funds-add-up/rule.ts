import Big from 'big.js';
import { amountIn } from '../../assess/amount-in';
import { figure } from '../../assess/operand';
import { agreesWithinRounding } from '../../assess/shown-precision';
import { isEmpty } from '../../assess/used-rows';
import { nameKey } from '../../compare/name-key';
import type { SourcedTable } from '../../compare/table-pair';
import type { Consolidation, UnitsBy } from '../../consolidate/consolidation';
import { decimalsOf } from '../../quantity/decimal';
import type { NumberField } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import { defineRule, type Problem } from '../define-rule';
import { Skips } from '../shared/skips';
import {
  contributionsText,
  placesOfContributions,
  unitsTaken,
  type Contribution,
} from '../shared/sum-of-units';

const COLUMNS = ['initial', 'adjusted', 'executed'] as const;
type Column = (typeof COLUMNS)[number];

type Sum = Readonly<Record<'name' | 'shown' | 'sum' | 'figures', string>> & {
  readonly column: Column;
  readonly units: number;
  readonly by: UnitsBy;
};

type FundMessages = Readonly<{ 'units-exceed': Sum; 'units-fall-short': Sum }>;

/** The money of a consolidated table is that of its units together, row by row and column by column. */
export const consolidatedFundsAddUp = defineRule<FundMessages, Consolidation>()({
  id: 'consolidated-funds-add-up',
  meta: {
    severity: 'warning',
    category: 'consolidation',
    fix: 'none',
    basis: ['部门整体支出绩效自评表表头“部门名称（汇总）”：一级预算部门汇总所属单位填报'],
  },
  messageIds: ['units-exceed', 'units-fall-short'],
  *check(consolidation) {
    const skips = new Skips();
    const { funds } = consolidation.whole.assessment.table;
    if (funds.length === 0) skips.add('no-funds');
    for (const row of funds) {
      for (const column of COLUMNS) yield* compared(row, column, consolidation, skips);
    }
    yield* skips;
  },
});

function* compared(
  row: FundRow,
  column: Column,
  consolidation: Consolidation,
  skips: Skips,
): Generator<Problem<FundMessages>> {
  const cell = row[column];
  if (cell === null || isEmpty(cell)) return;
  if (skips.addMissing(cell) || cell.number === null) return;
  const contributions = contributionsOf(row, column, consolidation);
  if (contributions === null) {
    skips.add('incomplete', cell);
    return;
  }
  const { unit: money } = consolidation.whole.assessment.table;
  const amounts = contributions.map(({ unit, field }) => amountIn(money, field, unit.assessment.table.unit));
  const known = amounts.filter((amount) => amount !== null);
  if (known.length < amounts.length) {
    skips.add('not-comparable', cell);
    return;
  }
  const sum = known.reduce((total, { value }) => total.plus(value), new Big(0));
  const decimals = [cell.decimals, ...known.map((amount) => amount.decimals)];
  if (agreesWithinRounding(sum, cell.number, decimals)) return;
  yield {
    messageId: sum.gt(cell.number) ? 'units-exceed' : 'units-fall-short',
    data: {
      name: row.label.text,
      column,
      shown: cell.text,
      sum: figure(sum, Math.max(0, decimalsOf(sum))),
      figures: contributions.length === 0 ? '—' : contributionsText(contributions),
      ...unitsTaken(consolidation),
    },
    at: cell.at,
    elsewhere: placesOfContributions(contributions),
  };
}

/** What the units contribute to one cell of the whole; `null` where that is not known of one of them. */
function contributionsOf(
  row: FundRow,
  column: Column,
  { whole, units }: Consolidation,
): readonly (Contribution & { readonly field: NumberField })[] | null {
  const fields = units.map((unit) => ({ unit, field: fieldOf(row, column, unit, whole) }));
  if (fields.some(({ field }) => field === 'unknown')) return null;
  return fields.flatMap(({ unit, field }) =>
    field === null || field === 'unknown' ? [] : [{ unit, field }],
  );
}

/**
 * The cell of a unit that answers a row of the whole. A unit without that source of money contributes nothing (`null`),
 * unless it has a source that the whole does not name, which may be the same under another name (`unknown`).
 */
function fieldOf(
  row: FundRow,
  column: Column,
  unit: SourcedTable,
  whole: SourcedTable,
): NumberField | null | 'unknown' {
  const own = counterpart(row, unit.assessment.table.funds, whole.assessment.table.funds);
  if (own === null) {
    if (row.role === 'total') return 'unknown';
    const named = new Set(partsOf(whole).map(keyOf));
    const parts = partsOf(unit);
    return parts.length > 0 && parts.every((part) => named.has(keyOf(part))) ? null : 'unknown';
  }
  const field = own[column];
  if (field === null) return 'unknown';
  if (!isEmpty(field)) return field.number === null ? 'unknown' : field;
  return row.role === 'total' ? 'unknown' : null;
}

/** The only total answers the only total, whatever they are called; other rows answer to their names. */
function counterpart(row: FundRow, funds: readonly FundRow[], ofWhole: readonly FundRow[]): FundRow | null {
  const alike = funds.filter(({ role }) => role === row.role);
  const [first] = alike;
  const isOnly = row.role === 'total' && ofWhole.filter(({ role }) => role === 'total').length === 1;
  if (isOnly && alike.length === 1 && first !== undefined) return first;
  const same = alike.filter((one) => keyOf(one) === keyOf(row));
  return same.find(({ group }) => group === row.group) ?? same[0] ?? null;
}

const partsOf = ({ assessment }: SourcedTable): readonly FundRow[] =>
  assessment.table.funds.filter(({ role }) => role === 'part');

const keyOf = ({ label }: FundRow): string => nameKey(label.text).replace(/^其中/u, '');
