import type { TableReport } from '../../core/report';
import type { Finding } from '../../core/rules/finding';
import { verdictOf, type Verdict } from '../../core/verdict';

/** The verdict as the pane counts it: a cell that was recognised as nothing is one more place not checked. */
export function openVerdict(
  tables: readonly TableReport[],
  findings: readonly Pick<Finding, 'severity'>[],
): Verdict {
  const verdict = verdictOf(tables, findings);
  return { ...verdict, undecided: verdict.undecided + verdict.unplaced };
}
