import { agreesWithinRounding } from '../../assess/shown-precision';
import { unitOf } from '../../quantity/find-unit';
import { unitsRelation } from '../../quantity/units-relation';
import type { Mention } from '../mention';
import type { PlacedMention } from '../placed-mention';
import type { Fault } from './fault';
import { partLists, type PartList } from './part-lists';
import { figureIn, inTheUnitOf } from './figure-text';
import Big from 'big.js';

/** How much of the whole the parts must at least make up before they are taken for all of it. */
const NEARLY_ALL = { listed: new Big('0.5'), some: new Big('0.9') };
const FEWEST_DIGITS = 4;
/** Groups of people overlap: party members, women, those under 35. */
const OVERLAPPING = /女|男|党员|少数民族|研究生|本科|硕士|博士|学历|职称|岁|以上|以下|重点|优秀|困难|残疾/u;

/** Parts that are listed behind a total and do not add up to it. */
export function* sumFaults(mentions: readonly PlacedMention[]): Generator<Fault> {
  for (const list of partLists(mentions)) yield* faultOf(list);
}

function* faultOf({ total, parts, isListed, subtotal }: PartList): Generator<Fault> {
  const alike = parts.filter(({ mention }) => isAddend(mention, total.mention));
  if (total.mention.quantity.approximation !== null || alike.length === 0) return;
  if (subtotal > 0) {
    yield* nestedFault(total, alike, subtotal);
    return;
  }
  if (alike.length === 1 || OVERLAPPING.test(alike.map(({ mention }) => mention.phrase).join(' '))) {
    const larger = alike.find(({ mention }) => mention.quantity.value.gt(total.mention.quantity.value));
    if (larger !== undefined) yield partFault(total, larger);
    return;
  }
  const sum = add(alike);
  if (agrees(sum, total, alike)) return;
  const least = total.mention.quantity.value.times(isListed ? NEARLY_ALL.listed : NEARLY_ALL.some);
  if (sum.gte(least) || isOneDigitOff(sum, total.mention)) yield sumFault(total, alike, sum);
}

/** A sum that has all digits of the total but one was meant to be it, however far off it is. */
function isOneDigitOff(sum: Big, { quantity }: Mention): boolean {
  const [a, b] = [sum, quantity.value].map((value) => value.toFixed());
  if (a?.length !== b?.length || a === undefined || a.length < FEWEST_DIGITS) return false;
  return [...a].filter((digit, index) => digit !== b?.[index]).length === 1;
}

const isAddend = ({ quantity }: Mention, total: Mention): boolean =>
  quantity.unit !== '%' &&
  quantity.change === undefined &&
  quantity.approximation === null &&
  quantity.comparison === null &&
  quantity.malformations.length === 0 &&
  unitsRelation(quantity, total.quantity) === 'same' &&
  quantity.period === total.quantity.period;

/**
 * A total, its first part, that part's own parts and further parts of the total: 1308.82, of which 761.44 as follows. Where
 * one of the two sums holds for some border between the lists, the other must hold as well.
 */
function* nestedFault(
  total: PlacedMention,
  parts: readonly PlacedMention[],
  subtotal: number,
): Generator<Fault> {
  const [head, list] = [parts.slice(0, subtotal), parts.slice(subtotal)];
  const inner = head.at(-1);
  if (inner === undefined || list.length === 0) return;
  let odd: Fault | null = null;
  for (let border = list.length; border > 0; border -= 1) {
    const [own, others] = [list.slice(0, border), [...head, ...list.slice(border)]];
    const isInner = agrees(add(own), inner, own);
    const isOuter = agrees(add(others), total, others);
    if (isInner && isOuter) return;
    if (isInner) odd = sumFault(total, others, add(others));
    else if (isOuter) odd = sumFault(inner, own, add(own));
  }
  if (odd === null && agrees(add(list), total, list)) odd = innerFault(inner, list);
  if (odd !== null) yield odd;
}

/** The further parts alone make the total, so it is their subtotal that is wrong; its list ends where that is nearest. */
function innerFault(inner: PlacedMention, list: readonly PlacedMention[]): Fault | null {
  const sums = list.map((_, index) => add(list.slice(0, index + 1)));
  const distances = sums.map((sum) => sum.minus(inner.mention.quantity.value).abs().toNumber());
  const border = distances.indexOf(Math.min(...distances));
  const sum = sums[border];
  return sum === undefined ? null : sumFault(inner, list.slice(0, border + 1), sum);
}

const add = (parts: readonly PlacedMention[]): Big =>
  parts.reduce((sum, { mention }) => sum.plus(mention.quantity.value), new Big(0));

/** Pieces that are counted one by one add up exactly; amounts and measures may have been rounded. */
const agrees = (sum: Big, { mention }: PlacedMention, parts: readonly PlacedMention[]): boolean =>
  isCounted(mention) && parts.every((part) => isCounted(part.mention))
    ? sum.eq(mention.quantity.value)
    : agreesWithinRounding(
        sum,
        mention.quantity.value,
        [mention, ...parts.map((part) => part.mention)].map(decimals),
      );

const isCounted = ({ quantity }: Mention): boolean =>
  quantity.decimals === 0 && unitOf(quantity.unit).dimension === quantity.unit;

const decimals = ({ quantity }: Mention): number => quantity.decimals;

const sumFault = (total: PlacedMention, parts: readonly PlacedMention[], sum: Big): Fault => {
  const result = inTheUnitOf(total.mention, sum);
  const addends = parts.map(({ mention }) =>
    figureIn(alikeTo(mention, total.mention), mention.quantity.value),
  );
  return {
    kind: 'sum',
    sum: `${addends.join(' + ')} = ${result}`,
    stated: total.mention.figure,
    result,
    mentions: [total, ...parts],
  };
};

/** Addends keep their own decimals, but not their own magnitude. */
const alikeTo = (part: Mention, total: Mention): Mention => {
  const magnitude = (mention: Mention): string => /[万亿]/u.exec(mention.figure)?.[0] ?? '';
  return magnitude(part) === magnitude(total) ? part : total;
};

const partFault = (total: PlacedMention, part: PlacedMention): Fault => ({
  kind: 'part-exceeds-whole',
  sum: `${part.mention.figure} > ${total.mention.figure}`,
  stated: part.mention.figure,
  result: total.mention.figure,
  mentions: [part, total],
});
