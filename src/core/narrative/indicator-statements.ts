import type { IndicatorAssessment } from '../assess/assessment';
import type { Quantity } from '../quantity/quantity';
import type { Field } from '../table/field';
import { nameSuggestsUnit } from '../quantity/name-suggests-unit';
import { normalizeText } from '../quantity/normalize-text';
import type { Statement } from './statement';
import { subjectCore } from './subject-core';

/** Names that say nothing without the task above them: 指标1, 数量, 完成率. */
const SHORTEST_CORE = 2;

/** What an indicator row states: its target as something planned, its actual value as a result. */
export function indicatorStatements({
  indicator,
  target,
  actual,
}: IndicatorAssessment): readonly Statement[] {
  const name = normalizeText(indicator.name.text).replaceAll(/\s/gu, '');
  const core = subjectCore(name);
  if (core.length < SHORTEST_CORE) return [];
  const statement = (
    field: Field | null,
    quantity: Quantity | null,
    mood: Statement['mood'],
  ): Statement[] => {
    if (field === null || quantity?.kind !== 'number' || (mood === 'result' && isTargetLike(quantity)))
      return [];
    if (quantity.unit === '' && nameSuggestsUnit(name) === null) return [];
    return [{ quantity, name, core, mood, shown: field.text, quote: quoteOf(field) }];
  };
  return [...statement(indicator.target, target, 'plan'), ...statement(indicator.actual, actual, 'result')];
}

/** ≥10% under 实际完成值 says what was wanted and is the concern of another rule. */
const isTargetLike = (quantity: Quantity): boolean =>
  quantity.kind === 'number' && quantity.comparison !== null && quantity.comparison !== '=';

const quoteOf = ({ at, text }: Field): Statement['quote'] => ({
  at,
  text,
  range: { from: 0, to: text.length },
  emphasis: [{ from: 0, to: text.length }],
});
