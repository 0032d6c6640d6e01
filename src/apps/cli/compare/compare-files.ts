import { compareAll, type CompareOptions } from '../../../core/compare-tables';
import type { ComparisonRole, SourcedTable } from '../../../core/compare/table-pair';
import type { CheckedFile } from '../../../report/checked-file';
import { addOutcomes, sourcedTables } from './add-outcomes';

/** Checked files with what comparing their tables with `others` says of them. */
export const compareFiles = (
  files: readonly CheckedFile[],
  others: readonly SourcedTable[],
  role: ComparisonRole,
  options: CompareOptions = {},
): readonly CheckedFile[] => addOutcomes(files, compareAll(sourcedTables(files), others, role, options));
