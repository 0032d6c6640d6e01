import type { adjustmentExplained as rule } from '../../../core/rules/adjustment-explained/rule';
import type { RuleWords } from '../../rule-words';

export const adjustmentExplained: RuleWords<typeof rule> = {
  title: '预算调整较大时写明原因',
  what: '看预算调整率的绝对值是否达到标准规定的界限（没有规定的，以 30% 为界）；达到的，在全表的原因栏和文字说明中找有无说明预算为何调整。',
  why: '年中调整幅度大，说明年初预算不够准确或情况有重大变化，审核时会要求说明。',
  fix: '在原因栏或说明中写明预算调整的原因、金额和批准依据。',
  wrong: '预算调整率 -35.58%，全表没有说明原因',
  right: '预算调整率 -35.58%，说明：因机构改革核减预算 10145.17 万元',
  messages: {
    large: ({ name, rate, line }) =>
      `“${name}”的预算调整率为 ${rate}，绝对值达到 ${line}，表中没有找到原因说明`,
    adjusted: ({ name, rate }) => `“${name}”的预算年中有调整（${rate}），按所用标准应说明原因，表中没有找到`,
  },
};
