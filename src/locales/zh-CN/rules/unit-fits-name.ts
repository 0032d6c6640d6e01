import type { unitFitsName as rule } from '../../../core/rules/unit-fits-name/rule';
import type { RuleWords } from '../../rule-words';

export const unitFitsName: RuleWords<typeof rule> = {
  title: '计量单位与指标名称相符',
  what: '名称以“数量”“次数”“人数”“面积”等结尾而数值用百分比的，名称以“率”“比例”“满意度”等结尾而数值带“个”“套”等单位的，以及合格率、覆盖率、满意度等占整体的比例超过 100% 的，提请核对。增长、下降幅度不在此列；完成率、执行率、利用率等本来可以超过 100%，也不在此列。',
  why: '名称与单位不符，说明指标或数值填错了位置，比较和计分都会失真。',
  fix: '核对指标名称、指标值和计量单位，改为一致。',
  wrong: '乔灌木种植数量，指标值 ≥80%',
  right: '乔灌木种植数量，指标值 ≥800株',
  messages: {
    'percent-for-amount': ({ name, value }) => `“${name}”是数量类指标，数值“${value}”却是比例`,
    'amount-for-share': ({ name, value }) => `“${name}”是比率类指标，数值“${value}”却不是百分比`,
    'above-whole': ({ name, value }) => `“${name}”是占整体的比例，数值“${value}”超过了 100%`,
  },
};
