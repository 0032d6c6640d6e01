import type { IndicatorAssessment } from '../../assess/assessment';
import { nameSuggestsUnit } from '../../quantity/name-suggests-unit';
import type { NumberQuantity } from '../../quantity/quantity';
import type { Field } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type Value = Readonly<Record<'name' | 'value', string>>;

type FitMessages = Readonly<{ 'percent-for-amount': Value; 'amount-for-share': Value; 'above-whole': Value }>;

interface Side {
  readonly field: Field;
  readonly quantity: NumberQuantity;
}

/** The unit of a value is one that the indicator's name can have. */
export const unitFitsName = defineRule<FitMessages>()({
  id: 'unit-fits-name',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: ['项目支出绩效自评表栏目：指标名称、年度指标值、度量单位；数量指标以数量计，比率指标以百分比计'],
  },
  messageIds: ['percent-for-amount', 'amount-for-share', 'above-whole'],
  *check(assessment) {
    const skips = new Skips();
    noteMissingColumns(skips, assessment);
    for (const row of rowsInUse(assessment)) {
      const sides = sidesOf(row);
      yield* unitProblems(row, sides);
      yield* wholeProblems(row, sides);
    }
    yield* skips;
  },
});

/** Target and actual as far as they are levels; a change (增长5%) may be given of anything. */
function sidesOf({ indicator, target, actual }: IndicatorAssessment): readonly Side[] {
  const both = [
    { field: indicator.target, quantity: target },
    { field: indicator.actual, quantity: actual },
  ];
  return both.flatMap(({ field, quantity }) =>
    field !== null && quantity?.kind === 'number' && quantity.change === undefined
      ? [{ field, quantity }]
      : [],
  );
}

/** The first side with a unit speaks for the row; another unit on the other side is for units-agree. */
function* unitProblems(
  { indicator }: IndicatorAssessment,
  sides: readonly Side[],
): Generator<Problem<FitMessages>> {
  const side = sides.find(({ quantity }) => quantity.unit !== '');
  if (side === undefined) return;
  const messageId = misfit(indicator.name.text, side.quantity);
  if (messageId === null) return;
  yield {
    messageId,
    data: { name: indicator.name.text, value: side.field.text },
    at: side.field.at,
    related: placesOf(indicator.name, side.field === indicator.actual ? null : indicator.actual),
  };
}

function misfit(name: string, quantity: NumberQuantity): 'percent-for-amount' | 'amount-for-share' | null {
  const suggested = nameSuggestsUnit(name);
  if (suggested === 'count' || suggested === 'area') {
    return quantity.unit === '%' ? 'percent-for-amount' : null;
  }
  if (suggested !== 'percent' || quantity.per !== null || quantity.period !== null) return null;
  return RATIO_UNITS.has(quantity.unit) || TURNOVER.test(name) ? null : 'amount-for-share';
}

/** Units that a 率 may have; 分 is that of a satisfaction survey. */
const RATIO_UNITS = new Set(['%', '个百分点', '倍', '分']);
/** Rates that count how often. */
const TURNOVER = /周转率|频率/u;

function* wholeProblems(
  { indicator }: IndicatorAssessment,
  sides: readonly Side[],
): Generator<Problem<FitMessages>> {
  if (!PART_OF_WHOLE.test(indicator.name.text)) return;
  for (const { field, quantity } of sides) {
    const whole = quantity.unit === '%' ? 1 : quantity.unit === '' ? 100 : null;
    if (whole === null || quantity.value.lte(whole)) continue;
    yield {
      messageId: 'above-whole',
      data: { name: indicator.name.text, value: field.text },
      at: field.at,
      related: placesOf(indicator.name),
    };
  }
}

/** Shares that cannot exceed the whole; rates of completion, use, growth or control can. */
const PART_OF_WHOLE =
  /(?:满意|合格|达标|覆盖|知晓|及时|准确|准时|优良|优秀|通过|出勤|办结|真实|公开|合规|规范|完好|成活|存活|认可)(?:率|度)(?:\(%\)|（%）|指标|调查)*$|占比$/u;
