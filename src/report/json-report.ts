import type { Locale } from '../locales/locale';
import type { CheckedFile } from './checked-file';
import { digestOf, type FileDigest } from './file-digest';
import type { JsonFile, JsonReport, JsonSummary } from './json/json-report-shape';
import { jsonProse } from './json/json-prose';
import { jsonTable } from './json/json-table';
import { problemCode, problemText } from './problem-text';
import { sumOfTallies } from './tally';
import { reportWordsOf } from './words/report-words-of';

/** The report for other programs: plain data, ready for `JSON.stringify`. */
export function jsonReport(files: readonly CheckedFile[], locale: Locale): JsonReport {
  return {
    version: 1,
    files: files.map((file) => jsonFile(file, locale)),
    summary: jsonSummary(files.map((file) => digestOf(file, locale))),
  };
}

export const jsonSummary = (files: readonly FileDigest[]): JsonSummary => ({
  files: files.length,
  unreadable: files.filter(({ problem }) => problem !== null).length,
  ...sumOfTallies(files.map(({ tally }) => tally)),
});

/** One file of the report. */
export const jsonFile = (file: CheckedFile, locale: Locale): JsonFile => ({
  path: file.path,
  language: locale.id,
  error: problemText(file, reportWordsOf(locale.id), locale),
  errorCode: problemCode(file),
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
  ...(file.prose === undefined ? {} : { report: jsonProse(file.prose, locale) }),
});
