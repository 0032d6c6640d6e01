import type { Assessment } from '../assess/assessment';
import type { Fix } from '../fill/edit';
import type { CellRange } from '../grid/cell-range';
import type { Quote } from '../narrative/quote';
import type { MessageData, NotCheckedReason, Severity } from './finding';

export type RuleCategory = 'funds' | 'scores' | 'indicators' | 'cells' | 'prose';

/** Every message of a rule with the data its words need. */
export type Messages = Readonly<Record<string, MessageData>>;

export interface RuleMeta {
  readonly severity: Severity;
  readonly category: RuleCategory;
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

/** A rule as the engine runs it, whatever its messages are. */
export interface Rule {
  readonly id: string;
  readonly meta: RuleMeta;
  /** Message identifiers, listed so that tests can prove each has words and an example. */
  readonly messageIds: readonly string[];
  /** Yields every problem and every check that could not be made; pure, no clock, no I/O. */
  check(assessment: Assessment): Iterable<Problem<Messages> | Skip>;
}

/** A rule that knows its own identifier and messages, so that each language is held to them. */
export interface RuleOf<M extends Messages, Id extends string = string> extends Rule {
  readonly id: Id;
  readonly messageIds: readonly (keyof M & string)[];
  check(assessment: Assessment): Iterable<Problem<M> | Skip>;
}

/** Ties the messages a rule yields to the data their words need. */
export const defineRule =
  <M extends Messages>() =>
  <const Id extends string>(rule: RuleOf<M, Id>): RuleOf<M, Id> =>
    rule;
