import Big from 'big.js';
import type { Assessment, Computed } from '../../assess/assessment';
import { figure } from '../../assess/operand';
import { usedRows } from '../../assess/used-rows';
import { decimalsOf } from '../../quantity/decimal';
import { parseAreaName } from '../../grid/address';
import { areaAround } from '../../grid/area';
import { cellRange, type CellRange } from '../../grid/cell-range';
import type { Table } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { isWhole } from '../shared/is-whole';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { pointsOfExecution } from '../shared/points-of-execution';
import { Skips } from '../shared/skips';

const FULL_MARKS = new Big(100);

type Sums = Readonly<Record<'figures' | 'sum' | 'full', string>>;

type WeightMessages = Readonly<{
  differs: Sums;
  'execution-on-top': Readonly<Record<'indicators' | 'execution' | 'sum', string>>;
  'printed-differs': Readonly<Record<'figures' | 'sum' | 'shown', string>>;
}>;

/** The points of execution and of all indicators make a hundred, or what the total line prints. */
export const weightsTotal100 = defineRule<WeightMessages>()({
  id: 'weights-total-100',
  meta: {
    severity: 'error',
    category: 'scores',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》：权重原则上为预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%',
      '项目支出绩效自评表填报说明：产出指标50分、效益指标30分、满意度指标10分、预算执行率10分',
    ],
  },
  messageIds: ['differs', 'execution-on-top', 'printed-differs'],
  *check(assessment) {
    const skips = new Skips();
    const { standard, weights } = assessment;
    if (!standard.scored) skips.add('not-scored');
    else if (weights === null) noteUndecided(skips, assessment);
    else yield* compare(assessment, weights, skips);
    yield* skips;
  },
});

function noteUndecided(skips: Skips, assessment: Assessment): void {
  noteMissingColumns(skips, assessment, 'weight');
  if (assessment.table.columns.weight) {
    skips.addMissing(...usedRows(assessment.table).map(({ weight }) => weight));
  }
}

function* compare(
  assessment: Assessment,
  { value, derivation }: Computed,
  skips: Skips,
): Generator<Problem<WeightMessages>> {
  const { table } = assessment;
  const printed = table.total?.weight ?? null;
  const full = printed?.number ?? FULL_MARKS;
  if (value.eq(full)) return;
  const execution = pointsOfExecution(assessment);
  const indicators = value.minus(execution);
  const sum = points(value);
  const found = { related: derivation.from, expected: points(full), actual: sum };
  const at = printed?.number == null ? weightCells(table) : printed.at;
  if (value.eq(FULL_MARKS) && printed !== null) {
    if (full.eq(indicators)) return;
    const data = { figures: figuresOf(derivation), sum, shown: printed.text };
    yield { messageId: 'printed-differs', data, ...found, at, expected: sum, actual: printed.text };
  } else if (value.lt(full) && !isWhole(table)) {
    skips.add('incomplete', printed);
  } else if (execution.gt(0) && indicators.eq(full)) {
    const data = { indicators: points(indicators), execution: points(execution), sum };
    yield { messageId: 'execution-on-top', data, at, ...found };
  } else {
    yield {
      messageId: 'differs',
      data: { figures: figuresOf(derivation), sum, full: points(full) },
      at,
      ...found,
    };
  }
}

const points = (value: Big): string => figure(value, Math.max(0, decimalsOf(value)));

/** The points column of the indicators, where no total line prints their sum. */
function weightCells(table: Table): CellRange {
  const areas = usedRows(table).flatMap(({ weight }) => (weight && parseAreaName(weight.at.a1)) ?? []);
  const [first, ...others] = areas;
  return first === undefined ? table.range : cellRange(table.sheet, others.reduce(areaAround, first));
}
