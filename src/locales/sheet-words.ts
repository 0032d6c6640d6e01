import type { LocaleId } from './locale';

/** What the drawn sheet, its tabs and the printed report say in one language. */
export interface SheetWords {
  readonly id: LocaleId;
  readonly grid: (sheet: string) => string;
  /** How the grid is used by keyboard, for people who hear it. */
  readonly instructions: string;
  /** A cell as it is read aloud: `a1` and what it shows. */
  readonly cell: (a1: string, text: string) => string;
  readonly merged: (a1: string) => string;
  readonly formula: (formula: string) => string;
  readonly recalculated: string;
  readonly refusals: {
    readonly locked: (a1: string) => string;
    readonly covered: (a1: string) => string;
    readonly formula: (a1: string) => string;
    readonly outside: (a1: string) => string;
  };
  readonly nothingChanged: string;
  /** Said where a sheet is larger than what is drawn of it. */
  readonly clipped: (rows: number, columns: number) => string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: (percent: number) => string;
  readonly tabs: string;
  readonly hiddenTab: (sheet: string) => string;
  readonly report: PrintWords;
}

/** The report on paper. */
export interface PrintWords {
  readonly title: string;
  readonly file: string;
  readonly printed: string;
  readonly department: string;
  readonly year: string;
  readonly place: string;
  readonly standard: string;
  readonly verdict: string;
  readonly cell: string;
  readonly finding: string;
  readonly fillable: string;
  readonly fillKind: string;
  readonly value: string;
  readonly arithmetic: string;
  readonly uncheckedTitle: string;
  readonly setAsideTitle: string;
  readonly setAsideBecause: (reason: string) => string;
  readonly noFindings: string;
  readonly noTable: (sheet: string) => string;
  readonly local: string;
}
