import type { FigureComparison } from './compare-figures';
import { copyDisagreements } from './copied-sentences';
import { fundDisagreements } from './fund-disagreements';
import type { FundStatement } from './fund-statements';
import type { Reading } from './passage';
import { placedMentions, quoteOf, type PlacedMention } from './placed-mention';
import type { Quote } from './quote';
import { rowDisagreements } from './row-disagreements';
import { rowStatements } from './row-statements';
import { subjectDisagreements } from './same-subjects';
import type { Statement } from './statement';

/** What a disagreement of each kind has to tell; the kinds are the messages of the rule. */
export type DisagreementData = Readonly<{
  'row-differs': RowData;
  'row-may-differ': RowData;
  'row-same-digits': RowData & { readonly times: string };
  'fund-differs': RowData;
  'texts-differ': TextData;
  'texts-may-differ': TextData;
  'texts-same-digits': TextData & { readonly times: string };
}>;

/** `shared` is what the row and the sentence have in common; `row` and `prose` are the two figures. */
type RowData = Readonly<Record<'name' | 'row' | 'prose' | 'shared', string>>;
type TextData = Readonly<Record<'first' | 'second' | 'shared', string>>;

/** Two places that give one thing different figures. `severity` is given where a person is only asked. */
export type Disagreement = {
  readonly [K in keyof DisagreementData]: {
    readonly messageId: K;
    readonly data: DisagreementData[K];
    readonly quotes: readonly Quote[];
    readonly severity?: 'info';
  };
}[keyof DisagreementData];

/** What a table states in figures, for prose to be compared with. */
export interface TableStatements {
  readonly indicators: readonly Statement[];
  readonly funds: readonly FundStatement[];
}

/** Every disagreement between prose and rows, and between one sentence and another. */
export function* disagreements(
  readings: readonly Reading[],
  tables: TableStatements,
): Generator<Disagreement> {
  const all = placedMentions(readings);
  const inProse = all.filter(({ sentence, passage }) => !sentence.isRow && passage.role !== 'project');
  yield* ofRows(tables.indicators, all);
  yield* ofRows(rowStatements(all), inProse);
  for (const { statement, placed } of fundDisagreements(tables.funds, inProse)) {
    const data = {
      name: statement.name,
      row: statement.shown,
      prose: placed.mention.figure,
      shared: placed.mention.phrase,
    };
    yield { messageId: 'fund-differs', data, quotes: [quoteOf(placed), statement.quote] };
  }
  yield* ofTexts(readings, all);
}

function* ofRows(
  statements: readonly Statement[],
  mentions: readonly PlacedMention[],
): Generator<Disagreement> {
  for (const { statement, placed, comparison, match, isSure } of rowDisagreements(statements, mentions)) {
    const data = {
      name: statement.name,
      row: statement.shown,
      prose: placed.mention.figure,
      shared: match.pieces.join('、'),
    };
    const quotes = [quoteOf(placed), statement.quote] as const;
    if (comparison.kind === 'slip') {
      yield { messageId: 'row-same-digits', data: { ...data, times: comparison.times.toFixed() }, quotes };
    } else if (isSure) yield { messageId: 'row-differs', data, quotes };
    else yield { messageId: 'row-may-differ', data, quotes, severity: 'info' };
  }
}

function* ofTexts(readings: readonly Reading[], all: readonly PlacedMention[]): Generator<Disagreement> {
  const told = new Set<string>();
  for (const { first, second, comparison } of copyDisagreements(readings)) {
    told.add(keyOf(first, second));
    yield textDisagreement('texts-differ', first, second, comparison, [first.mention.subject.core]);
  }
  for (const { first, second, comparison, shared } of subjectDisagreements(all)) {
    if (told.has(keyOf(first, second))) continue;
    yield textDisagreement('texts-may-differ', first, second, comparison, shared);
  }
}

const keyOf = (first: PlacedMention, second: PlacedMention): string =>
  `${first.mention.subject.core} ${[first.mention.figure, second.mention.figure].toSorted().join(' ')}`;

function textDisagreement(
  kind: 'texts-differ' | 'texts-may-differ',
  first: PlacedMention,
  second: PlacedMention,
  comparison: FigureComparison,
  shared: readonly string[],
): Disagreement {
  const data = { first: first.mention.figure, second: second.mention.figure, shared: shared.join('、') };
  const quotes = [quoteOf(first), quoteOf(second)] as const;
  if (comparison.kind === 'slip') {
    return { messageId: 'texts-same-digits', data: { ...data, times: comparison.times.toFixed() }, quotes };
  }
  return kind === 'texts-differ'
    ? { messageId: kind, data, quotes }
    : { messageId: kind, data, quotes, severity: 'info' };
}
