import { formatPercent } from '../../quantity/decimal';
import { unitsRelation } from '../../quantity/units-relation';
import type { Mention } from '../mention';
import type { PlacedMention } from '../placed-mention';
import type { Fault } from './fault';
import { digitsOf, figureIn } from './figure-text';
import { differenceOf, intervalOf, overlap, quotientOf, sumOf, type Interval } from './interval';
import Big from 'big.js';

/** 由上年的300万元增加到400万元, 上年300万元,今年400万元. */
const BEFORE = /(?:^|[，,])?(?:由|从)?[^，,]{0,6}(?:上年|去年|上一年|年初|上年同期|去年同期)|(?:由|从)/u;

/** Percentages of change that do not follow from the figures before them. */
export function* changeFaults(mentions: readonly PlacedMention[]): Generator<Fault> {
  for (const [index, percent] of mentions.entries()) {
    if (!isExactChange(percent.mention) || percent.mention.quantity.unit !== '%') continue;
    const [level, other] = [mentions[index - 2], mentions[index - 1]];
    if (level === undefined || other === undefined || !areTogether(level, other, percent)) continue;
    yield* isExactChange(other.mention)
      ? fromDelta(percent, level, other)
      : fromLevels(percent, level, other);
  }
}

const isExactChange = ({ quantity }: Mention): boolean =>
  quantity.change !== undefined && quantity.approximation === null && quantity.malformations.length === 0;

const isLevel = ({ quantity }: Mention): boolean =>
  quantity.change === undefined &&
  quantity.unit !== '%' &&
  quantity.approximation === null &&
  quantity.malformations.length === 0 &&
  quantity.value.gt(0);

/** In one segment of one sentence. */
const areTogether = (...placed: readonly PlacedMention[]): boolean => {
  const [first] = placed;
  const last = placed.at(-1);
  if (first === undefined || last === undefined || placed.some(({ sentence }) => sentence !== first.sentence))
    return false;
  return !/[;；)]/u.test(first.sentence.text.slice(first.mention.unitEnd, last.mention.start));
};

/** 753.09万元，比上年减少269.4万元，下降26.4%: the base is the level without its change. */
function* fromDelta(percent: PlacedMention, level: PlacedMention, delta: PlacedMention): Generator<Fault> {
  const { quantity } = delta.mention;
  if (!isLevel(level.mention) || unitsRelation(level.mention.quantity, quantity) !== 'same') return;
  if (quantity.change !== percent.mention.quantity.change) return;
  const base = level.mention.quantity.value.minus(quantity.value);
  if (base.lte(0)) return;
  const size = { ...quantity, value: quantity.value.abs() };
  const bases =
    quantity.change === 'up'
      ? differenceOf(intervalOf(level.mention.quantity), intervalOf(size))
      : sumOf([intervalOf(level.mention.quantity), intervalOf(size)]);
  if (isConfirmed(percent, quotientOf(intervalOf(size), bases))) return;
  const sign = quantity.change === 'up' ? '−' : '+';
  const divisor = `(${digitsOf(level.mention)} ${sign} ${figureIn(level.mention, size.value)})`;
  yield faultOf(percent, `${figureIn(level.mention, size.value)} ÷ ${divisor}`, size.value.div(base), [
    level,
    delta,
  ]);
}

/** From 300 to 400 is a growth by a third. */
function* fromLevels(percent: PlacedMention, from: PlacedMention, to: PlacedMention): Generator<Fault> {
  const [first, second] = [from.mention, to.mention];
  if (!isLevel(first) || !isLevel(second) || unitsRelation(first.quantity, second.quantity) !== 'same')
    return;
  if (!BEFORE.test(first.phrase) || BEFORE.test(second.phrase.replace(/比.*$/u, ''))) return;
  const isRise = percent.mention.quantity.change === 'up';
  const [a, b] = [first.quantity, second.quantity];
  const delta = isRise
    ? differenceOf(intervalOf(b), intervalOf(a))
    : differenceOf(intervalOf(a), intervalOf(b));
  if (isConfirmed(percent, quotientOf(delta, intervalOf(a)))) return;
  const change = b.value.minus(a.value).abs();
  const [larger, smaller] = b.value.gt(a.value) ? [second, first] : [first, second];
  if (b.value.gt(a.value) !== isRise) return;
  const text = `(${figureIn(first, larger.quantity.value)} − ${figureIn(first, smaller.quantity.value)}) ÷ ${digitsOf(first)}`;
  yield faultOf(percent, text, change.div(a.value), [from, to]);
}

const isConfirmed = ({ mention }: PlacedMention, computed: Interval | null): boolean =>
  computed === null ||
  overlap(computed, intervalOf({ ...mention.quantity, value: mention.quantity.value.abs() }));

function faultOf(percent: PlacedMention, text: string, value: Big, from: readonly PlacedMention[]): Fault {
  const result = formatPercent(value, Math.max(0, percent.mention.quantity.decimals - 2));
  return {
    kind: 'change',
    sum: `${text} = ${result}`,
    stated: percent.mention.figure,
    result,
    mentions: [percent, ...from],
  };
}
