import type { check } from '../../../core/check';
import { HostError } from '../../../core/host';
import { openWorkbook, type Workbook } from '../../../hosts/xlsx/workbook';
import type { BatchAnswers } from '../batch/batch-calls';
import { editsOfTyped } from '../edit/edits-of-typed';
import type { BookCalls, CallName, CallProgress } from './book-calls';
import { gridTelling } from './cell-changes';
import { drawnTelling } from './drawn-changes';
import { drawnSheet } from './drawn-sheet';
import { StateSender } from './sent-states';

type Answers = {
  readonly [N in CallName]: (
    ...args: Parameters<BookCalls[N]>
  ) => ReturnType<BookCalls[N]> | Promise<ReturnType<BookCalls[N]>>;
};

/** Answers calls; the one object that holds the workbook, whatever thread it lives on. */
export interface BookHolder {
  answer<N extends CallName>(
    name: N,
    args: Parameters<BookCalls[N]>,
    onProgress: CallProgress,
  ): Promise<ReturnType<BookCalls[N]>>;
}

/** What a holder needs from the first check, and from the first of many files on only. */
export interface LateEngines {
  readonly loadCheck: () => Promise<typeof check>;
  readonly loadBatch: () => Promise<BatchAnswers>;
}

export function createBookHolder(engines: LateEngines): BookHolder {
  let open: Workbook | null = null;
  const book = (): Workbook => {
    if (open === null) throw new HostError('host-unavailable');
    return open;
  };
  let tell: CallProgress = () => undefined;
  const answers = answersOf(book, engines, (bytes) => {
    open = openWorkbook(bytes);
    const { sheets, activeSheet } = open;
    open.readTrusted(activeSheet, tell);
    return { sheets, activeSheet };
  });
  return {
    answer: async (name, args, onProgress) => {
      tell = onProgress;
      return answers[name](...args);
    },
  };
}

function answersOf(
  book: () => Workbook,
  { loadCheck, loadBatch }: LateEngines,
  open: Answers['open'],
): Answers {
  const grids = new StateSender(gridTelling);
  const drawings = new StateSender(drawnTelling);
  return {
    open,
    readTrusted: (sheet, known) => grids.send(sheet, book().readTrusted(sheet), known),
    drawSheet: (sheet, known) =>
      drawings.send(sheet, drawnSheet(book().viewSheet(sheet), book().readSheet(sheet)), known),
    check: async (sheet, options) => (await loadCheck())(book().readTrusted(sheet), options),
    editsOfTyped: (block) => editsOfTyped(book().readTrusted(block.sheet), block),
    apply: (edits) => book().apply(edits),
    mark: (sheet, marks) => book().mark(sheet, marks),
    clearMarks: (scope) => book().clearMarks(scope),
    countMarks: () => book().countMarks(),
    readNotes: () => book().readNotes(),
    keepNotes: (notes) => book().keepNotes(notes),
    checkFile: async (...args) => (await loadBatch()).checkFile(...args),
    writeReport: async (...args) => (await loadBatch()).writeReport(...args),
    save: (marks) => book().save({ marks, staleResults: 'drop' }),
  };
}
