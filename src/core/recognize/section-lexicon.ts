import { remembered } from '../memo/remembered';
import type { Narrative } from '../table/table';
import type { LabelText } from './label-text';

/** What a label beside or above a value names, outside the fund and indicator columns. */
export type FormRole =
  | 'department'
  | 'implementer'
  | 'supervisor'
  | 'year'
  | 'unit'
  | 'total-score'
  | 'grade'
  | 'known'
  | `narrative-${Narrative['role']}`;

/** Labels by role, most telling first; each pattern must match the whole core of a label. */
const PATTERNS: readonly (readonly [FormRole, RegExp])[] = [
  [
    'department',
    /^(一级预算|二级预算|预算|部门预算|填报|自评|被评价|申报|编制|报送)?(部门|单位|部门[、/]?单位)(名称|全称)$/,
  ],
  ['department', /^(一级预算|二级预算|预算|填报|填表|自评|被评价|申报|项目|评价|编报|报送)(部门|单位)$/],
  ['department', /^(部门)$/],
  ['implementer', /^(项目|资金|具体)?(实施|执行|承担|使用|建设)(单位|部门)(名称)?$/],
  ['supervisor', /^.{0,3}(主管|主管预算)(部门|单位)(及代码|名称)?$/],
  ['year', /^(被?评价|绩效|预算|自评|考核|所属|填报|项目)?年度$/],
  ['year', /^(评价|绩效|自评)(时段|期间|时间段|期限|周期)$/],
  ['unit', /^(金额|计量|货币)?单位$/],
  [
    'total-score',
    /^(自评价?|评价|综合|绩效自评|最终|项目|总体|本次|自我评价)*(总分|总得分|总评分|合计得分|评分合计|自评得分|综合得分|综合评分|评价得分|得分合计|自评分合计|自评价得分|总体得分)$/,
  ],
  ['grade', /^(自评价?|评价|评分|绩效|综合|评定|自评结果|绩效评价|考核)*(等级|等次|档次|级别|评级)$/],
  [
    'narrative-goal',
    /^(部门|项目|整体|年度|年初|当年|全年|总体|绩效|支出|履职|设定|调整|预期|总|的)*(目标|绩效目标|目标内容)\d{0,2}$/,
  ],
  [
    'narrative-completion',
    /^(部门|项目|整体|年度|年初|当年|全年|总体|绩效|支出|实际|具体|目标|任务|的)*(目标)?(实际)?(完成|实现)情况(综述|说明|概述|分析)?$/,
  ],
  ['narrative-project', /^重点项目(绩效|支出)?(情况|绩效情况|自评情况)?$/],
  ['narrative-performance', /^(部门|单位)?(整体|总体)(绩效|支出绩效)(情况|分析)?$/],
  ['narrative-problems', /^.{0,4}(存在|发现)(的)?(主要)?问题.{0,8}$|^主要问题$/],
  ['narrative-problems', /^(主要)?问题(及|和|与)?原因.{0,4}$/],
  ['narrative-measures', /^(下一步|今后)?(的)?(整改|改进|完善)(措施|建议|意见|计划|方案).{0,10}$/],
  ['narrative-measures', /^下一步(改进)?(工作)?(计划|打算|思路|措施|建议|意见|改进措施).{0,6}$/],
  ['narrative-measures', /^((有关|相关|意见|工作)建议|拟采取的.{0,4}措施)$/],
  ['narrative-problems', /^(偏差|未完成|未能完成).{0,12}原因.{0,8}$/],
  ['narrative-conclusion', /^(自评|评价|绩效|综合|总体|整体)+(结论|结果|总结|意见|评价)$/],
  ['narrative-note', /^(其他|其它)?(需要|需)?(说明|备注)(的)?(问题|事项|情况)?$/],
  [
    'known',
    /^(项目|专项资金|专项|资金|基金|转移支付|政策)(名称|编码|代码|类别|类型|属性|性质|级次|周期|概况|基本情况|实施内容.{0,6}|绩效目标.{0,4})$/,
  ],
  [
    'known',
    /^(联系人|联系电话|联系方式|电话|负责人.{0,4}|项目负责人.{0,4}|部门负责人.{0,4}|填报人.{0,4}|填表人.{0,4}|经办人.{0,4}|审核人.{0,4}|财务负责人.{0,4}|主要领导签字|部门联系人)$/,
  ],
  ['known', /^(填报|填表|报送|报告)(日期|时间)$/],
  [
    'known',
    /^(财年|(部门|单位|主要)?(职责|职能)(概述|简述)?|是否公开|网址|财政处室|财政审核评分|单位盖章|盖章|报表编号|基本情况|项目基本情况|附件|附表|序号|编号|(总体|目标|总体目标)完成率|(中长期|长期|中期)(绩效)?目标)$/,
  ],
];

const LONGEST_LABEL = 24;

/** The role of a label of the form's own text, or `null`. */
export const formRole = remembered(({ core }: LabelText): FormRole | null => {
  if (core === '' || core.length > LONGEST_LABEL) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(core))?.[0] ?? null;
});

/** Labels of the line that adds the points up. */
export const isTotalLabel = ({ core }: LabelText): boolean =>
  /^(自评|综合|指标|绩效)*(总分|合计|总计|总得分|总分值|总分合计|合计得分|合计分值|得分合计|自评总分|总评分|综合评分|综合得分|最终得分)(分)?$/.test(
    core,
  );

/** Labels of a line that adds up one level. */
export const isSubtotalLabel = ({ core }: LabelText): boolean =>
  /^.{0,10}小计$|^(产出|效益|效果|成本|满意度|决策|过程|投入|管理).{0,6}合计$/.test(core);

/** Labels of a fund row that holds the whole sum. */
export const isFundTotalLabel = ({ core }: LabelText): boolean =>
  /(总额|合计|总计|资金总量|总金额)$/.test(core) && !core.startsWith('其中');

const TITLE = /(自评|绩效|评价|整体支出).{0,14}(表|评分表|得分表|汇总表)\d{0,2}$/u;
const LONGEST_TITLE = 60;

/** Titles such as 部门整体支出绩效自评表 or 2022年度共享工程项目自评表(2022年度). */
export const isTitle = ({ core: whole }: LabelText): boolean => {
  const core = whole.replace(/^附(件|表)\d*[:.、]?/u, '');
  return TITLE.test(core) && core.length <= LONGEST_TITLE && !/(申报表|详见|见附|根据)/u.test(core);
};

/** Titles that speak of an evaluation, as those of declared targets do not. */
export const speaksOfEvaluation = ({ core }: LabelText): boolean => /自评|评价|评分|得分/u.test(core);

/** Titles of forms with the same columns at other times of the year: declared, approved, adjusted, monitored. */
export const isOtherTitle = (label: LabelText): boolean =>
  /(绩效|支出|项目).{0,20}(申报|批复|下达|监控|目标|调整(申请|审批)|审核).{0,4}表\d{0,2}$/u.test(
    label.core,
  ) &&
  label.core.length <= LONGEST_TITLE &&
  !speaksOfEvaluation(label);
