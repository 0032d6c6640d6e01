import { consolidateTables, type ConsolidateOptions } from '../../../core/consolidate-tables';
import type { CheckedFile } from '../../../report/checked-file';
import { addOutcomes, sourcedTables } from './add-outcomes';

/** Checked files of one batch with what summing up says of the consolidated tables among them. */
export const consolidateFiles = (
  files: readonly CheckedFile[],
  options: ConsolidateOptions = {},
): readonly CheckedFile[] => addOutcomes(files, consolidateTables(sourcedTables(files), options));
