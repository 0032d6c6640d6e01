import { nameDirection } from '../../quantity/direction';
import type { Indicator } from '../../table/indicator';

const REMARK = /(?:\([^()]*\)|（[^（）]*）|指标|情况|调查|\s)+$/u;
/** Turns any of the words below round, wherever it stands in the name. */
const NEGATED = /[不未非无零免]/u;

const WANTED_SHARE =
  /(?:满意|合格|达标|完成|及时|覆盖|知晓|办结|结案|到位|通过|整改|成活|优良|参与|普及|达成|准时|准确)(?:率|度)$/u;
const WANTED_COUNT =
  /(?:开展|举办|建设|新建|改建|改造|修建|修缮|建成|培育|种植|栽植|造林|完成|惠及|受益|推广|播发).*(?:数量|次数|场次|人数|个数|户数|件数|宗数|篇数|里程|人次|篇次|面积)$/u;
/** Money that may be left over, and what a limit is set for on purpose. */
const LIMITED = /预算|资金|经费|支出|投资|成本|费用|概算|债|用地|占地|占用|会议|接待|出国|公务|用车|涉企/u;

const UNWANTED =
  /(?:投诉|事故|伤亡|死亡|违规|违纪|差错|失误|超支|闲置|故障|火灾)(?:事件|案件|行为|问题|发生)?(?:率|次数|起数|件数|宗数|人数|数量|数)?$/u;
const COST = /成本(?:控制数|总额|额|金额|数)?$/u;
const STRAY_RATE =
  /(?:(?:经费|人员|支出|费用)控制|(?:经费|支出|预算)变动|预算调整|调剂|结转|结余|结转结余)率$/u;
/** Work on what is unwanted: more of it is better. */
const WORK_ON_IT =
  /发现|纠正|审计|接收|办理|侦破|抓获|打击|挽回|避免|追回|赔付|理赔|报送|举报|响应|应对|应急|排除|引导|安置/u;

/**
 * The side on which an indicator's name leaves no doubt; `unknown` for every name where a ceiling or a floor may be
 * meant (会议次数, 预算完成率, 库存数量), and for counts that the form lists as costs.
 */
export function certainDirection({ name, level1, level2 }: Indicator): 'higher' | 'lower' | 'unknown' {
  const measure = name.text.replaceAll(/\s/gu, '').replace(REMARK, '');
  if (NEGATED.test(measure)) return 'unknown';
  const suggested = nameDirection(name.text);
  if (suggested === 'lower') return isUnwanted(measure) ? 'lower' : 'unknown';
  if (suggested !== 'higher' || LIMITED.test(measure)) return 'unknown';
  const isCost = [level1, level2].some((level) => level?.text.includes('成本'));
  return WANTED_SHARE.test(measure) || (!isCost && WANTED_COUNT.test(measure)) ? 'higher' : 'unknown';
}

const isUnwanted = (measure: string): boolean =>
  !WORK_ON_IT.test(measure) && [UNWANTED, COST, STRAY_RATE].some((pattern) => pattern.test(measure));
