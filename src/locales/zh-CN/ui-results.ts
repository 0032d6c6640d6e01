import type { Verdict } from '../../core/verdict';
import type { ResultWords } from '../ui-result-words';

const verdict = ({ errors, warnings, undecided }: Verdict): string => {
  if (errors > 0) return `${errors} 处应更正后再报送`;
  if (warnings > 0) return `${warnings} 处需说明`;
  return undecided > 0 ? `${undecided} 处未能核对` : '可以提交';
};

const verdictAloud = (counts: Verdict): string =>
  counts.errors + counts.warnings + counts.undecided === 0
    ? '校验完成，可以提交'
    : `校验完成：${counts.errors} 处应更正，${counts.warnings} 处需说明，${counts.undecided} 处未能核对`;

export const results: ResultWords = {
  verdict,
  verdictAloud,
  unchecked: '未能核对',
  manual: (count) => `另有 ${count} 项定性指标，由人工判断`,
  views: { findings: '问题', indicators: '指标', fills: '填充' },
  viewsLabel: '校验结果',
  requirement: (title) => `要求：${title}`,
  basis: (basis) => `依据：${basis}`,
  goTo: '定位',
  goToCell: (a1) => `定位到 ${a1}`,
  related: '相关单元格',
  elsewhere: '对照',
  placeElsewhere: (document, sheet, a1) => `${document}“${sheet}”${a1}`,
  quotes: '原文',
  paragraph: (number) => `第 ${number} 段`,
  fix: (value) => `改为 ${value}…`,
  fixCells: (count) => `更正 ${count} 个单元格…`,
  ignore: '忽略…',
  before: '现为',
  after: '改为',
  cell: '单元格',
  blank: '（空）',
  applyFix: '确认更改',
  previewTitle: '更改预览',
  reason: '忽略的原因',
  reasonHint: '例如：按主管部门通知，以批复数为准',
  setAside: '忽略此处',
  ignored: '已忽略',
  restore: '恢复',
  ignoredBecause: (reason) => `原因：${reason}`,
  ignoredTemporarily: '只在本次打开期间有效；需要保留的，请随工作簿保存。',
  notApplicable: '本表不适用的核对',
  checksConcerned: (titles) => `涉及：${titles.join('；')}`,
  listSeparator: '、',
  indicator: '指标',
  targetAndActual: '目标 / 完成',
  score: '得分',
  targetIs: '目标',
  actualIs: '完成',
  exceeded: (rate) => `超额 ${rate}`,
  missed: (rate) => `未完成 ${rate}`,
  lowerIsBetter: '越低越好',
  shouldBe: (typed, computed) => `得分 ${typed}，按标准为 ${computed}`,
  scoreOf: (score, weight) => `得分 ${score}，分值 ${weight}`,
  scoreBand: (low, high) => `按标准在 ${low} 至 ${high} 分之间`,
  notStated: '未填',
  noIndicators: '这张表里没有读到绩效指标。',
  directionQuestion: '数值越大越好，还是越小越好？',
  higher: '越大越好',
  lower: '越小越好',
  directionHint: '回答只用于本次核对。最好在指标值中写明“≥”或“≤”。',
  blankCells: '空白单元格',
  differing: '已有数值不同（逐项确认）',
  differingHint: '这些单元格已有内容，不随填充改动。',
  writeAs: '写入',
  formulas: '公式',
  values: '数值',
  fillSelected: (count) => `填充选中的 ${count} 处`,
  selectAll: '全选',
  nothingToFill: '没有可以补填的空白单元格。',
  fillOf: (kind, name) => `${kind} · ${name}`,
};
