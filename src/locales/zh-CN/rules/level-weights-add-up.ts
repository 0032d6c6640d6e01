import type { levelWeightsAddUp as rule } from '../../../core/rules/level-weights-add-up/rule';
import type { RuleWords } from '../../rule-words';

export const levelWeightsAddUp: RuleWords<typeof rule> = {
  title: '三级指标分值之和等于上级指标标明的分值',
  what: '一级、二级指标标明分值的（包括写在名称里的，如“产出指标（50分）”），把其下三级指标的分值相加，与标明的分值比较。',
  why: '上下级分值对不上，说明漏了指标或分值填错，合计也会随之出错。',
  fix: '核对该级下面各项指标的分值，或改正标明的分值。',
  wrong: '产出指标（50分），其下三级指标分值合计 40',
  right: '产出指标（50分），其下三级指标分值合计 50',
  messages: {
    differs: ({ level, stated, figures, sum }) =>
      `“${level}”标明 ${stated} 分，其下各项指标的分值合计为 ${sum}（${figures}）`,
  },
};
