import type { CheckedFile } from '../../../report/checked-file';
import { checkFile } from '../check-file';
import type { FoundFile } from '../files/find-workbooks';
import type { Session } from '../session';
import type { CheckPlan } from './check-plan';

/** Checks one file as the plan wants it for the file's place. */
export const checkByPlan = (
  file: FoundFile,
  { sheet, standard }: CheckPlan,
  session: Session,
): Promise<CheckedFile> => checkFile(file, session, { sheet, standard });
