import type { NumberQuantity } from '../quantity/quantity';
import { compareFigures, type FigureComparison } from './compare-figures';
import type { Mention, Sentence } from './mention';
import type { Passage, Reading } from './passage';
import type { PlacedMention } from './placed-mention';
import type { TextRange } from './quote';

/** Two sentences that say the same in the same words but for a figure. */
export interface CopyDisagreement {
  readonly first: PlacedMention;
  readonly second: PlacedMention;
  readonly comparison: FigureComparison;
}

interface Segment {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Characters that are not figures and signs. */
  readonly size: number;
}

/** Shorter words are repeated by chance; inside one passage longer ones too. */
const SHORTEST = 8;
const SHORTEST_WITHIN = 12;
/** What is said more often is a phrase that comes with every street and month. */
const MOST_COPIES = 4;
const NOISE = /[^\p{Script=Han}A-Za-z#]/gu;

/** Finds sentences that stand in two places with different figures, most often two fields of one form. */
export function copyDisagreements(readings: readonly Reading[]): readonly CopyDisagreement[] {
  const copies = new Map<string, Segment[]>();
  for (const [skeleton, segment] of segmentsOf(readings)) {
    const known = copies.get(skeleton);
    if (known === undefined) copies.set(skeleton, [segment]);
    else known.push(segment);
  }
  return [...copies.values()].flatMap((segments) => {
    const [first, ...others] = segments;
    if (first === undefined || segments.length > MOST_COPIES) return [];
    return others.filter((other) => areApart(first, other)).flatMap((other) => differences(first, other));
  });
}

function* segmentsOf(readings: readonly Reading[]): Generator<readonly [string, Segment]> {
  for (const { passage, sentences } of readings) {
    for (const sentence of sentences) {
      if (sentence.isRow || sentence.mentions.length === 0) continue;
      for (const { from, to, mentions } of pieces(sentence)) {
        const skeleton = skeletonOf(sentence.text, mentions, from, to);
        const size = skeleton.replaceAll('#', '').length;
        if (size >= SHORTEST)
          yield [`${mentions[0]?.mood ?? ''} ${skeleton}`, { passage, sentence, mentions, size }];
      }
    }
  }
}

interface SegmentRange extends TextRange {
  readonly mentions: readonly Mention[];
}

/** The segments between semicolons that hold figures. */
function pieces({ text, mentions }: Sentence): readonly SegmentRange[] {
  const ends = [...[...text.matchAll(/[;；]/gu)].map(({ index }) => index + 1), text.length];
  const found: SegmentRange[] = [];
  let from = 0;
  let next = 0;
  for (const to of ends) {
    const first = next;
    while ((mentions[next]?.start ?? Infinity) < to) next += 1;
    if (next > first) found.push({ from, to, mentions: mentions.slice(first, next) });
    from = to;
  }
  return found;
}

/** The words with `#` for each figure, unit included, so that 万 may differ too. */
function skeletonOf(text: string, mentions: readonly Mention[], from: number, to: number): string {
  let at = from;
  let skeleton = '';
  for (const { start, unitEnd } of mentions) {
    skeleton += `${text.slice(at, start)}#`;
    at = unitEnd;
  }
  return `${skeleton}${text.slice(at, to)}`.replaceAll(NOISE, '');
}

/** Neighbours in one paragraph are a list; one passage repeats itself only at length. */
function areApart(first: Segment, second: Segment): boolean {
  if (first.passage !== second.passage) return true;
  return first.sentence.paragraph !== second.sentence.paragraph && first.size >= SHORTEST_WITHIN;
}

/** Where most figures differ, the words are a form and not a copy. */
function differences(first: Segment, second: Segment): readonly CopyDisagreement[] {
  const found = first.mentions.flatMap((mention, index): CopyDisagreement[] => {
    const other = second.mentions[index];
    if (other === undefined) return [];
    const comparison = compareFigures(...asTyped(mention, other), mention.subject.core);
    if (comparison.kind !== 'differ' && comparison.kind !== 'slip') return [];
    return [
      {
        first: { mention, sentence: first.sentence, passage: first.passage },
        second: { mention: other, sentence: second.sentence, passage: second.passage },
        comparison,
      },
    ];
  });
  const differing = found.filter(({ comparison }) => comparison.kind === 'differ').length;
  return differing > 1 && differing * 2 > first.mentions.length ? [] : found;
}

/** In a copy 超1020吨 stays 超1020吨: vagueness that both share allows for nothing. */
const asTyped = (first: Mention, second: Mention): readonly [NumberQuantity, NumberQuantity] => {
  const [a, b] = [first.quantity, second.quantity];
  if (a.approximation !== b.approximation) return [a, b];
  return [
    { ...a, approximation: null },
    { ...b, approximation: null },
  ];
};
