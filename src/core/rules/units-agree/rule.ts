import type { IndicatorAssessment } from '../../assess/assessment';
import { unitOf } from '../../quantity/find-unit';
import type { Quantity } from '../../quantity/quantity';
import { defineRule, type Problem } from '../define-rule';
import type { Severity } from '../finding';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsInUse } from '../shared/rows-in-use';
import { Skips } from '../shared/skips';
import { slipFactor } from './slip-factor';

type Values = Readonly<Record<'name' | 'target' | 'actual', string>>;

type UnitMessages = Readonly<{
  differ: Values;
  'periods-differ': Values;
  slip: Values & { readonly times: string };
}>;

/** Target and actual are in units that can be compared, and not apart by a factor that only a slip explains. */
export const unitsAgree = defineRule<UnitMessages>()({
  id: 'units-agree',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: ['项目支出绩效自评表栏目：年度指标值（指标值、度量单位）、实际完成值，两者应为同一计量口径'],
  },
  messageIds: ['differ', 'periods-differ', 'slip'],
  *check(assessment) {
    const skips = new Skips();
    noteMissingColumns(skips, assessment, 'target', 'actual');
    for (const row of rowsInUse(assessment)) yield* problems(row);
    yield* skips;
  },
});

function* problems(row: IndicatorAssessment): Generator<Problem<UnitMessages>> {
  const { name, target, actual } = row.indicator;
  if (target === null || actual === null) return;
  const data = { name: name.text, target: target.text, actual: actual.text };
  const place = { at: actual.at, related: placesOf(target) };
  if (row.undecided === 'units-differ') {
    yield { messageId: 'differ', data, severity: severityOf(row), ...place };
  } else if (row.undecided === 'periods-differ') {
    yield { messageId: 'periods-differ', data, severity: 'info', ...place };
  } else {
    const factor = slipFactor(row);
    if (factor === null) return;
    yield { messageId: 'slip', data: { ...data, times: factor.toFixed() }, ...slipSeverity(row), ...place };
  }
}

/** 0.05% against ≤5% may simply be a good result. */
const slipSeverity = ({ status, direction, target }: IndicatorAssessment): { severity?: Severity } =>
  target?.kind === 'number' && target.unit === '%' && direction === 'lower' && status === 'met'
    ? { severity: 'info' }
    : {};

/** 场 and 次, or 天 and 个工作日, may well count the same thing, which a person can tell. */
function severityOf({ target, actual }: IndicatorAssessment): Severity {
  const kinds = [kindOf(target), kindOf(actual)];
  return kinds[0] !== null && kinds[0] === kinds[1] ? 'info' : 'warning';
}

const DURATIONS = new Set(['time', 'working days', 'months']);

function kindOf(quantity: Quantity | null): 'count' | 'duration' | null {
  if (quantity?.kind !== 'number' || quantity.unit === '' || quantity.per !== null) return null;
  const { dimension, symbol } = unitOf(quantity.unit);
  if (DURATIONS.has(dimension)) return 'duration';
  return dimension === symbol ? 'count' : null;
}
