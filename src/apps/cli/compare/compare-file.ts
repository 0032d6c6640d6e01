import { compareAll, type CompareOptions } from '../../../core/compare-tables';
import type { ComparisonRole, SourcedTable } from '../../../core/compare/table-pair';
import { comparisonRules } from '../../../core/rules/all-rules';
import type { CheckedFile } from '../../../report/checked-file';
import { addOutcomes, placed } from './add-outcomes';

/** A checked file with what comparing its tables with `others` says of them. */
export function compareFile(
  file: CheckedFile,
  others: readonly SourcedTable[],
  role: ComparisonRole,
  options: CompareOptions = {},
): CheckedFile {
  const tables = file.sheets.flatMap(({ report }) =>
    report.tables.map(({ assessment }) => ({ document: file.path, assessment })),
  );
  const outcomes = compareAll(tables, others, role, options);
  return addOutcomes(
    file,
    outcomes.map((outcome) => placed(outcome, comparisonRules[role], options.severities)),
  );
}
