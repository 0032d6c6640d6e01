import type { FileDigest } from '../../report/file-digest';
import { sumOfTallies } from '../../report/tally';
import type { FailOn } from './arguments/fail-on';
import type { ExitCode } from './world';

/** A file that was not checked, or not compared with, outweighs every finding in the others; waived findings weigh nothing. */
export function exitCodeOf(files: readonly FileDigest[], failOn: FailOn, unreadElsewhere = 0): ExitCode {
  if (unreadElsewhere > 0 || files.some(({ problem }) => problem !== null)) return 2;
  const { errors, warnings } = sumOfTallies(files.map(({ tally }) => tally));
  const counted = { never: 0, error: errors, warning: errors + warnings };
  return counted[failOn] > 0 ? 1 : 0;
}
