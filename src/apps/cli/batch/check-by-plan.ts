import { waiveFile } from '../../../report/waive-file';
import { checkFile } from '../check-file';
import { rulesFor } from '../config/rules-for';
import type { FoundFile } from '../files/find-workbooks';
import type { Session } from '../session';
import type { CheckPlan } from './check-plan';
import { finishFile, type FinishedFile } from './finished-file';

/** Checks one file by the rules of its place and writes it out. */
export async function checkByPlan(
  file: FoundFile,
  { sheet, report, rules, writing }: CheckPlan,
  session: Session,
): Promise<FinishedFile> {
  const { waivers, ...options } = rulesFor(file.path, rules, session.world.cwd);
  const checked = await checkFile(file, session, { standard: undefined, ...options, sheet, report });
  const { file: waived, used } = waiveFile(checked, waivers);
  const finished = finishFile(waived, writing);
  if (waivers.length === 0) return finished;
  return {
    ...finished,
    waiversTried: waivers.map(({ place }) => place),
    waiversUsed: waivers.flatMap(({ place }, index) => (used.has(index) ? [place] : [])),
  };
}
