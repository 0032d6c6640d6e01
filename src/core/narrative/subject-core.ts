import { recentlyRead } from '../memo/recently-read';

/** Words that lead to a number or frame a sentence and name nothing. */
const FRAMES =
  /\d{4}年度?|全(?:区|市|县|省|街|镇|局|校|院|年度?|面)|(?:本|今|当|上)年度?|去年|年度|年内|(?:我|本|该)(?:区|市|县|街|镇|局|校|院|单位|部门|中心)|截[至止]到?[^，,。；;]{0,10}?[日月底末]|[一二三四五六七八九十](?:是|要)|目前|现有|其中|同时|此外|另外|进一步|持续|有序|积极|顺利|基本(?![支公建医养农])|高标准|按[时期]|共计|合计|累计|总计|总共|分别|平均|月均|年均|日均|已经|各类|各项|组织|开展|进行|完成(?![率比进])|实现|有效|实际|计划|预计|涉及|包括|年底|年末|年初(?!预算)/gu;
/** Particles, unless they are part of a word: 参与, 达标, 共享, 约谈, 行为. */
const PARTICLES =
  /(?<!公)共(?!享|同|建共)|已|(?<!人)均(?!衡)|(?<![节契预])约(?![谈定])|(?<!附)近|超(?![市标载限])|(?<!行)为|达到|达(?!标)|了|的|(?<!平)等(?!级)|各/gu;
const LEADING = /^(?:\d{1,2}[.、．]|在|对|由|从|向|给|以|将|把|其(?![他中])|并|及|和|与|、|或)+/u;
/** Two ways to say one thing, the right-hand side being the one kept. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/拆违/gu, '拆除违法建设'],
  [/(?<!法)违建|违章建筑|违法建筑/gu, '违法建设'],
  [/收运|转运|清运|收集运输/gu, '收运'],
  [/公共厕所/gu, '公厕'],
  [/(?:主题)?宣传(?:教育)?(?:实践)?活动/gu, '宣传'],
  [/媒体报道|宣传报道/gu, '报道'],
  [/建成|建设|新建|创建|打造/gu, '建'],
  [/改建|改造|提升完善/gu, '改'],
  [/受理|接收|收到|接到/gu, '受理'],
  [/办结|结案|办理完毕/gu, '办结'],
  [/培训班/gu, '培训'],
  [/人数|人次|人员/gu, '人'],
];
/** What a name of an indicator ends in besides the thing it measures. */
const MEASURE =
  /(?:\([^()]*\))?(?:数量|次数|宗数|件数|场次|场数|篇次|篇数|人次数|人次|人数|户数|台数|个数|总数|总量|总面积|面积|里程|金额|总额|额|量|(?<![底岁])数|情况|指标|任务)+$/u;
const NOISE = /[^\p{Script=Han}A-Za-z0-9]/gu;

/** The words of a phrase that name a thing, in one spelling: 全区共清运生活垃圾 and 生活垃圾收运量 share 收运 and 生活垃圾. */
export const subjectCore = recentlyRead((phrase): string => {
  const framed = phrase.replace(LEADING, '').replaceAll(FRAMES, '').replaceAll(PARTICLES, '');
  const plain = framed.replace(LEADING, '').replaceAll(NOISE, '');
  const core = plain.replace(MEASURE, '');
  return SYNONYMS.reduce(
    (text, [pattern, word]) => text.replaceAll(pattern, word),
    core === '' ? plain : core,
  );
});
