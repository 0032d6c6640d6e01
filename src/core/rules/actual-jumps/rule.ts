import type Big from 'big.js';
import { alignedFigures, type AlignedFigures } from '../../compare/aligned-figures';
import { elsewhereOf, type RowPair, type TablePair } from '../../compare/table-pair';
import { formatDecimal, signOf } from '../../quantity/decimal';
import type { Field } from '../../table/field';
import { defineRule, type Problem } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

type Jump = Readonly<Record<'name' | 'now' | 'before' | 'times', string>> & {
  readonly sense: 'better' | 'worse' | 'unknown';
};

type JumpMessages = Readonly<{ rose: Jump; fell: Jump }>;

/** No result is many times last year's, or a small fraction of it, without being asked about. */
export const actualJumps = defineRule<JumpMessages, TablePair>()({
  id: 'actual-jumps',
  meta: {
    severity: 'warning',
    category: 'comparison',
    fix: 'none',
    basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》：绩效目标未完成或偏离较大的，分析并说明原因'],
  },
  messageIds: ['rose', 'fell'],
  *check(pair) {
    const skips = new Skips();
    noteMissingColumns(skips, pair.current, 'actual');
    for (const row of pair.rows) {
      const { actual } = row.current.indicator;
      if (actual === null || row.current.actual?.kind !== 'number') continue;
      const figures = figuresOf(row, 'actual');
      if (figures === null) skips.add('not-comparable', actual);
      else yield* jumps(row, figures, actual, pair);
    }
    yield* skips;
  },
});

const figuresOf = ({ current, other }: RowPair, side: 'target' | 'actual'): AlignedFigures | null =>
  alignedFigures(current[side], other[side], current.indicator.name.text);

/** A ratio says something only of two figures above zero; where the target moved along, the jump was planned. */
function* jumps(
  row: RowPair,
  figures: AlignedFigures,
  actual: Field,
  { jumpFactor, other }: TablePair,
): Generator<Problem<JumpMessages>> {
  const ratio = ratioOf(figures);
  if (ratio === null || ratio.times.lt(jumpFactor)) return;
  const planned = plannedRatio(row);
  const isPlanned =
    planned !== null && planned.rose === ratio.rose && planned.times.times(2).gte(ratio.times);
  const before = row.other.indicator.actual;
  yield {
    messageId: ratio.rose ? 'rose' : 'fell',
    data: {
      name: row.current.indicator.name.text,
      now: actual.text,
      before: before?.text ?? '',
      times: formatDecimal(ratio.times, ratio.times.lt(10) ? 1 : 0),
      sense: senseOf(row, ratio.rose),
    },
    at: actual.at,
    related: placesOf(row.current.indicator.target),
    elsewhere: elsewhereOf(other, before),
    ...(isPlanned ? { severity: 'info' } : {}),
  };
}

function ratioOf({ now, before }: AlignedFigures): { readonly times: Big; readonly rose: boolean } | null {
  if (signOf(now) <= 0 || signOf(before) <= 0) return null;
  const rose = now.gt(before);
  return { times: rose ? now.div(before) : before.div(now), rose };
}

function plannedRatio(row: RowPair): ReturnType<typeof ratioOf> {
  const targets = figuresOf(row, 'target');
  return targets && ratioOf(targets);
}

function senseOf({ current: { direction } }: RowPair, rose: boolean): Jump['sense'] {
  if (direction === 'unknown') return 'unknown';
  return rose === (direction === 'higher') ? 'better' : 'worse';
}
