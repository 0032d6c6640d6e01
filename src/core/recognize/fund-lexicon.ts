import { remembered } from '../memo/remembered';
import { withoutYear, type LabelText } from './label-text';

/** What a column or a labelled cell of a fund block holds. */
export type FundRole =
  | 'initial'
  | 'adjusted'
  | 'executed'
  | 'rate'
  | 'adjustment'
  | 'adjustment-rate'
  | 'weight'
  | 'score'
  | 'reason'
  | 'source'
  | 'ignored';

/** Labels by role, most telling first; each pattern must match the whole core of a label. */
const PATTERNS: readonly (readonly [FundRole, RegExp])[] = [
  ['adjustment-rate', /^(年度|全年|部门)?(预算)?(调整|调剂)率$/],
  ['adjustment', /^(年度|全年|部门)*预算(调整|调剂|增减|追加)(数|金额|额)?$/],
  ['adjustment', /^年中(预算)?(调整|追加|增减)(预算)?(数|金额|额)?$/],
  ['rate', /^.{0,10}(执行|完成|支出|使用|支付)(进度)?率$/],
  ['rate', /^(资金|预算|项目|全年)*((支出|执行|支付)进度|(支出|执行)比[例率])$/],
  ['weight', /^(执行率|指标)?(分值|权重|权数|标准分)$/],
  ['score', /^(执行率|自评|指标)?(得分|评分|自评分)$/],
  ['reason', /^.{0,8}(原因|说明|备注).{0,8}$/],
  [
    'initial',
    /^(部门|本年|当年|项目|本年度|单位)*年初(部门)?(预算)?(批复|安排|下达)?(部门)?预算(批复|安排|下达)?(收入|数|金额|额|资金|总额)?$/,
  ],
  ['initial', /^(年初)?(批复|安排|下达)(的)?预算(数|金额|额)?$/],
  ['initial', /^(年初|年初(批复|安排|下达)|预算批复)(数|金额|额)$/],
  [
    'adjusted',
    /^(部门|本年|单位)*(年度|全年|当年|调整后?的?|调整预算后的?|预算调整后的|最终|追加后)+(年度|全年)?(部门)?预算(收入|数|金额|额|资金|安排数?|总额)?$/,
  ],
  ['adjusted', /^(本年|当年)预算(数|金额|额)$|^预算调整后(数|金额|额)?$/],
  [
    'executed',
    /^(全年|年度|本年|当年|部门|项目|资金|预算|实际|累计|截至年底|年末|已)*(执行|支出|决算|完成|支付|使用|开支)(数|金额|额|资金)$/,
  ],
  ['executed', /^(全年|年度|本年|部门)*(支出决算|决算支出|决算)(数|金额)?$/],
  ['executed', /^(全年|年度|本年|当年|部门|项目)*(实际|预算|资金|决算)?支出$/],
  ['executed', /^(全年|年度|本年|实际|累计)(执行|支出|完成)(情况)?$/],
  [
    'source',
    /^(按?资金来源|按?资金性质|资金类别|资金类型|资金构成|收入科目|支出科目|科目|资金名称|经费来源|经费类型|支出性质|支出(类型|类别|分类))$/,
  ],
  [
    'ignored',
    /^(序号|编号|得分计算方法|计分方法|(年末|资金|年度)*(结转|结余|结转结余)(数|资金|金额)?|(年度|全年|资金|预算|实际)*到位(数|率|资金|金额))$/,
  ],
];

const BARE_BUDGET = /^(预算数|预算|预算金额|预算额|预算安排数?)$/;
const LONGEST_LABEL = 20;

/**
 * The role a label names inside a fund block, or `null`. A bare 预算数 is the initial budget, but 预算数(A), whose letter
 * the form uses in 执行率(B/A), is the budget of the year.
 */
export const fundRole = remembered(({ core: whole, brackets }: LabelText): FundRole | null => {
  const core = withoutYear(whole);
  if (core === '' || core.length > LONGEST_LABEL) return null;
  if (BARE_BUDGET.test(core)) return brackets.includes('A') ? 'adjusted' : 'initial';
  return PATTERNS.find(([, pattern]) => pattern.test(core))?.[0] ?? null;
});
