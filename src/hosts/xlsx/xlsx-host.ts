import type { Edit } from '../../core/fill/edit';
import type { CellRange } from '../../core/grid/cell-range';
import type { Grid } from '../../core/grid/grid';
import {
  HostError,
  type Capabilities,
  type ClearResult,
  type Host,
  type Mark,
  type Unsubscribe,
} from '../../core/host';
import type { Workbook } from './workbook';

export interface XlsxHostOptions {
  /** The sheet to work on; the one in front when it is not given. */
  readonly sheet?: string;
  /** Shows a place to the person, where something shows the file at all. */
  readonly goTo?: (range: CellRange) => void;
}

/** An opened .xlsx file as a host; what it changes is kept in the workbook until that is saved. */
export class XlsxHost implements Host {
  readonly capabilities: Capabilities;
  readonly sheet: string;
  private readonly workbook: Workbook;
  private readonly show: ((range: CellRange) => void) | undefined;
  private applying = false;

  constructor(workbook: Workbook, { sheet = workbook.activeSheet, goTo }: XlsxHostOptions = {}) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.show = goTo;
    this.capabilities = { mark: true, notes: true, write: true, goTo: goTo !== undefined };
  }

  read(): Promise<Grid | null> {
    return promiseOf(() => {
      const grid = this.workbook.readSheet(this.sheet);
      return grid.cells.some(({ type, formula }) => type !== 'blank' || formula !== null) ? grid : null;
    });
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return promiseOf(() => this.workbook.mark(this.sheet, marks));
  }

  clearMarks(scope: 'sheet' | 'workbook'): Promise<ClearResult> {
    return promiseOf(() => this.workbook.clearMarks(scope === 'workbook' ? scope : { sheet: this.sheet }));
  }

  apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    return promiseOf(() => {
      this.applying = true;
      try {
        return this.workbook.apply(edits);
      } finally {
        this.applying = false;
      }
    });
  }

  goTo(range: CellRange): Promise<void> {
    return promiseOf(() => {
      if (this.show === undefined) throw new HostError('unsupported', 'goTo');
      this.show(range);
    });
  }

  onOutdated(callback: () => void): Promise<Unsubscribe> {
    return promiseOf(() =>
      this.workbook.onApplied((sheets) => {
        if (!this.applying && sheets.has(this.sheet)) callback();
      }),
    );
  }
}

/** Does the work at once, and makes a failure a rejection. */
const promiseOf = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });
