import type { FakeSheet } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';

/** What the objects of the fake host share. */
export interface FakeHostState {
  readonly workbook: FakeWorkbook;
  /** Rules are named by their place in the list, as some builds do, instead of by a lasting id. */
  readonly positionalIds: boolean;
  readonly hasNoPrinter: boolean;
  /** Fails with `ApiNotFound` where the host is older than ExcelApi 1.`minor`. */
  readonly requireApi: (minor: number) => void;
  /** Fails when an answer grows too large. */
  readonly countCells: (count: number) => void;
  /** True for the sheet that was in front before this message. */
  readonly isShown: (sheet: FakeSheet) => boolean;
  /** Events that the add-in asked to be told of: `changed`, `selected`. */
  readonly listened: Set<string>;
  readonly noteChange: (sheet: FakeSheet, address: string) => void;
}
