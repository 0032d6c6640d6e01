import type { ListedRule } from '../core/rules/all-rules';
import type { Messages, RuleOf } from '../core/rules/define-rule';

/** The messages of a rule, from its type. */
type MessagesOf<R> = R extends RuleOf<infer M extends Messages, string, never> ? M : never;

/** Everything a language says about one rule; a missing message is a compile error. */
export interface RuleWords<R> {
  /** A claim that holds when the table is right. */
  readonly title: string;
  /** What is compared with what, in one or two sentences. */
  readonly what: string;
  /** Why a reviewer asks. */
  readonly why: string;
  /** What the person who fills the table does about a finding. */
  readonly fix: string;
  /** One line with the inconsistency, and one without. */
  readonly wrong: string;
  readonly right: string;
  /** One sentence for each message: what was read, what comes out, and how. */
  readonly messages: { readonly [K in keyof MessagesOf<R>]: (data: MessagesOf<R>[K]) => string };
}

/** Words for every registered rule; a missing rule is a compile error. */
export type AllRuleWords = { readonly [R in ListedRule as R['id']]: RuleWords<R> };
