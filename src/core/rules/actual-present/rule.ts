import { isEmpty } from '../../assess/used-rows';
import type { Field } from '../../table/field';
import type { Indicator } from '../../table/indicator';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { explanationOf } from '../shared/explanation-of';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsThatCount } from '../shared/rows-that-count';
import { Skips } from '../shared/skips';

type ActualMessages = Readonly<{
  missing: Readonly<{ name: string; target: string }>;
  explained: Readonly<{ name: string; target: string }>;
  'nothing-stated': Readonly<{ name: string }>;
}>;

/** A row that has a target, or points, says what was reached; a placeholder says nothing. */
export const actualPresent = defineRule<ActualMessages>()({
  id: 'actual-present',
  meta: {
    severity: 'error',
    category: 'indicators',
    fix: 'none',
    basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：年度指标值、实际完成值'],
  },
  messageIds: ['missing', 'explained', 'nothing-stated'],
  *check(assessment) {
    const skips = new Skips();
    noteMissingColumns(skips, assessment, 'actual');
    for (const { indicator } of rowsThatCount(assessment)) {
      const { actual } = indicator;
      if (actual !== null && isEmpty(actual)) yield problemOf(indicator, actual, assessment.table);
    }
    yield* skips;
  },
});

function problemOf(indicator: Indicator, actual: Field, table: Table): Problem<ActualMessages> {
  const { name, target, reason } = indicator;
  const place = { at: actual.at, related: placesOf(name, target) };
  if (target === null || isEmpty(target)) {
    return { messageId: 'nothing-stated', data: { name: name.text }, severity: 'warning', ...place };
  }
  const data = { name: name.text, target: target.text };
  const explained = reason !== null && explanationOf(indicator, table).given;
  return explained
    ? { messageId: 'explained', data, severity: 'info', ...place }
    : { messageId: 'missing', data, ...place };
}
