import type { Locale } from '../locales/locale';
import type { CheckedFile } from './checked-file';
import type { JsonFile, JsonReport } from './json/json-report-shape';
import { jsonTable } from './json/json-table';
import { problemText } from './problem-text';
import { tablesOf, tallyOf } from './tally';
import { reportWordsOf } from './words/report-words-of';

/** The report for other programs: plain data, ready for `JSON.stringify`. */
export function jsonReport(files: readonly CheckedFile[], locale: Locale): JsonReport {
  const unreadable = files.filter((file) => file.problem !== null).length;
  return {
    version: 1,
    files: files.map((file) => jsonFile(file, locale)),
    summary: { files: files.length, unreadable, ...tallyOf(files.flatMap(tablesOf)) },
  };
}

const jsonFile = (file: CheckedFile, locale: Locale): JsonFile => ({
  path: file.path,
  error: problemText(file, reportWordsOf(locale.id), locale),
  errorCode: file.problem?.code ?? null,
  gaps: file.gaps ?? [],
  sheets: file.sheets.map(({ name, hidden, protected: locked, report }) => ({
    name,
    hidden,
    protected: locked,
    tables: report.tables.length,
  })),
  tables: file.sheets.flatMap(({ hidden, report }) =>
    report.tables.map((table) => jsonTable(table, hidden, locale)),
  ),
});
