import type { BatchWords } from '../../../../locales/batch-words';
import type { FileProblem } from '../../../../report/checked-file';
import { CHANGED_FILE, CLOSED_FOLDER } from '../../batch/named-file';

/** What the page says of a file in place of what reports say, whose remedies are those of the command line. */
export function problemWords(problem: FileProblem | null, inReports: string, words: BatchWords): string {
  if (problem === null) return inReports;
  if (problem.code === 'internal' || problem.code === 'out-of-memory') return words.internal(problem.detail);
  if (isSame(problem, CHANGED_FILE)) return words.changed;
  return isSame(problem, CLOSED_FOLDER) ? words.closedFolder : inReports;
}

const isSame = (one: FileProblem, other: FileProblem): boolean =>
  one.code === other.code && one.detail === other.detail;
