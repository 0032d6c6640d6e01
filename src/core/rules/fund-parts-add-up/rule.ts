import type Big from 'big.js';
import type { Computed } from '../../assess/assessment';
import { deriveSum } from '../../assess/derive-sum';
import { figure, operandOf } from '../../assess/operand';
import { agreesWithinRounding } from '../../assess/shown-precision';
import { isEmpty } from '../../assess/used-rows';
import { formatDecimal } from '../../quantity/decimal';
import type { NumberField } from '../../table/field';
import type { FundRow } from '../../table/fund-row';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { fundBreakdowns, type FundBreakdown } from '../shared/fund-breakdowns';
import { placesOf } from '../shared/places-of';
import { rewriteNumber } from '../shared/rewrite-number';
import { Skips } from '../shared/skips';

const COLUMNS = ['initial', 'adjusted', 'executed'] as const;
type Column = (typeof COLUMNS)[number];

type Sums = Readonly<Record<'name' | 'figures' | 'sum' | 'shown', string>> & { readonly column: Column };

type PartsMessages = Readonly<{ 'parts-exceed': Sums; 'parts-fall-short': Sums }>;

interface Compared extends FundBreakdown {
  readonly column: Column;
  readonly cell: NumberField & { readonly number: Big };
  readonly addends: readonly NumberField[];
}

/** The rows of a breakdown add up to the row they break down, column by column. */
export const fundPartsAddUp = defineRule<PartsMessages>()({
  id: 'fund-parts-add-up',
  meta: {
    severity: 'error',
    category: 'funds',
    fix: 'review',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：年度资金总额，其中：当年财政拨款、上年结转资金、其他资金',
    ],
  },
  messageIds: ['parts-exceed', 'parts-fall-short'],
  *check({ funds }) {
    const skips = new Skips();
    const breakdowns = fundBreakdowns(funds.map(({ fund }) => fund));
    if (funds.length === 0) skips.add('no-funds');
    else if (breakdowns.length === 0) skips.add('no-fund-parts');
    for (const breakdown of breakdowns) {
      const { total, parts } = breakdown;
      if (total === null) skips.add('no-fund-total', ...parts.map(({ label }) => label));
      else for (const column of COLUMNS) yield* compare(breakdown, total, column, skips);
    }
    yield* skips;
  },
});

function* compare(
  breakdown: FundBreakdown,
  total: FundRow,
  column: Column,
  skips: Skips,
): Generator<Problem<PartsMessages>> {
  const cell = total[column];
  const fields = breakdown.parts.flatMap((part) => part[column] ?? []);
  const filled = fields.filter((field) => !isEmpty(field));
  if (cell === null || fields.length === 0 || (isEmpty(cell) && filled.length === 0)) return;
  if (skips.addMissing(cell, ...(filled.length === 0 ? fields : filled))) return;
  const sum = deriveSum(filled.flatMap((field) => operandOf(field) ?? []));
  if (sum === null || !isKnown(cell)) return;
  const decimals = [cell, ...filled].map((field) => field.decimals);
  if (agreesWithinRounding(sum.value, cell.number, decimals)) return;
  if (sum.value.lt(cell.number) && breakdown.exhaustive === 'no') return;
  yield problemOf({ ...breakdown, column, cell, addends: filled }, total.label.text, sum);
}

const isKnown = (field: NumberField): field is Compared['cell'] => field.number !== null;

function problemOf(
  { column, cell, addends, exhaustive }: Compared,
  name: string,
  sum: Computed,
): Problem<PartsMessages> {
  const decimals = Math.max(0, ...addends.map((field) => field.decimals));
  const found = {
    data: {
      name,
      column,
      figures: figuresOf(sum.derivation),
      sum: figure(sum.value, decimals),
      shown: cell.text,
    },
    at: cell.at,
    related: placesOf(...addends),
    expected: formatDecimal(sum.value, decimals),
    actual: cell.text,
    ...(exhaustive === 'sure' ? rewriteNumber(cell, sum.value, { decimals, numberFormat: '0.00' }) : {}),
  };
  if (sum.value.gt(cell.number)) return { messageId: 'parts-exceed', ...found };
  return {
    messageId: 'parts-fall-short',
    ...found,
    ...(exhaustive === 'sure' ? {} : { severity: 'warning' }),
  };
}
