import type { JsonFile } from '../json/json-report-shape';
import { countFinding, countRules, type RuleCounts } from './rule-counts';
import { rankTables } from './rank-tables';
import { tableFigures, type TableCounts, type TableFigures } from './table-figures';

/** The files of a report in their order, as often as they are wanted; nothing of them is kept between passes. */
export type FileSource = () => Iterable<JsonFile>;

/** A file that was not checked, or not wholly, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly error: string;
  readonly code: string;
  /** True where other sheets of the file were checked. */
  readonly partly: boolean;
}

/** Findings by severity, waived ones apart. */
type FindingCounts = Omit<TableCounts, 'open'>;

/** What one pass over all files leaves in memory: a few figures a table. */
export interface Survey {
  readonly files: number;
  readonly unread: readonly UnreadFile[];
  /** Worst first. */
  readonly ranking: readonly TableFigures[];
  /** Reports whose prose was checked, and what was found in it. */
  readonly reports: number;
  readonly prose: FindingCounts;
  readonly rules: ReadonlyMap<string, RuleCounts>;
}

export function surveyOf(source: FileSource): Survey {
  const tables: TableFigures[] = [];
  const unread: UnreadFile[] = [];
  const rules = new Map<string, RuleCounts>();
  const prose = { error: 0, warning: 0, info: 0, waived: 0 };
  let [files, reports] = [0, 0];
  for (const file of source()) {
    files += 1;
    if (file.error !== null) {
      const { path, error, errorCode } = file;
      unread.push({ path, error, code: errorCode ?? 'internal', partly: file.tables.length > 0 });
    }
    for (const table of file.tables) {
      tables.push(tableFigures(file, table, tables.length + 1));
      countRules(table, rules);
    }
    if (file.report?.checked === true) reports += 1;
    for (const finding of file.report?.findings ?? []) {
      prose[finding.waiver === undefined ? finding.severity : 'waived'] += 1;
      countFinding(finding, rules);
    }
  }
  return { files, unread, ranking: rankTables(tables), reports, prose, rules };
}
