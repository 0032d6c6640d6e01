import type { fundPartsAddUp as rule } from '../../../core/rules/fund-parts-add-up/rule';
import type { RuleWords } from '../../rule-words';

const COLUMN = { initial: '年初预算数', adjusted: '全年（调整后）预算数', executed: '执行数' };

export const fundPartsAddUp: RuleWords<typeof rule> = {
  title: '各分项资金之和等于资金总额',
  what: '逐栏把“其中”各行相加，与它们所分解的合计行比较；一张表有几种分解（按来源、按支出性质）的，分别相加；财政拨款与它所含的一般公共预算等同列，或另有小计行的，只加一次。各数分别四舍五入造成的尾差不算不符；只列出一项“其中”的，只查是否超过合计。',
  why: '资金总额是计算执行率和得分的依据，与分项对不上，说明其中一处填错或漏填。',
  fix: '核对合计行和各分项，改正填错的一处；合计漏填或填成 0 的，填各分项之和。',
  wrong: '年度资金总额 0，其中：财政拨款 90',
  right: '年度资金总额 90，其中：财政拨款 90',
  messages: {
    'parts-exceed': ({ name, column, figures, sum, shown }) =>
      `“${name}”的${COLUMN[column]}为 ${shown}，各分项相加已有 ${shownSum(sum, figures)}`,
    'parts-fall-short': ({ name, column, figures, sum, shown }) =>
      `“${name}”的${COLUMN[column]}为 ${shown}，各分项相加只有 ${shownSum(sum, figures)}`,
  },
};

/** A single addend needs no calculation beside its sum. */
const shownSum = (sum: string, figures: string): string => (figures === sum ? sum : `${sum}（${figures}）`);
