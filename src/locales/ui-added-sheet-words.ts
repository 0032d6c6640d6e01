/** What the pane says about the sheet of results that it adds to the workbook, before and after. */
export interface AddedSheetWords {
  /** The name of the sheet, of 25 characters at most, so that a number fits behind it. */
  readonly name: string;
  readonly heading: string;
  readonly command: string;
  readonly title: string;
  readonly whatIsAdded: (name: string) => string;
  readonly howToUndo: string;
  readonly isProtected: string;
  /** A sheet of that name is ours. */
  readonly ownIsThere: (name: string, freeName: string) => string;
  readonly ownWasChanged: (name: string, freeName: string) => string;
  /** A sheet of that name is somebody else's. */
  readonly otherIsThere: (name: string, freeName: string) => string;
  readonly add: (name: string) => string;
  readonly replace: (name: string) => string;
  readonly adding: string;
  readonly added: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly removeChanged: string;
  readonly remove: string;
  readonly keep: string;
}
