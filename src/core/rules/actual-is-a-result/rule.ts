import type { IndicatorAssessment } from '../../assess/assessment';
import { isEmpty } from '../../assess/used-rows';
import { normalizeText } from '../../quantity/normalize-text';
import type { Indicator } from '../../table/indicator';
import { defineRule } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type ActualMessages = Readonly<{
  'comparison-sign': Readonly<Record<'name' | 'actual', string>>;
  'repeats-target': Readonly<Record<'name' | 'actual', string>>;
}>;

/** The actual column says what was reached, not what was to be reached. */
export const actualIsAResult = defineRule<ActualMessages>()({
  id: 'actual-is-a-result',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：年度指标值、实际完成值分列填报',
    ],
  },
  messageIds: ['comparison-sign', 'repeats-target'],
  *check(assessment) {
    const { table, indicators } = assessment;
    const skips = new Skips();
    if (indicators.length === 0) skips.add('no-indicators');
    else if (!table.columns.actual) skips.add('no-actual-column');
    for (const row of rowsInUse(assessment)) {
      const { actual, name, target } = row.indicator;
      if (actual === null) continue;
      if (isEmpty(actual)) skips.add('blank-cell', actual);
      if (!isAim(row)) continue;
      yield {
        messageId: repeatsTarget(row.indicator) ? 'repeats-target' : 'comparison-sign',
        data: { name: name.text, actual: actual.text },
        at: actual.at,
        related: placesOf(target),
        actual: actual.text,
      };
    }
    yield* skips;
  },
});

/**
 * True for `≥10%` and `90%以上`, whatever the target says, and for a deadline that repeats the target's word by word;
 * another deadline (12月底前完成) may well be how the result is told.
 */
function isAim({ actual, indicator }: IndicatorAssessment): boolean {
  if (actual?.kind === 'number') return actual.comparison !== null && actual.comparison !== '=';
  return actual?.kind === 'date' && actual.deadline && repeatsTarget(indicator);
}

const repeatsTarget = ({ actual, target }: Indicator): boolean =>
  actual !== null && target !== null && compact(actual.text) === compact(target.text);

const compact = (text: string): string => normalizeText(text).replaceAll(/\s/gu, '');
