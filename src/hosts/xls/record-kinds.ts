/** Kinds of records of a workbook stream ([MS-XLS] 2.3.2) that the reading of cells needs; all others are passed over. */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  protect: 0x0012,
  filePass: 0x002f,
  continue: 0x003c,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  mulBlank: 0x00be,
  rString: 0x00d6,
  xf: 0x00e0,
  labelSst: 0x00fd,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  rk: 0x027e,
  /** A record that every reader passes over. */
  nothing: 0x01c2,
} as const;

/** The start of the workbook and of each sheet; the kind tells the age of the file. */
export const STARTS: readonly number[] = [0x0009, 0x0209, 0x0409, 0x0809];

/** Records of one cell, and those of several cells side by side that share a row. */
export const CELLS: readonly number[] = [
  RECORD.formula,
  RECORD.rString,
  RECORD.labelSst,
  RECORD.blank,
  RECORD.number,
  RECORD.label,
  RECORD.boolErr,
  RECORD.rk,
];

/** What is left for the reader: values, formulas and what they refer to, formats, merged areas, rows and columns. */
export const READ: ReadonlySet<number> = new Set([
  ...STARTS,
  ...CELLS,
  RECORD.eof,
  RECORD.continue,
  RECORD.boundSheet,
  RECORD.mulRk,
  RECORD.mulBlank,
  RECORD.xf,
  // Before 1993: dimensions, blank, integer, number, label, error, string, formula, names and formats.
  ...[0x0000, 0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0007, 0x0206, 0x0406, 0x0218, 0x021e, 0x001e],
  ...[0x0043, 0x0243, 0x0443, 0x0021, 0x0223, 0x0008],
  // Names, links to sheets, calendar, code page.
  ...[0x0017, 0x0018, 0x0023, 0x01ae, 0x0022, 0x0042],
  // Shared texts, formats, dimensions, rows, columns, merged areas, results and formulas of several cells, dialogs.
  ...[0x00fc, 0x041e, 0x0200, 0x0208, 0x007d, 0x00e5, 0x0207, 0x0221, 0x04bc, 0x0081],
]);
