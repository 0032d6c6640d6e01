import type { deductionExplained as rule } from '../../../core/rules/deduction-explained/rule';
import type { RuleWords } from '../../rule-words';

export const deductionExplained: RuleWords<typeof rule> = {
  title: '扣分说明了原因',
  what: '得分低于分值的指标，看偏差原因（扣分原因、备注）栏是否说明。未完成指标值的行归“未完成的指标说明了原因”一项；预算执行得分随执行率而定，不在此列。表中没有填写原因之处的，不核对。',
  why: '扣分而不说明，复核时看不出依据；主动从严打分的，也应写明考虑。',
  fix: '在偏差原因栏写明扣分的原因；没有扣分理由的，核对得分是否填错。',
  wrong: '分值 10，得分 9，偏差原因空白',
  right: '分值 10，得分 9，偏差原因“资料归档不够及时”',
  messages: {
    unexplained: ({ name, score, weight }) => `“${name}”分值 ${weight}，得分 ${score}，表中没有说明扣分原因`,
    'shared-unexplained': ({ name, score, weight, rows }) =>
      `“${name}”等 ${rows} 项分值共 ${weight}，合并得分 ${score}，表中没有说明扣分原因`,
  },
};
