import type { Sentence } from './mention';
import { quoteOf, type PlacedMention } from './placed-mention';
import type { Statement } from './statement';

const SHORTEST_CORE = 2;
const IN_WORDS = /^[^≥≤<>=\d]*\p{Script=Han}{2}/u;

/**
 * What the lines of a table say that was pasted into a text, its cells parted by tabs: behind a name a target and an actual
 * value side by side, or one value alone. Figures behind a gap belong to another column and are left out.
 */
export function rowStatements(mentions: readonly PlacedMention[]): readonly Statement[] {
  const rows = new Map<Sentence, PlacedMention[]>();
  for (const placed of mentions) {
    if (!placed.sentence.isRow) continue;
    const known = rows.get(placed.sentence);
    if (known === undefined) rows.set(placed.sentence, [placed]);
    else known.push(placed);
  }
  return [...rows].flatMap(([sentence, figures]) => statementsOf(sentence.text, figures));
}

function statementsOf(text: string, figures: readonly PlacedMention[]): readonly Statement[] {
  const [first, second] = figures;
  if (first === undefined) return [];
  const name =
    text
      .slice(0, first.mention.start)
      .split('\t')
      .findLast((cell) => IN_WORDS.test(cell)) ?? '';
  if (first.mention.subject.core.length < SHORTEST_CORE || !isOneFigure(text, first)) return [];
  const isPair =
    second !== undefined && isOneFigure(text, second) && /^\t[≥≤<>=]*$/u.test(between(text, first, second));
  const isBound = first.mention.quantity.comparison !== null;
  if (!isPair) return [statement(name, first, isBound ? 'plan' : 'result')];
  return [statement(name, first, 'plan'), statement(name, second, 'result')];
}

/** A cell that holds the figure and nothing else. */
const isOneFigure = (text: string, { mention }: PlacedMention): boolean =>
  /(?:^|\t)[≥≤<>=]*$/u.test(text.slice(Math.max(0, mention.start - 4), mention.start)) &&
  /^(?:\t|$)/u.test(text.slice(mention.unitEnd, mention.unitEnd + 1));

const between = (text: string, first: PlacedMention, second: PlacedMention): string =>
  text.slice(first.mention.unitEnd, second.mention.start);

const statement = (name: string, placed: PlacedMention, mood: Statement['mood']): Statement => ({
  quantity: placed.mention.quantity,
  name,
  core: placed.mention.subject.core,
  mood,
  shown: placed.mention.figure,
  quote: quoteOf(placed),
});
