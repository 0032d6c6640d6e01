import type { ReviewWords } from './review-words';

/** 复核工作簿的用语，简体中文。 */
export const zhCnReview: ReviewWords = {
  sheets: { summary: '汇总', findings: '问题清单', review: '复核表', rules: '规则', unread: '未核对的文件' },
  findings: {
    severity: '级别',
    department: '单位',
    file: '文件',
    sheet: '工作表',
    cell: '单元格',
    rule: '规则',
    message: '问题',
    derivation: '算式',
    actual: '表中',
    expected: '应为',
    basis: '依据',
    elsewhere: '对照',
    waiver: '豁免',
    decision: '处理意见',
  },
  findingsNote:
    '一行一处，点文件名打开文件，点单元格打开到该处（文件要与本工作簿保持原来的相对位置）。“未能核对”不是没有问题，请人工查看。',
  reviewNote:
    '草稿：黄色格由复核人填写或修改，复核得分和合计随之变动。建议扣分只取有算式的问题，其余问题的依据列在后面，扣不扣分由复核人定。',
  scores: {
    level: '指标类别',
    indicator: '在哪一行',
    target: '表中目标',
    actual: '表中完成情况',
    weight: '表中满分',
    score: '表中得分',
    computed: '算得',
  },
  money: {
    initial: '表中年初数',
    adjusted: '表中调整后',
    executed: '表中已执行',
    rate: '表中比例',
    computedRate: '算得比例',
  },
  open: '未能核对',
  waived: '已豁免',
  sum: '合计',
  typedTotal: '表中总分',
  incomplete: '得分不全',
  notScored: '本表式不计分。',
  moneyIn: (unit) => (unit === null ? '资金（没有注明单位）' : `资金（${unit}）`),
  tableLine: (rank, department, year) => `${rank}. ${department}${year === null ? '' : `（${year} 年度）`}`,
  openFile: (path) => `打开 ${path}`,
  openCell: (path, cell) => `打开 ${path} 的 ${cell}`,
  full: '工作表的行数已满，其余没有列出；请分批核对，或改用 --format json。',
  openReview: '转到复核表',
};
