import Big from 'big.js';
import { unitsRelation } from '../../quantity/units-relation';
import { matchSubjects } from '../match-subjects';
import type { Mention } from '../mention';
import type { PlacedMention } from '../placed-mention';
import { subjectCore } from '../subject-core';
import type { Fault } from './fault';
import { digitsOf, figureIn, inTheUnitOf } from './figure-text';
import { differenceOf, intervalOf, overlap } from './interval';

/** 调整后的年度预算比年初预算数减少: what is compared with what. */
const COMPARED = /^(?<what>.{3,20}?)[比较](?<base>.{2,16}?)(?:增加|减少|增长|下降|多|少|减|增)?了?$/u;
const ALIKE = 0.6;
/** How many figures back a difference may refer. */
const FARTHEST = 20;
/** A year is compared with figures that the text seldom gives. */
const OTHER_YEAR = /上年|去年|同期|往年|上一年/u;

/** Stated differences of two figures that stand before them in the paragraph. */
export function* differenceFaults(mentions: readonly PlacedMention[]): Generator<Fault> {
  for (const [index, difference] of mentions.entries()) {
    const { quantity, phrase } = difference.mention;
    if (quantity.change === undefined || quantity.unit === '%' || quantity.approximation !== null) continue;
    const words = COMPARED.exec(phrase)?.groups;
    if (words === undefined || OTHER_YEAR.test(words['base'] ?? '')) continue;
    const before = mentions
      .slice(Math.max(0, index - FARTHEST), index)
      .filter(({ mention }) => isLevelLike(mention, difference.mention));
    const what = best(before, words['what'] ?? '');
    const base = best(before, words['base'] ?? '');
    if (what === null || base === null || what === base) continue;
    yield* faultOf(difference, what, base);
  }
}

const isLevelLike = ({ quantity, scope }: Mention, difference: Mention): boolean =>
  quantity.change === undefined &&
  quantity.approximation === null &&
  scope === null &&
  unitsRelation(quantity, difference.quantity) === 'same';

function best(mentions: readonly PlacedMention[], words: string): PlacedMention | null {
  const core = subjectCore(words);
  const scored = mentions
    .map((placed) => ({ placed, score: matchSubjects(core, placed.mention.subject.core).score }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < ALIKE || second?.score === first.score) return null;
  return first.placed;
}

function* faultOf(difference: PlacedMention, what: PlacedMention, base: PlacedMention): Generator<Fault> {
  const [a, b, stated] = [what.mention.quantity, base.mention.quantity, difference.mention.quantity];
  if (overlap(differenceOf(intervalOf(a), intervalOf(b)), intervalOf(stated))) return;
  const exact = a.value.minus(b.value);
  const result = inTheUnitOf(difference.mention, exact.abs(), decimalsFor(what, base, difference));
  const [larger, smaller] = exact.lt(0) ? [base, what] : [what, base];
  yield {
    kind: 'difference',
    sum: `${digitsOf(larger.mention)} − ${figureIn(larger.mention, smaller.mention.quantity.value)} = ${result}`,
    stated: difference.mention.figure,
    result,
    mentions: [difference, what, base],
  };
}

/** As many decimals, in the unit of the stated difference, as the finer of the two figures has. */
function decimalsFor(what: PlacedMention, base: PlacedMention, { mention }: PlacedMention): number {
  const finest = Math.max(what.mention.quantity.decimals, base.mention.quantity.decimals);
  const digits = digitsOf(mention);
  const shown = digits.includes('.') ? digits.length - 1 - digits.indexOf('.') : 0;
  return Math.max(0, new Big(finest).minus(mention.quantity.decimals).plus(shown).toNumber());
}
