import type { PlacedMention } from '../placed-mention';

/** A total and the figures that the words behind it make its parts. */
export interface PartList {
  readonly total: PlacedMention;
  readonly parts: readonly PlacedMention[];
  /** Whether the words claim that nothing is left out: a list in brackets or behind 分别为, not one behind 其中. */
  readonly isListed: boolean;
  /** How many of the parts stand before 如下, the last of them being what the rest adds up to; 0 without such words. */
  readonly subtotal: number;
}

const SOME = /其中|含|包括/u;
/** ,主要执行项目情况是: */
const MAIN = /^[，,][^，,。；;]{0,14}(?:是|为|包括)[:：]/u;
const ALL = /^\(|分别[为是]?|(?:如下|具体(?:为|是|包括))[:：]?/u;
const AS_FOLLOWS = /如下|具体/u;
/** 按支出性质分类,… breaks the same total down once more. */
const ANOTHER_WAY = /^[^，,]{0,4}按[^，,]{2,16}(?:分类?|划分|来?看)[，,:]/u;
/** How many characters may lie between a total and the word that opens its list. */
const NEAREST = 12;
/** Nobody lists more parts in a sentence. */
const MOST_PARTS = 40;

/** The lists of parts of one paragraph, whose mentions are given in order. */
export function* partLists(mentions: readonly PlacedMention[]): Generator<PartList> {
  let last: PlacedMention | null = null;
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (next === undefined) return;
    const isNextSentence = next.sentence !== mention.sentence;
    const gap = isNextSentence ? next.sentence.text.slice(0, next.mention.start) : gapBetween(mention, next);
    const total = isNextSentence ? totalBefore(mentions, index, next) : mention;
    if (last !== null && !isNextSentence && opensAnotherWay(next)) {
      yield { total: last, parts: untilSemicolon(mentions, index + 1), isListed: true, subtotal: 0 };
    }
    const opening = isNextSentence ? /^(?:其中|具体)/u.exec(gap) : openingOf(gap);
    if (
      opening === null ||
      total.mention.quantity.unit === '%' ||
      total.mention.quantity.change !== undefined
    )
      continue;
    last = total;
    yield { total, ...partsBehind(mentions, index + 1, opening[0]) };
  }
}

/** Of a sentence before, the total is the last figure in the unit of the parts. */
const totalBefore = (mentions: readonly PlacedMention[], index: number, next: PlacedMention): PlacedMention =>
  mentions
    .slice(Math.max(0, index - 4), index + 1)
    .findLast(
      ({ sentence, mention }) =>
        sentence === mentions[index]?.sentence &&
        mention.quantity.unit === next.mention.quantity.unit &&
        mention.quantity.period === next.mention.quantity.period,
    ) ??
  mentions[index] ??
  next;

const openingOf = (gap: string): RegExpExecArray | null =>
  ALL.exec(gap.slice(0, NEAREST)) ??
  (/^[，,(;；:]{0,2}(?:其中|包括)/u.test(gap) ? SOME.exec(gap) : MAIN.exec(gap));

const gapBetween = (a: PlacedMention, b: PlacedMention): string =>
  a.sentence.text.slice(a.mention.unitEnd, b.mention.start);

function partsBehind(
  mentions: readonly PlacedMention[],
  from: number,
  opening: string,
): Omit<PartList, 'total'> {
  const sentence = mentions[from]?.sentence;
  const all = mentions.slice(from, from + MOST_PARTS).filter((placed) => placed.sentence === sentence);
  const nested = all.findIndex((part, index) => {
    const next = all[index + 1];
    return next !== undefined && AS_FOLLOWS.test(gapBetween(part, next));
  });
  if (nested >= 0) return { parts: all, isListed: false, subtotal: nested + 1 };
  const isListed = !SOME.test(opening) && !MAIN.test(opening);
  if (opening.startsWith('('))
    return { parts: untilBracket(all), isListed: isListed && !startsWithSome(all), subtotal: 0 };
  const isWholeSentence = (mentions[from]?.sentence.text ?? '').startsWith('其中');
  const parts = isWholeSentence ? all : untilSemicolon(mentions, from);
  return { parts, isListed, subtotal: 0 };
}

const startsWithSome = ([first]: readonly PlacedMention[]): boolean =>
  (first?.sentence.text.slice(first.mention.begin, first.mention.start) ?? '').includes('其中');

function untilBracket(parts: readonly PlacedMention[]): readonly PlacedMention[] {
  const end = parts.findIndex((part, index) => {
    const next = parts[index + 1];
    return next === undefined || gapBetween(part, next).includes(')');
  });
  return parts.slice(0, end + 1);
}

function untilSemicolon(mentions: readonly PlacedMention[], from: number): readonly PlacedMention[] {
  const parts: PlacedMention[] = [];
  for (const part of mentions.slice(from, from + MOST_PARTS)) {
    const before = parts.at(-1);
    if (
      before !== undefined &&
      (before.sentence !== part.sentence || /[;；]/u.test(gapBetween(before, part)))
    )
      break;
    parts.push(part);
  }
  return parts;
}

function opensAnotherWay({ sentence, mention }: PlacedMention): boolean {
  const before = sentence.text.slice(0, mention.start);
  return ANOTHER_WAY.test(before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1));
}
