import { recentlyRead } from '../memo/recently-read';
import type { Comparison, Direction } from './quantity';

export interface DirectionInput {
  /** The sign of the target. */
  readonly comparison: Comparison | null;
  /** What a sign or polarity column of the form says. */
  readonly declared: 'higher' | 'lower' | null;
  readonly name: string;
}

/** A remark or unit behind the name says nothing about direction: 绿化率(%), 参与率指标, 满意度调查. */
const REMARK = /(?:\([^()]*\)|指标|情况|调查|目标值?|\s)+$/u;

/** Rates that say how far something strays, and burdens: less is better. */
const LOWER_MEASURE =
  /(?:结余|结转|结转结余|调整|控制|变动|变化|偏差|误差|差错|超支|闲置|空置|损耗|损失|损毁|流失|失业|死亡|发生|发案|复发|逾期|违约|坏账|不良|超标|返贫|负债|故障|投诉|退货)(?:率|比例|占比|数|次数|量|面积|人数)?$|(?:供养|在职|在编)人员(?:数量?|人数)?$|成本$/u;
const BURDEN =
  /投诉|事故|死亡|伤亡|受伤|违规|违法|违纪|差错|超支|闲置|受害|受灾|变质|火灾|故障|污染|排放|能耗|损失|拖欠|逾期|安全事件|突发事件|负面|舆情|成本|响应时间|等待时间/u;
/** Work against a burden turns it round: 投诉下降率, 违建安全隐患消除率, 拆除违法建设宗数. */
const REMEDY =
  /下降|减少|降低|压减|节约|整改|结案|办结|处置|处理|消除|查处|查明|查办|扑灭|核算|回复|答复|回访|化解|解决|治理|整治|防治|防控|预防|救治|宣传|培训|演练|检查|监督|监测|排查|巡查|覆盖|知晓|满意|合格|达标|完成|及时|调解|拆除|立案|处罚|打击|打捞|修复|恢复|补助|补偿|救助|受理|接访|修缮|节能|减排/u;

const HIGHER_MEASURE =
  /(?:率|数量|面积|次数|人数|个数|户数|件数|宗数|场次|篇次|篇数|满意度|知晓度|完成度|覆盖度|参与度|达标度|认可度|信任度|支持度|利用度|进度|及时性|里程|收入|产量|产值)$/u;
/** Names that tell what is to be brought about; a limit of time or money in the same name is another matter. */
const ACCOMPLISHMENT =
  /^(?!.*(?:时间|时限|周期|费用?|金额|支出|投资|标准)$).*(?:提高|提升|增强|改善|促进|完成|帮助|资助|扶持|保障|培育|培训|新建|改造|建设)/u;
/** Words that only look like such a measure, or have no better side. */
const NEUTRAL_MEASURE = /(?:频率|概率|功率|利率|汇率|税率|速率|出生率|占用率|用电量|用水量)$/u;

/** Which way is good: the target's sign decides, then the form, then the name; `=` leaves it to the last two. */
export const directionOf = ({ comparison, declared, name }: DirectionInput): Direction => {
  if (comparison === '>=' || comparison === '>') return 'higher';
  if (comparison === '<=' || comparison === '<') return 'lower';
  return declared ?? nameDirection(name);
};

/** Which way the name alone suggests; `unknown` for names that carry no sign of it. */
export const nameDirection = recentlyRead((name): Direction => {
  const measure = name.replaceAll('（', '(').replaceAll('）', ')').replace(REMARK, '');
  if (NEUTRAL_MEASURE.test(measure)) return 'unknown';
  if (LOWER_MEASURE.test(measure) || (BURDEN.test(measure) && !REMEDY.test(measure))) return 'lower';
  if (BURDEN.test(measure) && !HIGHER_MEASURE.test(measure)) return 'unknown';
  return HIGHER_MEASURE.test(measure) || ACCOMPLISHMENT.test(measure) ? 'higher' : 'unknown';
});
