import { formatPercent } from '../../quantity/decimal';
import { unitsRelation } from '../../quantity/units-relation';
import type { Mention } from '../mention';
import type { PlacedMention } from '../placed-mention';
import type { Fault } from './fault';
import { digitsOf, figureIn } from './figure-text';
import { intervalOf, overlap, quotientOf } from './interval';

/** The name of a rate: 按时完成率, 完成进度比, 完成年度任务的. */
const RATE = /(?<stem>\p{Script=Han}{1,10}?)(?:率|进度比|比率?)(?:[为达是约]|达到|高达)*$/u;
/** 完成36.5万平方米,为任务35万平方米的104.29%. */
const OF_THE_FIGURE_BEFORE = /^的[为达约]?$/u;
const OF_BUDGET = /(?:完成|占)(?:全年|年度|年初)?预算(?:数|安排)?的?$/u;
const OF_TASK = /完成(?:了)?(?:全年|年度|市下达)?(?:目标)?任务(?:数|量)?的?$/u;
/** Words for one thing: what is finished, and what is spent. */
const GROUPS: readonly RegExp[] = [
  /完成|办结|结案|办理完|完工|竣工/u,
  /执行|支出|使用|支付/u,
  /整改|整治/u,
  /处置|处理/u,
];
const MONEY = /执行|支出|支付|资金|预算/u;
/** A share of the whole cannot be much larger than the whole; a rate of a target can. */
const LARGEST = 10;
/** How many figures away numerator and denominator may be. */
const FARTHEST = 12;

/** Rates whose numerator and denominator stand beside them and give another rate. */
export function* rateFaults(mentions: readonly PlacedMention[]): Generator<Fault> {
  for (const [index, rate] of mentions.entries()) {
    if (!isRate(rate.mention)) continue;
    if (OF_THE_FIGURE_BEFORE.test(rate.mention.phrase)) {
      yield* ofFigureBefore(rate, mentions[index - 2], mentions[index - 1]);
      continue;
    }
    const key = keyOf(rate.mention.phrase);
    if (key === null) continue;
    const sentence = mentions
      .slice(Math.max(0, index - FARTHEST), index + FARTHEST)
      .filter((placed) => placed.sentence === rate.sentence);
    const near = mentions.slice(Math.max(0, index - 6), index);
    const fault = judge(rate, key, sentence) ?? (key === MONEY_KEY ? judge(rate, key, near) : null);
    if (fault !== null && fault !== 'fits') yield fault;
  }
}

/** The figure right before is the whole, the one before that the part. */
function* ofFigureBefore(
  rate: PlacedMention,
  numerator: PlacedMention | undefined,
  denominator: PlacedMention | undefined,
): Generator<Fault> {
  if (numerator === undefined || denominator === undefined || numerator.sentence !== rate.sentence) return;
  if (!isExact(numerator.mention) || !isExact(denominator.mention)) return;
  if (!/[占为达完成相当于]/u.test(denominator.mention.phrase)) return;
  if (unitsRelation(numerator.mention.quantity, denominator.mention.quantity) !== 'same') return;
  if (!fits(rate, { numerator, denominator })) yield faultOf(rate, { numerator, denominator });
}

const isRate = ({ quantity }: Mention): boolean =>
  quantity.unit === '%' &&
  quantity.approximation === null &&
  quantity.comparison === null &&
  quantity.change === undefined &&
  quantity.malformations.length === 0;

const MONEY_KEY = /执行|支出|支付/u;

/** What the numerator must be called. */
function keyOf(phrase: string): RegExp | null {
  if (OF_BUDGET.test(phrase)) return MONEY_KEY;
  if (OF_TASK.test(phrase)) return /完成/u;
  const stem = RATE.exec(phrase)?.groups?.['stem'];
  if (stem === undefined) return null;
  if (MONEY.test(stem) || /^预算完成$/u.test(stem)) return MONEY_KEY;
  const end = stem.slice(-2);
  return GROUPS.find((group) => group.test(end)) ?? (end.length === 2 ? new RegExp(end, 'u') : null);
}

/** `fits` when some pair gives the rate; a fault when one numerator is there and no denominator fits it. */
function judge(rate: PlacedMention, key: RegExp, around: readonly PlacedMention[]): Fault | 'fits' | null {
  const amounts = around.filter(({ mention }) => mention.quantity.unit !== '%' && isExact(mention));
  const numerators = amounts.filter(({ mention }) => key.test(nameOf(mention)) && mention.mood === 'result');
  const pairs = numerators.flatMap((numerator) =>
    amounts
      .filter((other) => isDenominator(other, numerator, key))
      .map((denominator) => ({ numerator, denominator })),
  );
  if (pairs.some((pair) => fits(rate, pair))) return 'fits';
  const [first] = pairs.toSorted((a, b) => distance(rate, a) - distance(rate, b));
  const isClear = new Set(pairs.map(({ numerator }) => numerator)).size === 1;
  return first === undefined || !isClear ? null : faultOf(rate, first);
}

interface Pair {
  readonly numerator: PlacedMention;
  readonly denominator: PlacedMention;
}

const nameOf = ({ phrase, subject }: Mention): string => (phrase.length >= 2 ? phrase : subject.core);

const isExact = ({ quantity }: Mention): boolean =>
  quantity.approximation === null &&
  quantity.change === undefined &&
  quantity.malformations.length === 0 &&
  quantity.per === null &&
  quantity.value.gt(0);

function isDenominator(
  { mention }: PlacedMention,
  { mention: numerator }: PlacedMention,
  key: RegExp,
): boolean {
  if (mention === numerator || unitsRelation(mention.quantity, numerator.quantity) !== 'same') return false;
  const ratio = numerator.quantity.value.div(mention.quantity.value);
  if (!isWhole(mention, numerator)) return false;
  if (key === MONEY_KEY) return /预算|下达|安排|到位/u.test(nameOf(mention)) && ratio.lte(LARGEST);
  return mention.mood === 'plan' ? ratio.lte(LARGEST) : ratio.lte(1);
}

/** The whole is named before the part, or says that it is the whole. */
const isWhole = (whole: Mention, part: Mention): boolean =>
  whole.mood === 'plan' ||
  whole.range.from < part.range.from ||
  /总|共|应|任务|计划|预算/u.test(whole.phrase);

function fits(rate: PlacedMention, { numerator, denominator }: Pair): boolean {
  const quotient = quotientOf(
    intervalOf(numerator.mention.quantity),
    intervalOf(denominator.mention.quantity),
  );
  return quotient !== null && overlap(quotient, intervalOf(rate.mention.quantity));
}

/** The numerator next to the rate, and of its denominators the largest. */
const distance = (rate: PlacedMention, { numerator, denominator }: Pair): number =>
  Math.abs(rate.mention.start - numerator.mention.start) * 1e6 -
  Math.min(1e5, denominator.mention.quantity.value.toNumber() / 1e9);

function faultOf(rate: PlacedMention, { numerator, denominator }: Pair): Fault {
  const quotient = numerator.mention.quantity.value.div(denominator.mention.quantity.value);
  const result = formatPercent(quotient, Math.max(0, rate.mention.quantity.decimals - 2));
  return {
    kind: 'rate',
    sum: `${figureIn(denominator.mention, numerator.mention.quantity.value)} ÷ ${digitsOf(denominator.mention)} = ${result}`,
    stated: rate.mention.figure,
    result,
    mentions: [rate, numerator, denominator],
  };
}
