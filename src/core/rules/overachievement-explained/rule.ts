import Big from 'big.js';
import { achievementOf } from '../../assess/achievement';
import type { Computed, IndicatorAssessment } from '../../assess/assessment';
import { compareQuantities } from '../../quantity/compare-quantities';
import { formatPercent } from '../../quantity/decimal';
import type { Standard } from '../../standards/standard';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { explanationOf } from '../shared/explanation-of';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Excess = Readonly<Record<'name' | 'derivation' | 'line', string>>;

type ExcessMessages = Readonly<{
  unexplained: Excess;
  'either-way': Excess;
  'above-zero': Readonly<Record<'name' | 'actual', string>>;
}>;

/** What lies far above its target comes with its reason; the standard says how far is far. */
export const overachievementExplained = defineRule<ExcessMessages>()({
  id: 'overachievement-explained',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》：完成值偏离指标值较大的，应当分析原因；年初指标值明显偏低的，按偏离度适度调减得分',
      '全国办法未定具体比例，以所选评分标准为准（默认达到指标值的 130%）',
    ],
  },
  messageIds: ['unexplained', 'either-way', 'above-zero'],
  *check(assessment) {
    const skips = new Skips();
    noteMissingColumns(skips, assessment, 'target', 'actual');
    for (const row of rowsInUse(assessment)) yield* problems(row, assessment.table, assessment.standard);
    yield* skips;
  },
});

function* problems(
  row: IndicatorAssessment,
  table: Table,
  standard: Standard,
): Generator<Problem<ExcessMessages>> {
  const ratio = ratioWithoutDirection(row, standard);
  const isFarEitherWay = ratio?.value.gte(standard.overachievementReason) === true;
  if (row.status !== 'exceeded' && !isFarEitherWay) return;
  const { name, target, actual, reason } = row.indicator;
  const { given, cell } = explanationOf(row.indicator, table);
  if (given || target === null || actual === null) return;
  const place = {
    at: reason?.at ?? actual.at,
    related: placesOf(target, reason === null ? cell : actual),
  };
  const line = formatPercent(new Big(standard.overachievementReason), 0);
  const derivation = (ratio ?? row.rate)?.derivation.text;
  if (derivation === undefined) {
    yield { messageId: 'above-zero', data: { name: name.text, actual: actual.text }, ...place };
  } else {
    const messageId = isFarEitherWay ? 'either-way' : 'unexplained';
    yield { messageId, data: { name: name.text, derivation, line }, ...place };
  }
}

/**
 * Actual over target of a row that has no verdict only because the better direction is unknown. So far above an
 * unsigned target either one, a great excess or a great miss, needs a reason, which makes the direction immaterial.
 */
function ratioWithoutDirection(row: IndicatorAssessment, standard: Standard): Computed | null {
  const { indicator, target, actual, undecided } = row;
  if (undecided !== 'direction-unknown' || target?.kind !== 'number' || actual?.kind !== 'number')
    return null;
  if (target.comparison !== null) return null;
  const direction = 'higher';
  const verdict = compareQuantities(target, actual, { name: indicator.name.text, direction });
  return achievementOf({ indicator, target, actual, direction, verdict }, standard);
}
