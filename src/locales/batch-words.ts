/** What the workbench says around a list of many files. */
export interface BatchWords {
  readonly title: string;
  readonly progress: (done: number, files: number) => string;
  readonly stopped: (done: number, files: number) => string;
  readonly failed: (reason: string) => string;
  readonly cancel: string;
  readonly goOn: string;
  readonly checkAgain: string;
  readonly standard: string;
  /** Each table by what it prints itself. */
  readonly automatic: string;
  readonly importRules: string;
  readonly saveReport: string;
  readonly formats: Readonly<
    Record<'html' | 'xlsx' | 'json' | 'sarif' | 'text', { readonly title: string; readonly about: string }>
  >;
  /** The name of a report file without its ending. */
  readonly reportName: (day: string) => string;
  readonly unread: string;
  readonly showAllUnread: (count: number) => string;
  readonly ranking: string;
  readonly rankingNote: string;
  readonly columns: Readonly<
    Record<'rank' | 'table' | 'verdict' | 'error' | 'warning' | 'info' | 'open', string>
  >;
  readonly verdicts: Readonly<Record<'error' | 'warning' | 'open' | 'ready', string>>;
  readonly noDepartment: string;
  /** Where a table stands, below the name of its department. */
  readonly place: (path: string, sheet: string) => string;
  readonly isOpen: string;
  /** Open, and the list knows only the file as it was. */
  readonly isChanged: string;
  readonly showMore: (count: number) => string;
  /** Reports of this program that were come upon in folders. */
  readonly leftOut: (paths: readonly string[]) => string;
  /** What only the command line does. */
  readonly notHere: string;
  /** In place of what reports say for the command line. */
  readonly internal: (reason: string) => string;
  /** A file that changed since it was chosen. */
  readonly changed: string;
  readonly closedFolder: string;
  readonly nothingYet: string;
}
