import Big from 'big.js';
import type { IndicatorAssessment } from '../../assess/assessment';
import { agreesWithinRounding } from '../../assess/shown-precision';
import { nameKey } from '../../compare/name-key';
import { additiveQuantity, isCount } from '../../consolidate/additive-quantity';
import type { Consolidation, UnitsBy } from '../../consolidate/consolidation';
import { formatQuantity } from '../../quantity/format-quantity';
import type { NumberQuantity } from '../../quantity/quantity';
import type { Field } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';
import {
  contributionsText,
  placesOfContributions,
  unitsTaken,
  type Contribution,
} from '../shared/sum-of-units';

const SIDES = ['target', 'actual'] as const;
type Side = (typeof SIDES)[number];

type Sum = Readonly<Record<'name' | 'shown' | 'sum' | 'figures', string>> & {
  readonly side: Side;
  readonly units: number;
  readonly by: UnitsBy;
};

type IndicatorMessages = Readonly<{ 'units-exceed': Sum; 'units-fall-short': Sum; 'some-fall-short': Sum }>;

interface Addend extends Contribution {
  readonly quantity: NumberQuantity;
}

/** Counts, areas and amounts of a consolidated table are those of its units together; relative figures are not summed. */
export const consolidatedIndicatorsAddUp = defineRule<IndicatorMessages, Consolidation>()({
  id: 'consolidated-indicators-add-up',
  meta: {
    severity: 'warning',
    category: 'consolidation',
    fix: 'none',
    basis: ['湖北省2020年度项目自评表填表说明：各单位汇总时，绝对值相加，相对值按资金额加权平均'],
  },
  messageIds: ['units-exceed', 'units-fall-short', 'some-fall-short'],
  *check(consolidation) {
    const skips = new Skips();
    const { assessment } = consolidation.whole;
    noteMissingColumns(skips, assessment);
    const rows = rowsInUse(assessment);
    for (const row of rows) {
      const isOne = rows.filter((other) => keyOf(other) === keyOf(row)).length === 1;
      for (const side of SIDES) {
        const whole = additiveQuantity(row, side);
        const field = row.indicator[side];
        if (whole === null || field === null) continue;
        if (isOne) yield* compared({ row, field, side, whole }, consolidation, skips);
        else skips.add('not-comparable', field);
      }
    }
    yield* skips;
  },
});

interface WholeFigure {
  readonly row: IndicatorAssessment;
  readonly field: Field;
  readonly side: Side;
  readonly whole: NumberQuantity;
}

function* compared(
  { row, field, side, whole }: WholeFigure,
  consolidation: Consolidation,
  skips: Skips,
): Generator<Problem<IndicatorMessages>> {
  const addends = addendsOf(row, side, consolidation);
  if (addends?.every(({ quantity }) => isAlike(quantity, whole)) !== true) {
    skips.add('not-comparable', field);
    return;
  }
  if (addends.length === 0) {
    skips.add('incomplete', field);
    return;
  }
  const quantities = addends.map(({ quantity }) => quantity);
  const sum = quantities.reduce((total, { value }) => total.plus(value), new Big(0));
  if (agreesWithinRounding(sum, whole.value, roundedDecimals([whole, ...quantities]))) return;
  const isAll = addends.length === consolidation.units.length;
  const found = {
    data: {
      name: row.indicator.name.text,
      side,
      shown: field.text,
      sum: sumText(sum, quantities),
      figures: contributionsText(addends),
      ...unitsTaken(consolidation),
    },
    at: field.at,
    elsewhere: placesOfContributions(addends),
  };
  if (sum.gt(whole.value)) yield { messageId: 'units-exceed', ...found };
  else if (isAll) yield { messageId: 'units-fall-short', ...found };
  else yield { messageId: 'some-fall-short', severity: 'info', ...found };
}

/** The figures of the units that have the indicator; `null` where one has it twice, or not as a figure that adds up. */
function addendsOf(row: IndicatorAssessment, side: Side, { units }: Consolidation): readonly Addend[] | null {
  const addends: Addend[] = [];
  for (const unit of units) {
    const rows = rowsInUse(unit.assessment).filter((one) => keyOf(one) === keyOf(row));
    const [own] = rows;
    if (own === undefined) continue;
    const quantity = additiveQuantity(own, side);
    const field = own.indicator[side];
    if (rows.length > 1 || quantity === null || field === null) return null;
    addends.push({ unit, field, quantity });
  }
  return addends;
}

const keyOf = ({ indicator }: IndicatorAssessment): string => nameKey(indicator.name.text);

/** Figures in one unit, none of them vague, and all bounded the same way. */
const isAlike = (one: NumberQuantity, whole: NumberQuantity): boolean =>
  one.unit === whole.unit &&
  one.approximation === null &&
  whole.approximation === null &&
  (one.comparison ?? '=') === (whole.comparison ?? '=');

/** Things counted one by one are exact; everything else may have been rounded at the last digit shown. */
function roundedDecimals(quantities: readonly NumberQuantity[]): readonly number[] {
  const isExact = quantities.every((quantity) => isCount(quantity) && quantity.decimals >= 0);
  return isExact ? [] : quantities.map(({ decimals }) => decimals);
}

function sumText(value: Big, [first, ...others]: readonly NumberQuantity[]): string {
  if (first === undefined) return '';
  const decimals = Math.max(first.decimals, ...others.map((quantity) => quantity.decimals));
  return formatQuantity({ ...first, value, decimals, comparison: null });
}
