import type { CheckedFile } from '../../report/checked-file';
import { tablesOf, tallyOf } from '../../report/tally';
import type { FailOn } from './arguments/read-options';
import type { ExitCode } from './world';

/** A file that was not checked outweighs every finding in the others. */
export function exitCodeOf(files: readonly CheckedFile[], failOn: FailOn): ExitCode {
  if (files.some(({ problem }) => problem !== null)) return 2;
  const { errors, warnings } = tallyOf(files.flatMap(tablesOf));
  const counted = { never: 0, error: errors, warning: errors + warnings };
  return counted[failOn] > 0 ? 1 : 0;
}
