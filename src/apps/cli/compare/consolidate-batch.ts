import type { Assessment } from '../../../core/assess/assessment';
import { tablesToCompareWith } from '../../../core/compare-tables';
import type { SourcedTable } from '../../../core/compare/table-pair';
import { consolidateTables, type ConsolidateOptions } from '../../../core/consolidate-tables';
import type { Grid } from '../../../core/grid/grid';
import { missedTable } from '../../../core/recognize/missed-table';
import { isNamed, mayTakePart } from '../../../core/consolidate/find-units';
import { consolidationRules } from '../../../core/rules/all-rules';
import type { FoundFile } from '../files/find-workbooks';
import { readingOn } from '../progress';
import type { Session } from '../session';
import { placed, type PlacedOutcome } from './add-outcomes';
import { tablesOfFile } from './tables-of-file';

export interface BatchToConsolidate extends ConsolidateOptions {
  /** The only sheet to look at in each file; `undefined` for all. */
  readonly sheet: string | undefined;
}

/** What summing up says of the consolidated tables, and which of those that a person named are not in the batch. */
export interface Consolidated {
  readonly outcomes: readonly PlacedOutcome[];
  readonly missing: readonly string[];
}

/**
 * Reads all files of a batch for consolidated tables and their units and compares these; one outcome for every
 * consolidated table. Only tables that may take part are kept. What cannot be read is said when the file is checked, and
 * keeps the sums open that it may belong to.
 */
export async function consolidateBatch(
  files: readonly FoundFile[],
  { sheet, ...options }: BatchToConsolidate,
  session: Session,
): Promise<Consolidated> {
  const { plans = [] } = options;
  const tables: SourcedTable[] = [];
  const unread: string[] = [];
  const reading = readingOn(session, files.length);
  for (const file of files) {
    const missed: string[] = [];
    const read = (grid: Grid): readonly Assessment[] => {
      // A consolidated table and its units are evaluations, like last year's.
      const found = tablesToCompareWith(grid, 'last-year');
      if (found.length === 0 && missedTable(grid)) missed.push(grid.sheet);
      return found;
    };
    const { tables: found, problem } = await tablesOfFile(file, { read, sheet }, session);
    tables.push(...found.filter((table) => mayTakePart(table, plans)));
    if (missed.length > 0 || (problem !== null && problem.code !== 'no-table')) unread.push(file.path);
    reading.step(file.path);
  }
  reading.clear();
  const outcomes = consolidateTables(tables, { ...options, unread }).map((outcome) =>
    placed(outcome, consolidationRules, options.severities),
  );
  const missing = plans.filter(({ whole }) => !tables.some((table) => isNamed(table, whole)));
  return { outcomes, missing: missing.map(({ whole }) => whole) };
}
