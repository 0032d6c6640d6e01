import { fileIri } from './file-uri';
import type { ReportOptions } from './report-options';
import { surveyOf, type FileSource } from './survey/survey';
import { pageWordsOf, reviewWordsOf } from './words/page-words-of';
import type { BookContext } from './xlsx/book-context';
import { findingSheet } from './xlsx/finding-sheet';
import { reviewSheet } from './xlsx/review-sheet';
import { ruleSheet } from './xlsx/rule-sheet';
import { summarySheet } from './xlsx/summary-sheet';
import { unreadSheet } from './xlsx/unread-sheet';
import { workbookParts } from './xlsx/workbook-parts';
import { zipStream } from './xlsx/zip-stream';

/**
 * The review workbook: all tables ranked, every finding with links to its file and cell, a draft of the review with live
 * sums, and what was checked. The files are gone through once a sheet, and only a few figures of each table are kept.
 */
export function* xlsxReport(source: FileSource, options: ReportOptions): Generator<Uint8Array> {
  const { locale, date, pathFromReport = (path: string): string => path } = options;
  const book: BookContext = {
    locale,
    page: pageWordsOf(locale.id),
    words: reviewWordsOf(locale.id),
    source,
    survey: surveyOf(source),
    date,
    targetOf: (path) => fileIri(pathFromReport(path)),
    sumRows: new Map(),
  };
  const sheets = [
    summarySheet(book),
    findingSheet(book),
    reviewSheet(book),
    ruleSheet(book),
    ...(book.survey.unread.length > 0 ? [unreadSheet(book)] : []),
  ];
  yield* zipStream(workbookParts(sheets));
}
