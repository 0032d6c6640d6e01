import type { Assessment } from './assess/assessment';
import type { DetectedBy } from './assess/detect-standard';
import type { Fill } from './fill/fill';
import type { CellRange } from './grid/cell-range';
import type { RuleId } from './rules/all-rules';
import type { Finding, NotChecked } from './rules/finding';

/** Everything the engine says about one table. */
export interface TableReport {
  readonly assessment: Assessment;
  /** What made the standard the table's: a person's choice, or what the form prints. */
  readonly standardBy: 'chosen' | DetectedBy;
  readonly standardEvidence: readonly CellRange[];
  readonly findings: readonly Finding[];
  readonly fills: readonly Fill[];
  readonly notChecked: readonly NotChecked[];
  /** Rules that always run and were switched off; absent where none was. */
  readonly rulesOff?: readonly RuleId[];
  /** Rules that run only when asked for, and did; absent where none did. */
  readonly rulesAsked?: readonly RuleId[];
}

/** What the engine found on one sheet. */
export interface Report {
  readonly tables: readonly TableReport[];
  /** When no table was found: header labels seen, best first, so that a person can be told what came nearest. */
  readonly nearest: readonly string[];
}
