import { findUnit } from './find-unit';
import { type Base, readBase } from './read-base';
import type { Approximation, Comparison } from './quantity';

/** Which column a text stands in: 达到95% asks for at least 95% as a target and reports 95% as an actual value. */
export type Side = 'target' | 'actual';

export interface Prefix extends Base {
  readonly comparison: Comparison | null;
  /** True for 控制在, which means `<=` unless the end of the text says otherwise. */
  readonly weak: boolean;
  readonly approximation: Approximation | null;
  readonly change: 'up' | 'down' | null;
  /** The text behind the prefix. */
  readonly rest: string;
}

type Effect = Partial<Omit<Prefix, 'rest'>>;

const WORDS: readonly (readonly [words: string, effect: Effect, onActual?: Effect])[] = [
  [
    '≥ 不低于 不少于 不小于 不得低于 不得少于 不得小于 大于等于 大于或等于 高于或等于 高于等于 至少 最少 最低',
    { comparison: '>=' },
  ],
  ['达到 达', { comparison: '>=' }, {}],
  ['> 大于 高于 多于', { comparison: '>' }],
  ['超过 超出 突破', { comparison: '>' }, { approximation: 'over' }],
  [
    '≤ 不高于 不超过 不大于 不多于 不得超过 不得高于 不得大于 未超过 没有超过 小于等于 小于或等于 低于或等于 低于等于 最多 至多 最高',
    { comparison: '<=' },
  ],
  ['控制在', { comparison: '<=', weak: true }],
  ['< 小于 低于 少于 不足 不满', { comparison: '<' }],
  ['= 等于', { comparison: '=' }],
  ['约 大约 约为 近 接近 将近 大概', { approximation: 'about' }],
  ['超 逾', { approximation: 'over' }],
  ['增长 增加 提高 提升 上升 上涨', { change: 'up' }],
  ['下降 减少 降低 压减 缩减 下调', { change: 'down' }],
  ['提高到 提高至 提升到 提升至 增加到 增长到 上升到 达到了 保持在 维持在 稳定在', {}],
  ['降至 降到 下降到 下降至 降低到 降低至 减少到 减少至', {}],
  ['全年 年度 每年 年均 本年 本年度', { period: '年' }],
  ['每月 月均', { period: '月' }],
  ['每季度 每季 季均', { period: '季' }],
  ['每周 周均', { period: '周' }],
  ['每日 每天 日均', { period: '日' }],
  ['人均', { per: '人' }],
  ['户均', { per: '户' }],
  ['亩均', { per: '亩' }],
  ['生均', { per: '生' }],
  [
    '为 共 共计 累计 合计 总计 平均 完成 共完成 已完成 实际完成 累计完成 实际 比上年 较上年 比去年 较去年 与上年相比 同比 环比 了 :',
    {},
  ],
  [
    '开展 举办 组织 召开 培训 发放 采购 购置 新建 改造 修缮 维修 建成 受理 办理 检查 巡查 覆盖 保障 资助 救助 扶持 建设 ' +
      '安装 配备 栽植 种植 编制 印发 服务 接待',
    {},
  ],
  ['完成率 合格率 达标率 覆盖率 满意率 满意度 执行率 及时率 到位率 通过率 知晓率', {}],
];

interface Word {
  readonly word: string;
  readonly effect: Effect;
  readonly onActual: Effect;
}

/** The words by their first character, the longest first. */
const BY_START = new Map<string, Word[]>();
for (const [words, effect, onActual = effect] of WORDS) {
  for (const word of words.split(' ')) {
    const alike = BY_START.get(word.charAt(0)) ?? [];
    BY_START.set(word.charAt(0), [...alike, { word, effect, onActual }]);
  }
}
for (const alike of BY_START.values()) alike.sort((a, b) => b.word.length - a.word.length);

/** Words of a name that would turn the meaning of its number round, or make it a change or an average. */
const TURNS = '[不未非无每均]|增长|增加|提高|提升|上升|上涨|下降|减少|降低|压减|缩减|下调|节约|超过';
/** A rate in front of a sign or number, as in 群众满意度≥95% and 验收合格率达100%. */
const RATE = new RegExp(`^(?:(?!${TURNS})\\p{Script=Han}){1,9}[率度](?=[≥≤<>=达为\\d]|不[低少])`, 'u');
/** Any other name in front of a sign, as in 促进增收节支≥500万元; one that speaks of time may name a part of it (半年≥45%). */
const LABEL = new RegExp(`^(?:(?!${TURNS}|[年季月周日天])\\p{Script=Han}){1,12}(?=[≥≤<>])`, 'u');
/** What is done to how many: 开展业务培训4次, 完成审计项目18个, 覆盖12个乡镇. */
const ACT = new RegExp(
  '^(?:完成|开展|举办|组织|新建|新增|改造|修缮|维修|建成|建设|保障|发放|补助|补贴|资助|救助|扶持|购置|采购|安装|配备|' +
    '栽植|种植|打造|创建|引进|培育|培训|受理|办理|审核|检查|巡查|整治|治理|覆盖|服务|接待|处置|编制|印发|印制)了?' +
    `(?:(?!${TURNS}|[第约近达前后内年季月周日天一二三四五六七八九十两])\\p{Script=Han}){1,8}(?=[\\d≥≤<>]|不[低少]|约)`,
  'u',
);
const EACH =
  /^(?:平均)?每(?<thing>\p{Script=Han}{1,8}?)(?=[\d≥≤<>=+-]|不|约|至少|每|控制|[一二两三四五六七八九十])/u;

/** Reads the words and signs in front of a number; `null` when two of them contradict each other. */
export const readPrefix = (text: string, side: Side): Prefix | null => {
  let prefix: Prefix = { ...NOTHING, rest: text.trim() };
  for (;;) {
    const next = readStep(prefix.rest, side);
    if (next === null) return prefix;
    const merged = merge(prefix, next.effect);
    if (merged === null) return null;
    prefix = { ...merged, rest: prefix.rest.slice(next.length).trim() };
  }
};

const NOTHING = { comparison: null, weak: false, approximation: null, change: null, period: null, per: null };

const readStep = (text: string, side: Side): { effect: Effect; length: number } | null => {
  const act = ACT.exec(text)?.[0];
  if (act !== undefined) return { effect: {}, length: act.length };
  const found = BY_START.get(text.charAt(0))?.find(({ word }) => text.startsWith(word));
  if (found !== undefined) {
    return { effect: side === 'actual' ? found.onActual : found.effect, length: found.word.length };
  }
  const label = (RATE.exec(text) ?? LABEL.exec(text))?.[0];
  if (label !== undefined) return { effect: {}, length: label.length };
  const each = text.includes('每') ? EACH.exec(text) : null;
  const base = each === null ? null : readBase([nounOf(each.groups?.['thing'] ?? '')]);
  return each && base && { effect: dropNulls(base), length: each[0].length };
};

/** 座公厕 is 公厕, 亩 stays 亩. */
const nounOf = (thing: string): string =>
  thing.length > 1 && findUnit(thing) === null && findUnit(thing.slice(0, 1)) !== null
    ? thing.slice(1)
    : thing;

const dropNulls = ({ period, per }: Base): Effect => ({
  ...(period === null ? {} : { period }),
  ...(per === null ? {} : { per }),
});

const merge = (prefix: Prefix, effect: Effect): Prefix | null => {
  const contradicts = (['comparison', 'approximation', 'change', 'period', 'per'] as const).some(
    (key) => effect[key] !== undefined && prefix[key] !== null && prefix[key] !== effect[key],
  );
  return contradicts ? null : { ...prefix, ...effect };
};
