import type { Locale } from '../locales/locale';
import type { CheckedFile, FileProblemCode } from './checked-file';
import type { ReportWords } from './words/report-words';

/** How many of the nearest headers are named. */
const NEAREST_NAMED = 6;

type OwnCode = keyof ReportWords['problems'];

/** Cause and remedy of a file's problem in words; `null` for a file without one. */
export function problemText(file: CheckedFile, words: ReportWords, locale: Locale): string | null {
  if (file.problem === null) return null;
  const { code, detail, among } = file.problem;
  if (code === 'no-table') return noTable(file, words);
  if (among !== undefined) return words.noSheet(detail, among);
  const cause = isOwn(code, words) ? words.problems[code](detail) : locale.hostErrors[code](detail);
  return file.sheets.length > 0 ? cause + words.partlyRead : cause;
}

const isOwn = (code: Exclude<FileProblemCode, 'no-table'>, words: ReportWords): code is OwnCode =>
  code in words.problems;

function noTable({ sheets }: CheckedFile, words: ReportWords): string {
  const nearest = [...new Set(sheets.flatMap((sheet) => sheet.report.nearest))];
  return words.noTable(
    sheets.map((sheet) => sheet.name),
    nearest.slice(0, NEAREST_NAMED),
  );
}
