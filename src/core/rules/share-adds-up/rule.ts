import Big from 'big.js';
import type { IndicatorAssessment } from '../../assess/assessment';
import { deriveSum } from '../../assess/derive-sum';
import { percentFigure } from '../../assess/operand';
import { agreesWithinRounding } from '../../assess/shown-precision';
import { normalizeText } from '../../quantity/normalize-text';
import type { NumberQuantity } from '../../quantity/quantity';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';

type ShareMessages = Readonly<{
  'off-whole': Readonly<{ name: string; rows: number; figures: string; sum: string }>;
}>;

interface Share {
  readonly row: IndicatorAssessment;
  readonly actual: NumberQuantity;
}

const SHARE_NAME = /(?:占比|占(?<whole>.+?)的?(?:比例|比重|百分比))(?:\(%\))?$/u;
const WHOLE = new Big(1);
/** Fewer shares than this, or a sum farther off than this, are rather shares of different things. */
const FEWEST = 3;
const NEAR = new Big('0.05');

/** Shares of one whole that are given row by row come to 100%, apart from rounding. */
export const shareAddsUp = defineRule<ShareMessages>()({
  id: 'share-adds-up',
  meta: {
    severity: 'info',
    category: 'indicators',
    fix: 'none',
    basis: ['同一总量的各部分占比合计为 100%（自评报告中各类事项占比的通常写法）'],
  },
  messageIds: ['off-whole'],
  *check(assessment) {
    const { table, indicators } = assessment;
    const skips = new Skips();
    if (indicators.length === 0) skips.add('no-indicators');
    else if (!table.columns.actual) skips.add('no-actual-column');
    for (const shares of wholes(rowsInUse(assessment))) {
      if (shares.length >= FEWEST) yield* offWhole(shares);
    }
    yield* skips;
  },
});

/** The shares of each whole: below the same levels, and of the same thing where the names say of what. */
function wholes(rows: readonly IndicatorAssessment[]): Iterable<readonly Share[]> {
  const groups = new Map<string, Share[]>();
  for (const row of rows) {
    if (row.actual?.kind !== 'number' || row.actual.unit !== '%') continue;
    const match = SHARE_NAME.exec(normalizeText(row.indicator.name.text).replaceAll(/\s/gu, ''));
    if (match === null) continue;
    const { level1, level2 } = row.indicator;
    const key = [level1?.text, level2?.text, match.groups?.['whole']].join('|');
    groups.set(key, [...(groups.get(key) ?? []), { row, actual: row.actual }]);
  }
  return groups.values();
}

function* offWhole(shares: readonly Share[]): Generator<Problem<ShareMessages>> {
  const [first, ...others] = shares;
  const decimals = shares.map(({ actual }) => actual.decimals);
  const places = Math.max(0, Math.max(...decimals) - 2);
  const sum = deriveSum(
    shares.map(({ row, actual }) => ({
      value: actual.value,
      text: percentFigure(actual.value, places),
      from: placesOf(row.indicator.actual),
    })),
  );
  if (sum === null || first === undefined || !isNearWhole(sum.value)) return;
  if (agreesWithinRounding(WHOLE, sum.value, decimals)) return;
  const { name, actual } = first.row.indicator;
  yield {
    messageId: 'off-whole',
    data: {
      name: name.text,
      rows: shares.length,
      figures: figuresOf(sum.derivation),
      sum: percentFigure(sum.value, places),
    },
    at: actual?.at ?? name.at,
    related: others.flatMap(({ row }) => placesOf(row.indicator.actual)),
    expected: '100%',
    actual: percentFigure(sum.value, places),
  };
}

const isNearWhole = (sum: Big): boolean => sum.minus(WHOLE).abs().lte(NEAR);
