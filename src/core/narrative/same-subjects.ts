import { compareFigures, type FigureComparison } from './compare-figures';
import { commonPieces, matchSubjects } from './match-subjects';
import type { PlacedMention } from './placed-mention';

/** Two sentences that may well speak of one thing and give it different figures. */
export interface SubjectDisagreement {
  readonly first: PlacedMention;
  readonly second: PlacedMention;
  readonly comparison: FigureComparison;
  /** What speaks for one thing: the subject, and what the surroundings have in common. */
  readonly shared: readonly string[];
}

const SHORTEST_CORE = 4;
/** A subject this long may have one word more elsewhere and still be the same, up to this score. */
const LONG_CORE = 6;
const NEARLY_SAME = 0.85;
/** Surroundings must agree in a word of this length: 垃圾分类, not 工作. */
const SHORTEST_CONTEXT = 4;
/** A subject that is given so many figures is one of many cases and not a total. */
const MOST_FIGURES = 12;
/** Shares and amounts of money have many neighbours of nearly one name: budget and outcome, income and expense. */
const NEVER_ALONE = new Set(['%', '元']);

/**
 * Finds figures of one unit that differ although their subjects are the same and their surroundings name the same matter,
 * or although one subject is the other with one word more.
 */
export function subjectDisagreements(mentions: readonly PlacedMention[]): readonly SubjectDisagreement[] {
  const groups = new Map<string, PlacedMention[]>();
  for (const placed of mentions) {
    const { quantity, subject, scope, mood } = placed.mention;
    if (subject.core.length < SHORTEST_CORE || scope !== null || quantity.change !== undefined) continue;
    if (placed.sentence.isRow || mood === 'plan' || NEVER_ALONE.has(quantity.unit)) continue;
    const key = `${subject.core.slice(-2)} ${quantity.unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  return [...groups.values()].flatMap(disagreementsOf);
}

function disagreementsOf(group: readonly PlacedMention[]): readonly SubjectDisagreement[] {
  const distinct = distinctFigures(group);
  if (distinct.length > MOST_FIGURES) return [];
  return distinct.flatMap((first, index) =>
    distinct.slice(index + 1).flatMap((second): SubjectDisagreement[] => {
      if (!areApart(first, second) || first.mention.cutoff !== second.mention.cutoff) return [];
      const comparison = compareFigures(
        first.mention.quantity,
        second.mention.quantity,
        first.mention.subject.core,
      );
      if (comparison.kind !== 'differ' && comparison.kind !== 'slip') return [];
      const shared = inCommon(first, second);
      return shared === null ? [] : [{ first, second, comparison, shared }];
    }),
  );
}

/** One mention for each subject and figure. */
function distinctFigures(group: readonly PlacedMention[]): readonly PlacedMention[] {
  const known = new Map<string, PlacedMention>();
  for (const placed of group) {
    const key = `${placed.mention.subject.core} ${placed.mention.figure}`;
    if (!known.has(key)) known.set(key, placed);
  }
  return [...known.values()];
}

/** Figures of one segment of a sentence are a list. */
function areApart(first: PlacedMention, second: PlacedMention): boolean {
  if (first.sentence !== second.sentence) return true;
  return /[;；]/u.test(first.sentence.text.slice(first.mention.unitEnd, second.mention.start));
}

/** What speaks for one thing, or `null` where too little does. */
function inCommon(first: PlacedMention, second: PlacedMention): readonly string[] | null {
  const [a, b] = [first.mention.subject.core, second.mention.subject.core];
  if (a === b) {
    const context = sharedContext(first, second);
    return context === null ? null : [a, context];
  }
  const { pieces, score } = matchSubjects(a, b);
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  const isOneWordMore = size === Math.min(a.length, b.length) && size >= LONG_CORE && score >= NEARLY_SAME;
  return isOneWordMore ? pieces : null;
}

/** The surroundings of one must reach into the very segment of the other. */
function sharedContext(first: PlacedMention, second: PlacedMention): string | null {
  const pairs = [
    [widely(first), narrowly(second)],
    [narrowly(first), widely(second)],
  ] as const;
  const { core } = first.mention.subject;
  const pieces = pairs.flatMap(([a, b]) => commonWord(a, b)).filter((piece) => !core.includes(piece));
  return pieces.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

const narrowly = ({ mention }: PlacedMention): string => mention.subject.context;
const widely = ({ mention, sentence }: PlacedMention): string =>
  `${sentence.topic}${mention.subject.context}`;

const HAN = /\p{Script=Han}{4,}/gu;

function commonWord(a: string, b: string): readonly string[] {
  const words = [...b.matchAll(HAN)].map(([word]) => word);
  return words.flatMap((word) =>
    [...a.matchAll(HAN)].flatMap(([other]) =>
      commonPieces(word, other).filter(({ length }) => length >= SHORTEST_CONTEXT),
    ),
  );
}
