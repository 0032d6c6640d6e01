import type { IndicatorAssessment } from '../../assess/assessment';
import { decimalsOf } from '../../quantity/decimal';
import type { NumberQuantity, Quantity } from '../../quantity/quantity';
import { defineRule } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type ValueMessages = Readonly<{
  'on-several-rows': Readonly<{ name: string; value: string; rows: number }>;
  'on-one-row': Readonly<{ name: string; value: string }>;
}>;

/**
 * Target and actual value are quantities of the indicator, not its points. One row may well have ten points for ten
 * pieces, so a whole number counts only where several rows agree; nobody counts 12.5 pieces, so a fraction counts alone.
 */
export const valueIsNotWeight = defineRule<ValueMessages>()({
  id: 'value-is-not-weight',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：年度指标值、实际完成值、分值分列填报',
    ],
  },
  messageIds: ['on-several-rows', 'on-one-row'],
  *check(assessment) {
    const { table, indicators } = assessment;
    const skips = new Skips();
    if (indicators.length === 0) skips.add('no-indicators');
    else if (!table.columns.target) skips.add('no-target-column');
    else if (!table.columns.actual) skips.add('no-actual-column');
    else if (!table.columns.weight) skips.add('no-weight-column');
    const measured = rowsInUse(assessment).filter(({ target }) => target?.kind === 'number');
    const alike = measured.filter(repeatsWeight);
    const isCommon = alike.length * 2 >= measured.length;
    for (const row of alike) {
      if (alike.length === 1 && !isFraction(row)) continue;
      const { name, target, actual, weight } = row.indicator;
      const data = { name: name.text, value: weight?.text ?? '' };
      const found = {
        at: target?.at ?? name.at,
        related: placesOf(actual, weight),
        ...(isCommon ? {} : { severity: 'info' as const }),
      };
      if (alike.length === 1) yield { messageId: 'on-one-row', data, ...found };
      else yield { messageId: 'on-several-rows', data: { ...data, rows: alike.length }, ...found };
    }
    yield* skips;
  },
});

function repeatsWeight({ indicator, target, actual }: IndicatorAssessment): boolean {
  const weight = indicator.weight?.number ?? null;
  if (weight === null || !isBare(target) || !isBare(actual)) return false;
  return target.value.eq(weight) && actual.value.eq(weight);
}

/** A number and nothing else: a sign or a unit shows that a quantity is meant. */
const isBare = (quantity: Quantity | null): quantity is NumberQuantity =>
  quantity?.kind === 'number' &&
  (quantity.unit === '' || quantity.unit === '分') &&
  quantity.comparison === null &&
  quantity.per === null &&
  quantity.period === null;

const isFraction = ({ indicator }: IndicatorAssessment): boolean =>
  indicator.weight?.number != null && decimalsOf(indicator.weight.number) > 0;
