import type { Locale } from '../locales/locale';
import type { CheckedFile, CheckedProse, FileProblemCode } from './checked-file';
import type { DocumentCode, ReportWords } from './words/report-words';

/** How many of the nearest headers are named. */
const NEAREST_NAMED = 6;

type OwnCode = keyof ReportWords['problems'];

/** Cause and remedy of what is wrong with a file, or with the report beside it; `null` where nothing is. */
export function problemText(file: CheckedFile, words: ReportWords, locale: Locale): string | null {
  const problems = [ownProblem(file, words, locale), proseProblem(file.prose, words, locale)];
  const known = problems.filter((problem) => problem !== null);
  return known.length === 0 ? null : known.join(words.sentenceSeparator);
}

/** The code of what `problemText` says, the file's own first. */
export const problemCode = ({ problem, prose }: CheckedFile): FileProblemCode | null =>
  problem?.code ?? prose?.problem?.code ?? null;

/** What is wrong with the report beside a workbook, with its name in front. */
function proseProblem(prose: CheckedProse | undefined, words: ReportWords, locale: Locale): string | null {
  if (prose === undefined || prose.problem === null) return null;
  const { code, detail } = prose.problem;
  return words.proseProblem(prose.path, documentCause(code, detail, words, locale));
}

function documentCause(code: FileProblemCode, detail: string, words: ReportWords, locale: Locale): string {
  if (isDocumentCode(code, words)) return words.documentProblems[code](detail);
  if (code === 'no-table') return detail;
  return isOwn(code, words) ? words.problems[code](detail) : locale.hostErrors[code](detail);
}

const isDocumentCode = (code: FileProblemCode, { documentProblems }: ReportWords): code is DocumentCode =>
  code in documentProblems;

function ownProblem(file: CheckedFile, words: ReportWords, locale: Locale): string | null {
  if (file.problem === null) return null;
  const { code, detail, among, isDocument } = file.problem;
  if (code === 'no-table') return noTable(file, words);
  if (among !== undefined) return words.noSheet(detail, among);
  const cause =
    isDocument === true
      ? documentCause(code, detail, words, locale)
      : isOwn(code, words)
        ? words.problems[code](detail)
        : locale.hostErrors[code](detail);
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
