import type { Locale } from '../locale';
import { hostErrors } from './host-errors';
import { notChecked } from './not-checked';
import { rules } from './rules';
import { standards } from './standards';
import { undecided } from './undecided';
import { unplaced } from './unplaced';

export const zhCN: Locale = {
  id: 'zh-CN',
  rules,
  ruleHeadings: {
    what: '查什么',
    why: '为什么',
    basis: '依据',
    wrong: '错例',
    right: '对例',
    fix: '怎么改',
    level: '级别与选项',
  },
  categories: {
    funds: '资金',
    scores: '分值与得分',
    indicators: '绩效指标',
    cells: '单元格与表头',
    prose: '文字与表格',
    import: '导入准备',
    comparison: '与批复目标、上年表比较',
    consolidation: '汇总表与下属单位',
  },
  groups: { import: '规则组 import，默认不查；要求时才运行' },
  fixKinds: {
    safe: '可自动改正',
    review: '给出改正值，由填表人逐条确认后写入',
    none: '不自动改正，由填表人核实',
  },
  severities: { error: '错误', warning: '需说明', info: '提示' },
  statuses: { met: '完成', missed: '未完成', exceeded: '超额完成', manual: '人工判断', unread: '未能识别' },
  undecided,
  unplaced,
  notChecked,
  documentList: (names, more) => `：${names.join('、')}${more > 0 ? `等 ${names.length + more} 个文件` : ''}`,
  fillKinds: {
    adjustment: '预算调整数',
    'adjustment-rate': '预算调整率',
    'execution-rate': '执行率',
    'execution-score': '执行率得分',
    'completion-rate': '完成率',
    'indicator-score': '指标得分',
    'total-score': '总分',
    grade: '评价等级',
  },
  hostErrors,
  standards,
  evidence: { text: '见公开文件原文', form: '见公开表式', secondary: '转引，未见原文' },
};
