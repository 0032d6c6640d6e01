import type { IndicatorAssessment } from '../../assess/assessment';
import { directionOf } from '../../quantity/direction';
import { defineRule, type Problem } from '../define-rule';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';
import { certainDirection } from './certain-direction';

type Side = 'higher' | 'lower';

type DirectionMessages = Readonly<{
  'sign-against-nature': Readonly<{ name: string; target: string; nature: string; sign: Side }>;
  'sign-against-name': Readonly<{ name: string; target: string; sign: Side }>;
  'nature-against-name': Readonly<{ name: string; nature: string; suggested: Side }>;
}>;

/** The sign of a target, the form's 正向 or 反向, and the indicator's name agree on which way is good. */
export const directionConsistent = defineRule<DirectionMessages>()({
  id: 'direction-consistent',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: [
      '项目支出绩效自评表栏目：指标性质（正向、反向）、指标方向（大于等于、小于等于、等于）与指标值一并填报',
      '财预〔2013〕53号《预算绩效评价共性指标体系框架》附件2：控制率、变动率、调整率、结转结余率以低为好，满意度、达标率、完成率以高为好',
    ],
  },
  messageIds: ['sign-against-nature', 'sign-against-name', 'nature-against-name'],
  *check(assessment) {
    const { table, indicators } = assessment;
    const skips = new Skips();
    if (indicators.length === 0) skips.add('no-indicators');
    else if (!table.columns.target) skips.add('no-target-column');
    for (const row of rowsInUse(assessment)) yield* contradictions(row);
    yield* skips;
  },
});

/** One problem a row: the sign against the form's own word first, because nothing is inferred from the name there. */
function* contradictions(row: IndicatorAssessment): Generator<Problem<DirectionMessages>> {
  const { name, target, polarity } = row.indicator;
  const sign = signSide(row);
  if (sign === null && polarity === null) return;
  const suggested = certainDirection(row.indicator);
  const declared = polarity?.direction ?? null;
  if (target !== null && sign !== null) {
    const data = { name: name.text, target: target.text, sign };
    const place = { at: target.at, actual: target.text };
    if (polarity !== null && declared !== sign) {
      yield {
        messageId: 'sign-against-nature',
        data: { ...data, nature: polarity.field.text },
        ...place,
        related: placesOf(polarity.field, target.sign, name),
      };
      return;
    }
    if (suggested !== 'unknown' && suggested !== sign) {
      yield { messageId: 'sign-against-name', data, ...place, related: placesOf(target.sign, name) };
      return;
    }
  }
  if (polarity === null || suggested === 'unknown' || suggested === declared) return;
  yield {
    messageId: 'nature-against-name',
    data: { name: name.text, nature: polarity.field.text, suggested },
    at: polarity.field.at,
    related: placesOf(name),
    actual: polarity.field.text,
  };
}

/** The side that the target's sign points to; the sign of a change (下降5%以上) speaks of the change only. */
function signSide({ target }: IndicatorAssessment): Side | null {
  if (target?.kind !== 'number' || target.change !== undefined) return null;
  const side = directionOf({ comparison: target.comparison, declared: null, name: '' });
  return side === 'unknown' ? null : side;
}
