import { columnOf, type BandColumn, type HeaderBand } from './header-band';
import type { IndicatorRole } from './indicator-lexicon';

/** Columns from `left` to `right` under one header. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Where an indicator block keeps what; `null` for a column the form does not have. */
export interface IndicatorColumns {
  readonly level1: Span | null;
  readonly level2: Span | null;
  readonly name: Span;
  readonly target: Span | null;
  readonly adjustedTarget: Span | null;
  readonly actual: Span | null;
  /** 指标性质, 指标方向, 计算符号: one or two columns that say how to read the target. */
  readonly natures: readonly Span[];
  readonly unit: Span | null;
  readonly weight: Span | null;
  readonly score: Span | null;
  readonly completion: Span | null;
  readonly completionInPercent: boolean;
  readonly reason: Span | null;
  readonly task: Span | null;
  readonly taskAmount: Span | null;
}

type Column = BandColumn<IndicatorRole>;

/** Settles which column is which: the deepest level is the name, the first score is the self-evaluation's. */
export function indicatorColumns(band: HeaderBand<IndicatorRole>): IndicatorColumns | null {
  const levels = levelSpans(band);
  const name = levels.at(-1);
  if (name === undefined) return null;
  const [level1 = null, level2 = null] = levels.slice(0, -1);
  const completion = columnOf(band, 'completion');
  return {
    level1,
    level2,
    name,
    target: columnOf(band, 'target', 'target-adjusted'),
    adjustedTarget: columnOf(band, 'target') === null ? null : columnOf(band, 'target-adjusted'),
    actual: columnOf(band, 'actual'),
    natures: band.columns.filter(({ role }) => role === 'nature'),
    unit: columnOf(band, 'unit'),
    weight: columnOf(band, 'weight'),
    score: columnOf(band, 'score'),
    completion,
    completionInPercent: completion?.label.percent ?? false,
    reason: reasonColumn(band),
    task: columnOf(band, 'task'),
    taskAmount: columnOf(band, 'task-amount'),
  };
}

/** 偏差原因 is the reason column even when a 备注 column stands before it. */
function reasonColumn(band: HeaderBand<IndicatorRole>): Column | null {
  const columns = band.columns.filter(({ role }) => role === 'reason');
  return columns.find(({ label }) => /原因|偏差|扣分/.test(label.core)) ?? columns[0] ?? null;
}

/** The level columns from the outermost to the indicator's name. */
function levelSpans(band: HeaderBand<IndicatorRole>): readonly Span[] {
  const levels = (['level1', 'level2', 'level3', 'name'] as const)
    .map((role) => columnOf(band, role))
    .filter((column) => column !== null);
  if (levels.length > 3) return levels.filter((_, depth) => depth === 0 || depth >= levels.length - 2);
  if (levels.length > 0) return levels;
  const group = columnOf(band, 'group');
  return group === null ? [] : splitGroup(group);
}

/** 绩效指标 over several columns without labels of their own: level 1, level 2, name. */
function splitGroup({ left, right }: Column): readonly Span[] {
  const columns = Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
  return columns.slice(-3).map((column) => ({ left: column, right: column }));
}
