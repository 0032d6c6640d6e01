import type { Subject } from './mention';
import { subjectCore } from './subject-core';

/** The words around one figure in the plain text of its sentence. */
export interface Wording {
  /** From the last boundary or figure up to the words that lead to the number. */
  readonly before: string;
  /** Behind the unit up to the next boundary or figure. */
  readonly behind: string;
  /** The part of the sentence in front of `before`. */
  readonly context: string;
  readonly unit: string;
  /** The subject of the figure before, where the same segment holds one. */
  readonly previous: Subject | null;
}

/** A subject shorter than this is hardly more than a verb or 面积: it borrows from what stands before it. */
const SHORTEST = 3;
const LONGEST_BEHIND = 14;
const LONGEST_BORROWED = 16;
/** Occasions are counted, not things: what follows 1.8万人次 is what they did. */
const OCCASION = /次$|^%$|^元$/u;
/** Verbs whose object comes behind the number: 配置258台分类收运车辆. */
const TRANSITIVE =
  /(?:建成?|建设|新建|创建|打造|配置|配备|发布|选定|成立|提供|举办|召开|优化提升|提升|完成|安装|更换|指导|招录|晋升|提拔|办理|储备|资助|培育|扶持|引进|抽调|设置|设立|组建|投入|开设|购置|采购|印发|制定|出台|化解|帮扶|救助|慰问|惠及|覆盖|涉及|发展|吸纳|培养|建立|签订|申报|查处|发出|派发|发放|栽种|种植|修缮|维修|更新|取缔|关闭|拆除|检查|巡查|排查|整改|审批|受理|培训|发现|招募|注册|新增|依法|做好|等|对|给|为)(?:了|约|近|超)?$/u;
/** Where the noun ends and the sentence goes on. */
const PREDICATE =
  /(?<=\p{Script=Han}{2})(?:安装|开展|进行|推行|实现|提供|完成|展开|参加|得到|全面|按照|已|均|可|用于|正在|签约|投入|成功|办理|的|已经|列入|通过|给予|组成|成立|作为|到|在).*$/u;
/** “一图统管”6万余个城市部件: a motto and not the thing. */
const QUOTED = /[”"]$/u;
/** What follows is a noun only if it does not begin so. */
const NO_NOUN = /^(?:的|以|及|和|与|并|[，,。；;、:()]|占|同比|比|较|环比|后|前|内|中|左右|为|是|在)/u;
const GENERIC =
  /^(?:罚款|罚没|处罚|立案|面积|数量|金额|人|总投资|投资|占比|占|比例|比重|按时|拆除|改|建|新增|整改|检查|出动|发现|发放|参与|支出|收入|办结|受理|资金|项目|培训)$/u;

/** Names what a figure counts: the words before it, those behind it where they hold the noun, and borrowed ones. */
export function readSubject({ before, behind, context, unit, previous }: Wording): Subject {
  const own = QUOTED.test(before) ? '' : subjectCore(before);
  const isNamed = own.length >= SHORTEST && !TRANSITIVE.test(before);
  const noun = own !== '' && (OCCASION.test(unit) || isNamed) ? '' : nounBehind(behind);
  const whole = own + subjectCore(noun);
  const isThin = whole.length < SHORTEST || GENERIC.test(whole);
  const core = isThin ? borrowed(whole, context, previous) : whole;
  return { core, context };
}

function borrowed(core: string, context: string, previous: Subject | null): string {
  if (previous !== null) {
    const name = previous.core.slice(-LONGEST_BORROWED);
    return name.endsWith(core) ? name : name + core;
  }
  const clause = context.split(/[，,；;、\t]/u).findLast((part) => /\p{Script=Han}{2}/u.test(part)) ?? '';
  return subjectCore(clause).slice(-LONGEST_BORROWED) + core;
}

const nounBehind = (behind: string): string =>
  NO_NOUN.test(behind)
    ? ''
    : (/^[\p{Script=Han}A-Za-z]+/u.exec(behind)?.[0] ?? '').replace(PREDICATE, '').slice(0, LONGEST_BEHIND);
