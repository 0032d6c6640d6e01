import type { PlacedOutcome } from '../compare/add-outcomes';
import type { Against } from '../compare/against';
import type { RunRules } from '../config/rules-for';
import type { Writing } from '../../../report/delivery/finished-file';

/** What every file of a run is checked by; plain data, so that a worker can be told. */
export interface CheckPlan {
  readonly sheet: string | undefined;
  /** The report that is set against the one workbook of the run. */
  readonly report: string | undefined;
  readonly rules: RunRules;
  readonly writing: Writing;
  /** What every file is compared with; `null` where nothing is. */
  readonly against: Against | null;
  /** What was found out of the tables in view of the whole batch. */
  readonly outcomes: readonly PlacedOutcome[];
}
