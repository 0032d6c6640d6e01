import { tablesToCompareWith } from '../../../core/compare-tables';
import type { SourcedTable } from '../../../core/compare/table-pair';
import type { FileProblem } from '../../../report/checked-file';
import type { Session } from '../session';
import type { Against } from './against';
import { tablesOfFile } from './tables-of-file';

type ReaderSession = Pick<Session, 'world' | 'engine' | 'onInternalError'>;

/** The tables on the other side, and what kept a file of it from being read. */
export interface OtherSide {
  readonly tables: readonly SourcedTable[];
  readonly problems: readonly { readonly path: string; readonly problem: FileProblem }[];
}

/** The tables that the files of a plan are compared with; none where they are not compared. */
export const othersOf = async (
  { against }: { readonly against: Against | null },
  session: ReaderSession,
): Promise<readonly SourcedTable[]> =>
  against === null ? [] : (await readOtherSide(against, session)).tables;

/** Reads the files of the other side, one after the other; `onRead` hears of each. */
export async function readOtherSide(
  { files, role }: Pick<Against, 'files' | 'role'>,
  session: ReaderSession,
  onRead: (path: string) => void = () => undefined,
): Promise<OtherSide> {
  const tables: SourcedTable[] = [];
  const problems: OtherSide['problems'][number][] = [];
  for (const file of files) {
    const found = await tablesOfFile(file, { read: (grid) => tablesToCompareWith(grid, role) }, session);
    tables.push(...found.tables);
    if (found.problem !== null) problems.push({ path: file.path, problem: found.problem });
    onRead(file.path);
  }
  return { tables, problems };
}
