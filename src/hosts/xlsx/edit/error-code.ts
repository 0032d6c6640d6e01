const ERROR_CODES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** True for a text that a spreadsheet takes for an error value when it is entered. */
export const isErrorCode = (text: string): boolean => ERROR_CODES.has(text);
