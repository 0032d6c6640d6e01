import type { CheckOptions } from '../../../core/check';
import type { Edit } from '../../../core/fill/edit';
import type { Grid } from '../../../core/grid/grid';
import type { ClearResult, Mark } from '../../../core/host';
import type { WorkbookNotes } from '../../../core/pane-host';
import type { Report } from '../../../core/report';
import type { BookSheet, MarkCount } from '../../../hosts/xlsx/open-book';
import type { SavedMarks } from '../../../hosts/xlsx/save-workbook';
import type { BookFacts, CallProgress, TypedBlock } from './book-calls';
import type { BookLine } from './book-line';
import { gridTelling } from './cell-changes';
import { drawnTelling } from './drawn-changes';
import type { DrawnSheet } from './drawn-sheet';
import { StateReceiver } from './sent-states';

/** A workbook at the other end of a line. */
export class RemoteBook {
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: string;
  private readonly line: BookLine;
  private readonly grids = new StateReceiver(gridTelling);
  private readonly drawings = new StateReceiver(drawnTelling);

  private constructor(line: BookLine, { sheets, activeSheet }: BookFacts) {
    this.line = line;
    this.sheets = sheets;
    this.activeSheet = activeSheet;
  }

  static async open(line: BookLine, bytes: Uint8Array, onProgress?: CallProgress): Promise<RemoteBook> {
    return new RemoteBook(line, await line.call('open', [bytes], onProgress));
  }

  async readTrusted(name: string): Promise<Grid> {
    return this.grids.ask(name, (known) => this.line.call('readTrusted', [name, known]));
  }

  async drawSheet(name: string): Promise<DrawnSheet> {
    return this.drawings.ask(name, (known) => this.line.call('drawSheet', [name, known]));
  }

  check(sheet: string, options: CheckOptions = {}): Promise<Report> {
    return this.line.call('check', [sheet, options]);
  }

  editsOfTyped(block: TypedBlock): Promise<readonly Edit[]> {
    return this.line.call('editsOfTyped', [block]);
  }

  apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    return this.line.call('apply', [edits]);
  }

  mark(sheet: string, marks: readonly Mark[]): Promise<void> {
    return this.line.call('mark', [sheet, marks]);
  }

  clearMarks(scope: { readonly sheet: string } | 'workbook'): Promise<ClearResult> {
    return this.line.call('clearMarks', [scope]);
  }

  countMarks(): Promise<readonly MarkCount[]> {
    return this.line.call('countMarks', []);
  }

  readNotes(): Promise<WorkbookNotes | null> {
    return this.line.call('readNotes', []);
  }

  keepNotes(notes: WorkbookNotes): Promise<void> {
    return this.line.call('keepNotes', [notes]);
  }

  save(saved: SavedMarks): Promise<Uint8Array> {
    return this.line.call('save', [saved]);
  }

  close(): void {
    this.line.close();
  }
}
