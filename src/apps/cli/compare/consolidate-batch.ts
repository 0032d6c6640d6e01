import { tablesToCompareWith } from '../../../core/compare-tables';
import type { SourcedTable } from '../../../core/compare/table-pair';
import { consolidateTables, type ConsolidateOptions } from '../../../core/consolidate-tables';
import { mayTakePart } from '../../../core/consolidate/find-units';
import { consolidationRules } from '../../../core/rules/all-rules';
import type { FoundFile } from '../files/find-workbooks';
import type { Session } from '../session';
import { placed, type PlacedOutcome } from './add-outcomes';
import { tablesOfFile } from './tables-of-file';

export interface BatchToConsolidate extends ConsolidateOptions {
  /** The only sheet to look at in each file; `undefined` for all. */
  readonly sheet: string | undefined;
}

/**
 * Reads all files of a batch for consolidated tables and their units and compares these; one outcome for every
 * consolidated table. Only tables that may take part are kept. What cannot be read is said when the file is checked.
 */
export async function consolidateBatch(
  files: readonly FoundFile[],
  { sheet, ...options }: BatchToConsolidate,
  session: Session,
): Promise<readonly PlacedOutcome[]> {
  const tables: SourcedTable[] = [];
  // A consolidated table and its units are evaluations, like last year's.
  const read = {
    read: (grid: Parameters<typeof tablesToCompareWith>[0]) => tablesToCompareWith(grid, 'last-year'),
    sheet,
  };
  for (const file of files) {
    const found = await tablesOfFile(file, read, session);
    tables.push(...found.tables.filter((table) => mayTakePart(table, options.plans ?? [])));
  }
  return consolidateTables(tables, options).map((outcome) =>
    placed(outcome, consolidationRules, options.severities),
  );
}
