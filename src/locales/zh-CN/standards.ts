import type { StepTable } from '../../core/standards/standard';
import type { StandardWords } from '../standard-words';

const percent = (fraction: number): string => `${String(Math.round(fraction * 1000) / 10)}%`;

export const standards: StandardWords = {
  scored: (scored) => (scored ? '表式计分' : '表式不计分，只核对完成情况和比率'),
  executionDenominator: (column) =>
    column === 'adjusted'
      ? '执行率以全年（调整后）预算数为分母，无此栏时用年初预算数'
      : '执行率以年初预算数为分母',
  executionWeight: (points) => `表中未印执行率分值时，按 ${points} 分计`,
  reverseMethod: (method) =>
    method === 'ratio'
      ? '反向指标未完成时，得分＝分值×指标值÷完成值'
      : '反向指标未完成时，得分＝分值×［1－（完成值－指标值）÷指标值］，达到指标值 2 倍时不得分',
  overachievementReason: (line) => `完成值达到指标值的 ${percent(line)} 时应说明原因`,
  overachievementReasonZeroTarget: (line) =>
    line === null ? '指标值为 0 时不判断超额完成' : `指标值为 0 时，完成值达到 ${line} 即应说明原因`,
  overachievementZero: (line) =>
    line === null ? '超额完成不扣分' : `完成值超过指标值的 ${percent(line)} 时该指标不得分`,
  missedScore: (earned) => (earned === 'zero' ? '定量指标未完成时不得分' : '定量指标未完成时按完成比例得分'),
  stepTables: (tables) =>
    tables.length === 0 ? '没有分档计分的指标' : `分档计分：${tables.map(stepTable).join('；')}`,
  qualitativeBands: ([full, partial]) =>
    `定性指标：达成预期得分值的 ${percent(full)}（含）以上，部分达成得 ${percent(partial)}（含）至 ${percent(full)}，未达成得 ${percent(partial)} 以下`,
  grades: (grades) => `等级：${grades.map(({ grade, from }) => `${grade}（${from} 分起）`).join('、')}`,
  scoreDecimals: (decimals) => `得分保留 ${decimals} 位小数`,
  rateDecimals: (decimals) => `比率保留百分数后 ${decimals} 位小数`,
  executionReasonBelow: (line) =>
    line === null ? '执行率偏低不要求另作说明' : `执行率低于 ${percent(line)} 时应说明原因`,
  adjustmentReasonFrom: (line) =>
    line === null ? '预算调整不要求另作说明' : `预算调整率（绝对值）达到 ${percent(line)} 时应说明原因`,
  adjustmentReasonWhenTotalAbove: (total) =>
    total === null ? '预算调整的说明要求不看总分' : `预算调整的说明要求只适用于总分高于 ${total} 分的`,
  adjustmentAlwaysExplained: (always) =>
    always ? '年中凡有预算调整，均应另作说明' : '预算调整不论大小都要说明的规定不适用',
  measuresBelow: (total) =>
    total === null ? '不按总分要求填写问题和措施' : `总分低于 ${total} 分时应填写存在问题和改进措施`,
  budgetIncludesCarryover: (included) =>
    included ? '预算数含上年结余结转资金（仅记录，未参与计算）' : '预算数是否含上年结转，以表中所填为准',
  targetPreference: (columns) =>
    columns === null
      ? '只有一栏指标值'
      : `有几栏指标值时，依次取第一个已填的：${columns.join('、')}（仅记录，未参与计算）`,
  adjustmentScore: (rule) =>
    rule === null
      ? '预算编制准确性不另计分'
      : `预算编制准确性得分＝（1－${rule.factor}×预算调整率）×分值，调整率超过 ${percent(rule.zeroAbove)} 不得分（仅记录，未参与计算）`,
};

function stepTable({ indicator, bound, steps }: StepTable): string {
  const sign = bound === 'at-most' ? '≤' : '≥';
  const step = (limit: number | null, points: number): string =>
    limit === null ? `其余 ${points} 分` : `${sign}${percent(limit)} 得 ${points} 分`;
  return `${indicator}：${steps.map((each) => step(each.bound, each.points)).join('，')}`;
}
