import type { IndicatorAssessment } from '../../assess/assessment';
import type { Quantity } from '../../quantity/quantity';
import type { Field } from '../../table/field';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { explanationOf } from '../shared/explanation-of';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Values = Readonly<Record<'name' | 'target' | 'actual', string>>;

type AnswerMessages = Readonly<{
  'not-a-number': Values;
  'number-in-text': Values;
  'not-applicable': Values;
  'zero-in-words': Values;
}>;

/** A target in figures is answered in figures. */
export const answerFitsTarget = defineRule<AnswerMessages>()({
  id: 'answer-fits-target',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》：定量指标按实际完成值与年度指标值的比例计分，定性指标按达成、部分达成、未达成三档评定',
    ],
  },
  messageIds: ['not-a-number', 'number-in-text', 'not-applicable', 'zero-in-words'],
  *check(assessment) {
    const skips = new Skips();
    noteMissingColumns(skips, assessment, 'target', 'actual');
    for (const row of rowsInUse(assessment)) {
      const { target, actual, nature } = row.indicator;
      if (target === null || actual === null || nature === 'qualitative') continue;
      if (!isMeasured(row.target) || row.actual === null || !isInWords(row.actual)) continue;
      yield problemOf(row, target, actual, assessment.table);
    }
    yield* skips;
  },
});

const isMeasured = (quantity: Quantity | null): boolean =>
  quantity?.kind === 'number' || quantity?.kind === 'range';

const isInWords = (quantity: Quantity): boolean => !isMeasured(quantity) && quantity.kind !== 'empty';

function problemOf(
  row: IndicatorAssessment,
  target: Field,
  actual: Field,
  table: Table,
): Problem<AnswerMessages> {
  const found = {
    data: { name: row.indicator.name.text, target: target.text, actual: actual.text },
    at: actual.at,
    related: placesOf(target),
  };
  if (isZero(row.target) && NOTHING.test(actual.text)) {
    return { messageId: 'zero-in-words', severity: 'info', ...found };
  }
  const explained = row.indicator.reason !== null && explanationOf(row.indicator, table).given;
  if (explained && NOT_APPLICABLE.test(actual.text)) {
    return { messageId: 'not-applicable', severity: 'info', ...found };
  }
  if (row.actual?.kind === 'prose' && FIGURE.test(actual.text)) {
    return { messageId: 'number-in-text', severity: 'info', ...found };
  }
  return { messageId: 'not-a-number', ...found };
}

const isZero = (quantity: Quantity | null): boolean => quantity?.kind === 'number' && quantity.value.eq(0);

/** 无, 未发生安全事故: what a target of zero asks for, in words. */
const NOTHING = /^(?:无|没有|未发生|未出现|未发现|零)/u;
/** The indicator had no occasion this year. */
const NOT_APPLICABLE = /^(?:无|没有|未开展|未实施|未发生|未涉及|不涉及|不适用|本年度?(?:无|未))/u;
const FIGURE = /[\d０-９]|百分之/u;
