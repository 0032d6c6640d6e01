import type { CompareOptions } from '../../../core/compare-tables';
import type { SourcedTable } from '../../../core/compare/table-pair';
import type { CheckedFile } from '../../../report/checked-file';
import { waiveFile } from '../../../report/waive-file';
import { checkFile } from '../check-file';
import { addOutcomes } from '../compare/add-outcomes';
import { compareFile } from '../compare/compare-file';
import { rulesFor } from '../config/rules-for';
import type { FoundFile } from '../files/find-workbooks';
import type { Session } from '../session';
import type { CheckPlan } from './check-plan';
import { finishFile, type FinishedFile } from '../../../report/delivery/finished-file';

/**
 * Checks one file by the rules of its place, compares it with `others` where the plan says so, and writes it out.
 */
export async function checkByPlan(
  file: FoundFile,
  plan: CheckPlan,
  others: readonly SourcedTable[],
  session: Session,
): Promise<FinishedFile> {
  const { sheet, report, rules, writing } = plan;
  const { waivers, jumpFactor, ...options } = rulesFor(file.path, rules, session.world.cwd);
  const checked = await checkFile(file, session, { standard: undefined, ...options, sheet, report });
  const compared = inViewOfOthers(checked, others, plan, {
    ...(options.severities === undefined ? {} : { severities: options.severities }),
    ...(jumpFactor === undefined ? {} : { jumpFactor }),
  });
  const { file: waived, used } = waiveFile(compared, waivers);
  const finished = finishFile(waived, writing);
  if (file.searched === true && waived.problem?.code === 'own-report') return { ...finished, leftOut: true };
  if (waivers.length === 0) return finished;
  return {
    ...finished,
    waiversTried: waivers.map(({ place }) => place),
    waiversUsed: waivers.flatMap(({ place }, index) => (used.has(index) ? [place] : [])),
  };
}

function inViewOfOthers(
  file: CheckedFile,
  others: readonly SourcedTable[],
  { against, outcomes }: CheckPlan,
  options: Pick<CompareOptions, 'severities' | 'jumpFactor'>,
): CheckedFile {
  const summed = addOutcomes(file, outcomes);
  if (against === null) return summed;
  const { role, isPart, unread } = against;
  return compareFile(summed, others, role, { ...options, isPart, unread });
}
