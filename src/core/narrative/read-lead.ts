import type { Approximation, Comparison, NumberQuantity } from '../quantity/quantity';

/** What the words directly before a number say about it. */
export interface Lead {
  readonly approximation: Approximation | null;
  readonly comparison: Comparison | null;
  readonly change: 'up' | 'down' | null;
  readonly period: NumberQuantity['period'];
  readonly isSigned: boolean;
  /** How much of the text before the number is left when these words are taken away. */
  readonly length: number;
}

type Step = Partial<Omit<Lead, 'length'>>;

const STEPS: readonly (readonly [RegExp, Step])[] = [
  [/(?:大约|约为|约合|约|将近|接近|大概|近)$/u, { approximation: 'about' }],
  [/(?:≥|>=|不低于|不少于|不小于|至少)$/u, { comparison: '>=' }],
  [/(?:≤|<=|不高于|不超过|不多于|不大于|未超过|控制在)$/u, { comparison: '<=' }],
  [/(?:超过|超出|突破|高达|超|逾)$/u, { approximation: 'over' }],
  [/>$/u, { comparison: '>' }],
  [/<$/u, { comparison: '<' }],
  [/(?:增加|增长|提高|提升|上升|下降|降低|减少|增|降)(?:到|至|为)$/u, {}],
  [
    /(?:同比|环比)?(?:增长|增加|增收|上升|上涨|增幅|(?<![许众])多)(?:了|幅度?)?(?:为|达)?$/u,
    { change: 'up' },
  ],
  [
    /(?:同比|环比)?(?:下降|减少|降低|压减|缩减|下调|下滑|降幅|(?<![最至不缺])少)(?:了|幅度?)?(?:为|达)?$/u,
    { change: 'down' },
  ],
  [/(?:月均|每月|平均每月)(?:\p{Script=Han}{0,10})?$/u, { period: '月' }],
  [/(?:日均|每日|每天|日平均)(?:\p{Script=Han}{0,10})?$/u, { period: '日' }],
  [/(?:共计?|合计|累计|总计|达到?了?|已?完成|(?<!行)为|是|有|了|[:：])$/u, {}],
];

/** No step is longer than this. */
const LONGEST_STEP = 16;
/** What is improved goes up only by a share: 满意率提高5%, but 改造提升5座. */
const IMPROVED = /(?:提高|提升)(?:了|约|近)*$/u;
const SHARES = new Set(['%', '个百分点']);
const MINUS = /(?:^|[^\d\p{L}])[-−]$/u;

/** Reads backwards from a number over 约, 超, ≥, 增长, 月均 and words that only lead to it. */
export function readLead(before: string, unit: string): Lead {
  let length = before.length;
  let lead: Omit<Lead, 'length'> = { ...NOTHING, isSigned: MINUS.test(before) };
  if (lead.isSigned) length -= 1;
  for (;;) {
    const near = before.slice(Math.max(0, length - LONGEST_STEP), length);
    const found = STEPS.find(([pattern]) => pattern.test(near));
    if (found === undefined) break;
    const [pattern, step] = found;
    lead = { ...lead, ...step };
    if (step.period !== undefined) break;
    length -= pattern.exec(near)?.[0].length ?? 0;
  }
  const isRaised = SHARES.has(unit) && IMPROVED.test(before);
  return { ...lead, change: isRaised ? 'up' : lead.change, length };
}

const NOTHING = { approximation: null, comparison: null, change: null, period: null } as const;
