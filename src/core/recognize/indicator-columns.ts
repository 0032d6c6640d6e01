import { columnOf, type BandColumn, type HeaderBand } from './header-band';
import type { IndicatorRole } from './indicator-lexicon';

/** Columns from `left` to `right` under one header. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A column of level labels, with the column of weights beside it where the form has one. */
export interface LevelSpan {
  readonly labels: Span;
  readonly weights: Span | null;
}

/** Where an indicator block keeps what; `null` for a column the form does not have. */
export interface IndicatorColumns {
  /** The level columns from the outermost on, at most three, without the name. */
  readonly levels: readonly LevelSpan[];
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

/** 指标类型 or 绩效指标 before a single column of names heads the level (产出指标); elsewhere 指标类型 heads 定量 or 定性. */
const KIND = /(类型|类别|分类|维度)(名称)?$/u;

type Band = HeaderBand<IndicatorRole>;
type Column = BandColumn<IndicatorRole>;

/** Settles which column is which: the deepest level is the name, the first score is the self-evaluation's. */
export function indicatorColumns(band: Band): IndicatorColumns | null {
  const levels = levelSpans(band);
  const name = levels.at(-1);
  if (name === undefined) return null;
  const outer = levels.slice(0, -1).map((labels, depth) => ({
    labels,
    weights: weightBetween(band, labels, levels[depth + 1] ?? name),
  }));
  const completion = columnOf(band, 'completion');
  return {
    levels: outer,
    name,
    target: wholeSpan(band, 'target') ?? columnOf(band, 'target-adjusted') ?? goalBehind(band, name),
    adjustedTarget: columnOf(band, 'target') === null ? null : columnOf(band, 'target-adjusted'),
    actual: wholeSpan(band, 'actual'),
    natures: band.columns.filter((column) => column.role === 'nature' && !levels.includes(column)),
    unit: columnOf(band, 'unit'),
    weight:
      band.columns.find(
        (column) => column.role === 'weight' && outer.every(({ weights }) => weights !== column),
      ) ?? null,
    score: scoreColumn(band),
    completion,
    completionInPercent: completion?.label.percent ?? false,
    reason: reasonColumn(band),
    task: columnOf(band, 'task'),
    taskAmount: columnOf(band, 'task-amount'),
  };
}

/** A weight between a level and what stands below that level belongs to the level. */
const weightBetween = (band: Band, level: Span, deeper: Span): Column | null =>
  band.columns.find(({ role, left }) => role === 'weight' && left > level.right && left < deeper.left) ??
  null;

const wholeSpan = (band: Band, role: IndicatorRole): Span | null => columnsBelow(band, columnOf(band, role));

/** A heading over columns of its own (目标值 over 定量 | 定性) is read as one column: a row fills one of them. */
function columnsBelow(band: Band, first: Column | null): Span | null {
  if (first?.topCell == null) return first;
  const { left } = first.topCell;
  const parts = band.columns.filter(({ role, topCell }) => role === first.role && topCell?.left === left);
  return { left: first.left, right: Math.max(...parts.map(({ right }) => right)) };
}

/** 绩效目标 behind the name is the indicator's target; before it, it is the task's. */
const goalBehind = (band: Band, name: Span): Column | null =>
  band.columns.find(({ role, left }) => role === 'task-goal' && left > name.right) ?? null;

/** The unit's own score, where others (得分 of a department, say) stand beside it. */
function scoreColumn(band: Band): Column | null {
  const columns = band.columns.filter(({ role }) => role === 'score');
  return columns.find(({ label }) => label.core.includes('自评')) ?? columns[0] ?? null;
}

/** 偏差原因 is the reason column even when a 备注 column stands before it, with all columns it is divided into. */
function reasonColumn(band: Band): Span | null {
  const columns = band.columns.filter(({ role }) => role === 'reason');
  return columnsBelow(
    band,
    columns.find(({ label }) => /原因|偏差|扣分/.test(label.core)) ?? columns[0] ?? null,
  );
}

/** 指标内容 behind 三级指标 says what the indicator is about; elsewhere it is the indicator's name. */
const describes = (band: Band, { role, label, left }: Column): boolean =>
  role === 'name' && /(内容|描述)$/.test(label.core) && left > (columnOf(band, 'level3')?.right ?? left);

/** The level columns from the outermost to the indicator's name. */
function levelSpans(band: Band): readonly Span[] {
  const levels = (['level1', 'level2', 'level3', 'name'] as const)
    .map((role) => columnOf(band, role))
    .filter((column) => column !== null)
    .filter((column) => !describes(band, column));
  if (levels.length > 1) return levels;
  const [name] = levels;
  if (name !== undefined) {
    const level = band.columns.find(
      ({ role, label, left }) => left < name.left && (KIND.test(label.core) || role === 'group'),
    );
    return level === undefined ? levels : [level, name];
  }
  const group = columnOf(band, 'group');
  return group === null ? [] : splitGroup(group);
}

/** 绩效指标 over several columns without labels of their own: level 1, level 2, name. */
function splitGroup({ left, right }: Column): readonly Span[] {
  const columns = Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
  return columns.slice(-3).map((column) => ({ left: column, right: column }));
}
