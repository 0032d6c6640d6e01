import type { Assessment } from '../assess/assessment';
import type { Fix } from '../fill/edit';
import type { CellRange } from '../grid/cell-range';
import type { Quote } from '../narrative/quote';
import type { Elsewhere, MessageData, NotCheckedReason, Severity } from './finding';

export type RuleCategory =
  'funds' | 'scores' | 'indicators' | 'cells' | 'prose' | 'import' | 'comparison' | 'consolidation';

/** Rules that are switched on together; a rule without a group always runs. */
export const ruleGroups = ['import'] as const;

export type RuleGroup = (typeof ruleGroups)[number];

/** Every message of a rule with the data its words need. */
export type Messages = Readonly<Record<string, MessageData>>;

export interface RuleMeta {
  readonly severity: Severity;
  readonly category: RuleCategory;
  /** The group that must be asked for before the rule runs. */
  readonly group?: RuleGroup;
  readonly fix: 'safe' | 'review' | 'none';
  /** The clause or form note a reviewer would cite, in Chinese as printed. */
  readonly basis: readonly string[];
}

/** One inconsistency. `severity` is given only where it differs from the rule's own. */
export type Problem<M extends Messages> = {
  [K in keyof M & string]: {
    readonly messageId: K;
    readonly data: M[K];
    readonly at: CellRange;
    readonly related?: readonly CellRange[];
    readonly elsewhere?: readonly Elsewhere[];
    readonly severity?: Severity;
    readonly expected?: string;
    readonly actual?: string;
    readonly fix?: Fix;
    readonly quotes?: readonly Quote[];
  };
}[keyof M & string];

/** A check that could not be made, and the cells it would have used. */
export interface Skip {
  readonly notChecked: NotCheckedReason;
  readonly cells?: readonly CellRange[];
}

/** What a person hands in beside the table, for the few rules that need it. */
export interface Given {
  /** The names that indicators may bear, as the importing system lists them. */
  readonly indicatorNames?: readonly string[];
}

/** A rule as the engine runs it, whatever its messages are and whatever it looks at. */
export interface Rule<Subject = Assessment> {
  readonly id: string;
  readonly meta: RuleMeta;
  /** Message identifiers, listed so that tests can prove each has words and an example. */
  readonly messageIds: readonly string[];
  /** Yields every problem and every check that could not be made; pure, no clock, no I/O. */
  check(subject: Subject, given?: Given): Iterable<Problem<Messages> | Skip>;
}

/** A rule that knows its own identifier and messages, so that each language is held to them. */
export interface RuleOf<
  M extends Messages,
  Id extends string = string,
  Subject = Assessment,
> extends Rule<Subject> {
  readonly id: Id;
  readonly messageIds: readonly (keyof M & string)[];
  check(subject: Subject, given?: Given): Iterable<Problem<M> | Skip>;
}

/** Ties the messages a rule yields to the data their words need. */
export const defineRule =
  <M extends Messages, Subject = Assessment>() =>
  <const Id extends string>(rule: RuleOf<M, Id, Subject>): RuleOf<M, Id, Subject> =>
    rule;
