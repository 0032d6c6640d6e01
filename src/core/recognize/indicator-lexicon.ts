import { remembered } from '../memo/remembered';
import { withoutYear, type LabelText } from './label-text';

/** What a column of an indicator block holds. */
export type IndicatorRole =
  | 'task'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'name'
  | 'group'
  | 'target'
  | 'target-adjusted'
  | 'actual'
  | 'nature'
  | 'unit'
  | 'weight'
  | 'score'
  | 'completion'
  | 'reason'
  | 'method'
  | 'task-goal'
  | 'task-amount'
  | 'ignored';

/** Labels by role, most telling first; each pattern must match the whole core of a label. */
const PATTERNS: readonly (readonly [IndicatorRole, RegExp])[] = [
  ['level1', /^(绩效)?第?(一|1|I)级(绩效|评价)?指标?(名称)?$/],
  ['level2', /^(绩效)?第?(二|2|II)级(绩效|评价)?指标?(名称)?$/],
  ['level3', /^(绩效)?第?(三|3|III)级(绩效|评价)?指标?(名称|内容)?$/],
  ['name', /^(绩效)?第?(四|4|IV)级(绩效|评价)?指标?(名称|内容)?$/],
  ['name', /^(绩效|具体|考核|评价|关键性?|关键绩效|个性|明细|核心|年度)?指标(名称|内容|描述)$/],
  ['name', /^(关键性?|关键绩效|具体|考核|核心)(绩效)?指标$/],
  ['group', /^(年度)?(绩效|评价|自评|考核)?指标(体系|情况)?$/],
  ['group', /^年度绩效指标(完成情况)?$/],
  [
    'weight',
    /^(指标|权重|标准|执行率|参考|评价|设定|满分)*(分值|权重|权数|标准分|满分|赋分|分数)(分值|设定值|分)?$/,
  ],
  [
    'score',
    /^(单位|部门|项目|指标|执行率|考评|评价|实际|年度|绩效)*(自评|自我评价|评价)?(得分|评分|打分|自评分)(值|数)?$/,
  ],
  ['score', /^自评(分|分值|分数|得分值)$/],
  ['completion', /^(指标|实际|目标)?(完成率|完成比例|完成程度|达成率|实现率)$/],
  ['ignored', /^(自评|评价)?(扣分|失分|减分)(值|数|分值)?$/],
  ['ignored', /^.{0,6}(偏差|偏离|差异)(率|度|值|幅度|比例)$/],
  ['reason', /^.{0,8}(偏差|未完成|未达标|未实现|扣分|失分|差异|差距|超额)[^标]{0,14}$/],
  ['reason', /^(原因|备注|说明|情况说明|其他说明|原因分析|原因说明|改进措施|整改措施|原因及.{2,8})$/],
  [
    'method',
    /^.{0,6}(评分|计分|得分|打分|评价|评定|计算)(标准|依据|方法|办法|规则|细则|说明|要点|公式|方式)(及说明)?$/,
  ],
  [
    'method',
    /^((指标|目标)值?(设定|确定)?(解释|说明|释义|内涵|依据|来源)|评价内容|考核内容|数据来源|佐证材料|证明材料|得分系数)$/,
  ],
  ['target-adjusted', /^(全年)?调整(后)?(的)?(年度)?(绩效)?(指标|目标)值$/],
  [
    'target',
    /^(年度|年初|全年|当年|本年|预期|计划|设定|申报|绩效|参考|批复|预设){0,3}(指标|目标|绩效目标|指标目标|目标指标)值(及单位)?$/,
  ],
  [
    'target',
    /^(预期值|计划值|计划数|计划完成值|预期完成值|预期实现值|年度指标|绩效标准|指标标准|预计完成值)$/,
  ],
  [
    'actual',
    /^(年度|全年|本年|当年|年末|年终|截止年底|指标|绩效)*(实际|自评)*(完成|实现|达成)(指标)?(值|情况|数|结果|值及单位)$/,
  ],
  ['actual', /^(年度|全年|本年|当年|年末)*实际(完成|值|数|完成指标|指标值|执行值|完成指标值|结果)$/],
  ['nature', /^(绩效)?(指标|目标值?|指标值|计算|比较|运算|关系)?(性质|方向|符号|属性|运算符)$/],
  ['nature', /^(绩效|评价)?(指标)?(类型|类别|分类|维度)(名称)?$/],
  ['unit', /^(绩效)?(计量|度量|指标值?|目标值|计算)?单位$/],
  ['task-amount', /^(任务)?(涉及|所需|安排|使用|投入|支出)(的)?(资金|金额|预算)(数|额)?$/],
  ['task-goal', /^(任务|工作|预算)?(预期|年度|绩效)*目标(内容|描述)?$/],
  ['task', /^(年度)?(主要|重点|核心|履职)?(工作)?任务(名称|内容)?$/],
  ['task', /^(年度)?(主要|重点)工作(名称|内容)?$/],
  ['ignored', /^(序号|编号|是否.{1,8}|约束性指标|指标编码)$/],
  ['ignored', /^(上年|去年|上年度|上一年度|前年|近三年|历史|基期|基准).{0,12}(值|数|情况|水平)$/],
  [
    'ignored',
    /^(财政|主管|复核|复评|评审|专家|第三方|审核|核定|抽查|评价组)(部门|局|机构|小组|单位)?(审核|复核|评审|评价|核定)?(得分|评分|打分|分值|分数)$/,
  ],
];

const LONGEST_LABEL = 24;

/** The role a header label names inside an indicator block, or `null`. */
export const indicatorRole = remembered(({ core: whole }: LabelText): IndicatorRole | null => {
  if (whole === '' || whole.length > LONGEST_LABEL) return null;
  const core = withoutYear(whole);
  return PATTERNS.find(([, pattern]) => pattern.test(core))?.[0] ?? null;
});
