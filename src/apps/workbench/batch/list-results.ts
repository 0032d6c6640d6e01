import { rankTables } from '../../../report/survey/rank-tables';
import type { TableFigures } from '../../../report/survey/table-figures';
import type { ListedFile } from './batch-calls';
import type { BatchState, RankedTable } from './batch-state';

/** What is kept of the files done so far as a list: tables ranked as in every report, and files that were not read. */
export function listResults(
  kept: readonly (ListedFile | undefined)[],
): Pick<BatchState, 'done' | 'ranking' | 'unread' | 'leftOut'> {
  const places = new Map<TableFigures, number>();
  const unread = kept.flatMap((each, file) => {
    for (const figures of each?.figures ?? []) {
      places.set({ ...figures, number: places.size + 1 }, file);
    }
    if (each === undefined || each.leftOut || each.digest.problem === null) return [];
    const { digest, problem, figures } = each;
    return [{ file, path: digest.path, problem, text: digest.problem ?? '', partly: figures.length > 0 }];
  });
  const ranking = rankTables([...places.keys()]).map((figures): RankedTable => ({
    file: places.get(figures) ?? -1,
    figures,
  }));
  const done = kept.filter((each) => each !== undefined);
  const leftOut = done.filter((each) => each.leftOut).map(({ digest }) => digest.path);
  return { done: done.length, ranking, unread, leftOut };
}
