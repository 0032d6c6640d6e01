import type { consolidatedIndicatorsAddUp as rule } from '../../../core/rules/consolidated-indicators-add-up/rule';
import type { RuleWords } from '../../rule-words';

const SIDE = { target: '指标值', actual: '实际完成值' };
const BY = { chosen: '按指定', name: '按名称', folder: '按所在文件夹' };

export const consolidatedIndicatorsAddUp: RuleWords<typeof rule> = {
  title: '汇总表的数量、面积、金额等于所属单位之和',
  what: '把所属单位同名指标的数量、面积、重量、金额等绝对值相加，与汇总表的指标值、实际完成值比较；计件的数必须相等，其他的允许四舍五入的尾差。比率、平均数、标准、增减幅度、时间等相对值不相加，也不比较。只有部分单位有这个指标而合计较少的，只作提示。',
  why: '绝对值指标汇总时应相加，相对值不能相加；对不上往往是漏了单位或直接填了某一个单位的数。',
  fix: '核对各单位的数，改正汇总数；指标口径不同的，改为不同的名称。',
  wrong: '第一分馆接待 12 000 人次，第二分馆 8 500 人次，汇总表 20 000 人次',
  right: '第一分馆接待 12 000 人次，第二分馆 8 500 人次，汇总表 20 500 人次',
  messages: {
    'units-exceed': ({ name, side, shown, sum, figures, units, by }) =>
      `“${name}”的${SIDE[side]}为 ${shown}，${units} 个所属单位（${BY[by]}）相加为 ${sum}（${figures}），多于汇总表`,
    'units-fall-short': ({ name, side, shown, sum, figures, units, by }) =>
      `“${name}”的${SIDE[side]}为 ${shown}，${units} 个所属单位（${BY[by]}）相加只有 ${sum}（${figures}）`,
    'some-fall-short': ({ name, side, shown, sum, figures, units, by }) =>
      `“${name}”的${SIDE[side]}为 ${shown}，${units} 个所属单位（${BY[by]}）中有这个指标的相加只有 ${sum}（${figures}），其余单位没有这个指标`,
  },
};
