import Big from 'big.js';
import { agreesWithinRounding } from '../../assess/shown-precision';
import { percentFigure } from '../../assess/operand';
import type { PlacedMention } from '../placed-mention';
import type { Fault } from './fault';
import { digitsOf, inTheUnitOf } from './figure-text';

/** 占比28.3%, 占70.4%, 占总数的5%. */
const SHARE = /占(?<whole>[^，,。；;]{0,12}?)(?:的?(?:比例|比重|比率|比))?(?:的|为|约|达|达到)*$/u;
const WHOLE = new Big(1);
/** Fewer shares than this, or a sum farther off than this, are rather shares of different things. */
const FEWEST = 3;
const NEAR = new Big('0.05');
/** How far the whole that the shares imply may be from a stated one that is meant. */
const MEANT = new Big('0.005');

/** Shares of one whole that do not come to 100%, and the counts beside them where a stated whole is what they imply. */
export function* shareFaults(
  mentions: readonly PlacedMention[],
  everywhere: readonly PlacedMention[],
): Generator<Fault> {
  for (const shares of wholes(mentions)) {
    if (shares.length < FEWEST) continue;
    const sum = shares.reduce((total, { mention }) => total.plus(mention.quantity.value), new Big(0));
    if (sum.minus(WHOLE).abs().gt(NEAR) || !areOfOneKind(mentions, shares)) continue;
    yield* sumOfShares(shares, sum);
    yield* countsBeside(mentions, shares, everywhere);
  }
}

/** Shares in one paragraph that name the same whole, or none. */
function wholes(mentions: readonly PlacedMention[]): Iterable<readonly PlacedMention[]> {
  const groups = new Map<string, PlacedMention[]>();
  for (const placed of mentions) {
    const { quantity, phrase } = placed.mention;
    if (quantity.unit !== '%' || quantity.approximation !== null || quantity.change !== undefined) continue;
    const whole = SHARE.exec(phrase)?.groups?.['whole'];
    if (whole === undefined) continue;
    groups.set(whole, [...(groups.get(whole) ?? []), placed]);
  }
  return groups.values();
}

/** Kinds of one thing end alike: 市容类问题 and 环卫类问题, but not 女职工 and 党员. */
function areOfOneKind(mentions: readonly PlacedMention[], shares: readonly PlacedMention[]): boolean {
  const ends = shares.map((share) => {
    const own = share.mention.phrase.replace(SHARE, '');
    const name = own === '' ? (countOf(mentions, share)[0]?.mention.phrase ?? '') : own;
    return name.slice(-2);
  });
  return ends[0] !== '' && new Set(ends).size === 1;
}

function* sumOfShares(shares: readonly PlacedMention[], sum: Big): Generator<Fault> {
  const decimals = shares.map(({ mention }) => mention.quantity.decimals);
  const [first, ...others] = shares;
  if (first === undefined || agreesWithinRounding(WHOLE, sum, decimals)) return;
  const result = percentFigure(sum, Math.max(0, Math.max(...decimals) - 2));
  yield {
    kind: 'shares',
    sum: `${shares.map(({ mention }) => mention.figure).join(' + ')} = ${result}`,
    stated: '100%',
    result,
    mentions: [first, ...others],
  };
}

/** Each share's own count, which stands right before it. */
function* countsBeside(
  mentions: readonly PlacedMention[],
  shares: readonly PlacedMention[],
  everywhere: readonly PlacedMention[],
): Generator<Fault> {
  const counts = shares.flatMap((share) => countOf(mentions, share));
  const [first] = counts;
  if (first === undefined || counts.length < shares.length) return;
  const sum = counts.reduce((total, { mention }) => total.plus(mention.quantity.value), new Big(0));
  const shared = shares.reduce((total, { mention }) => total.plus(mention.quantity.value), new Big(0));
  const implied = sum.div(shared);
  const whole = everywhere.find(({ mention }) =>
    isMeant(mention.quantity, implied, first.mention.quantity.unit),
  );
  if (whole === undefined || whole.mention.quantity.value.eq(sum)) return;
  const result = inTheUnitOf(whole.mention, sum);
  yield {
    kind: 'counts',
    sum: `${counts.map(({ mention }) => digitsOf(mention)).join(' + ')} = ${result}`,
    stated: whole.mention.figure,
    result,
    mentions: [whole, ...counts],
  };
}

function countOf(mentions: readonly PlacedMention[], share: PlacedMention): readonly PlacedMention[] {
  const before = mentions[mentions.indexOf(share) - 1];
  if (before?.sentence !== share.sentence) return [];
  const { unit, approximation } = before.mention.quantity;
  return unit !== '%' && approximation === null ? [before] : [];
}

const isMeant = (
  { value, unit, approximation, decimals }: PlacedMention['mention']['quantity'],
  implied: Big,
  wanted: string,
): boolean =>
  unit === wanted &&
  approximation === null &&
  decimals >= 0 &&
  value.minus(implied).abs().lte(implied.times(MEANT));
