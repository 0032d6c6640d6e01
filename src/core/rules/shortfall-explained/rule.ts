import type { IndicatorAssessment } from '../../assess/assessment';
import { isEmpty } from '../../assess/used-rows';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { explanationOf } from '../shared/explanation-of';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Values = Readonly<Record<'name' | 'target' | 'actual', string>>;

type ShortfallMessages = Readonly<{ unexplained: Values; 'no-place': Values }>;

/**
 * A missed target comes with its reason. Where the standard gives no scores, this is also the rule that says which rows
 * could not be decided.
 */
export const shortfallExplained = defineRule<ShortfallMessages>()({
  id: 'shortfall-explained',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》：未完成绩效目标或者偏离较大的，应当分析并说明原因，提出改进措施',
      '项目支出绩效自评表栏目：偏差原因分析及改进措施',
    ],
  },
  messageIds: ['unexplained', 'no-place'],
  *check(assessment) {
    const { table, standard } = assessment;
    const skips = new Skips();
    noteMissingColumns(skips, assessment, 'target', 'actual');
    for (const row of rowsInUse(assessment)) {
      if (row.status === 'missed') yield* problems(row, table);
      else if (!standard.scored && row.undecided !== null) noteUndecided(skips, row);
    }
    yield* skips;
  },
});

/** Notes the filled cells of a row without a verdict; a form that lacks one of the columns has said so once. */
function noteUndecided(skips: Skips, { indicator: { target, actual } }: IndicatorAssessment): void {
  if (target === null || actual === null) return;
  skips.add('undecided-row', isEmpty(target) ? null : target, isEmpty(actual) ? null : actual);
}

function* problems({ indicator }: IndicatorAssessment, table: Table): Generator<Problem<ShortfallMessages>> {
  const { name, target, actual, reason } = indicator;
  const { given, cell } = explanationOf(indicator, table);
  if (given || target === null || actual === null) return;
  const data = { name: name.text, target: target.text, actual: actual.text };
  const at = reason?.at ?? actual.at;
  const related = placesOf(target, reason === null ? cell : actual);
  if (cell === null) yield { messageId: 'no-place', data, at, related, severity: 'info' };
  else yield { messageId: 'unexplained', data, at, related };
}
