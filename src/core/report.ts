import type { Assessment } from './assess/assessment';
import type { Fill } from './fill/fill';
import type { Finding, NotChecked } from './rules/finding';

/** Everything the engine says about one table. */
export interface TableReport {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  readonly fills: readonly Fill[];
  readonly notChecked: readonly NotChecked[];
}

/** What the engine found on one sheet. */
export interface Report {
  readonly tables: readonly TableReport[];
  /** When no table was found: header labels seen, best first, so that a person can be told what came nearest. */
  readonly nearest: readonly string[];
}
