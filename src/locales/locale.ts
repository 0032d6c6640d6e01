import type { Unplaced } from '../core/table/table';
import type { Status, Undecided } from '../core/assess/assessment';
import type { FillKind } from '../core/fill/fill';
import type { HostErrorCode } from '../core/host';
import type { RuleCategory, RuleGroup, RuleMeta } from '../core/rules/define-rule';
import type { NotCheckedReason, Severity } from '../core/rules/finding';
import type { Standard } from '../core/standards/standard';
import type { AllRuleWords } from './rule-words';
import type { StandardWords } from './standard-words';

export type LocaleId = 'zh-CN' | 'en-US';

/** The fixed headings of a rule's page, in the order of the page. */
export type RuleHeading = 'what' | 'why' | 'basis' | 'wrong' | 'right' | 'fix' | 'level';

/** Everything the product says in one language about what the engine finds. */
export interface Locale {
  readonly id: LocaleId;
  readonly rules: AllRuleWords;
  readonly ruleHeadings: Readonly<Record<RuleHeading, string>>;
  readonly categories: Readonly<Record<RuleCategory, string>>;
  /** What is said of rules that run only when their group is asked for. */
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly fixKinds: Readonly<Record<RuleMeta['fix'], string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly undecided: Readonly<Record<Undecided, string>>;
  /** Why a cell was recognised as nothing. */
  readonly unplaced: Readonly<Record<Unplaced['why'], string>>;
  readonly notChecked: Readonly<Record<NotCheckedReason, string>>;
  /** Documents behind a reason; `more` counts those that are not named. */
  readonly documentList: (names: readonly string[], more: number) => string;
  readonly fillKinds: Readonly<Record<FillKind, string>>;
  /** Cause and remedy; `detail` is the cell, sheet or part concerned, or empty. */
  readonly hostErrors: Readonly<Record<HostErrorCode, (detail: string) => string>>;
  readonly standards: StandardWords;
  readonly evidence: Readonly<Record<Standard['source']['evidence'], string>>;
}
