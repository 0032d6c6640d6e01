import type { PrintWords, SheetWords } from '../sheet-words';

const report: PrintWords = {
  title: 'Self-evaluation check report',
  file: 'File',
  printed: 'Printed',
  department: 'Department',
  year: 'Year',
  place: 'Place',
  standard: 'Standard',
  verdict: 'Verdict',
  cell: 'Cell',
  finding: 'Finding and arithmetic',
  fillable: 'Blank cells that can be filled',
  fillKind: 'Content',
  value: 'Value',
  arithmetic: 'Arithmetic',
  uncheckedTitle: 'Not checked',
  setAsideTitle: 'Set aside',
  setAsideBecause: (reason) => `Set aside because: ${reason}`,
  noFindings: 'Nothing disagrees.',
  noTable: (sheet) => `No self-evaluation table was found on sheet “${sheet}”.`,
  local:
    'Made on this computer. The report says only whether figures agree with their arithmetic; what to correct is for the reporting department to decide.',
};

/** What the drawn sheet says in English. */
export const sheetWords: SheetWords = {
  id: 'en-US',
  grid: (sheet) => `Sheet “${sheet}”`,
  instructions:
    'Move with the arrow keys; type to change a cell, F2 to edit what it holds, Enter to accept, Esc to cancel. Press Esc and then Tab to leave the grid.',
  cell: (a1, text) => (text === '' ? `${a1} blank` : `${a1} ${text}`),
  merged: (a1) => `merged cell ${a1}`,
  formula: (formula) => `formula ${formula}`,
  recalculated:
    'A cell this formula uses has changed. Excel recalculates it when the file is opened; this is still the old result.',
  refusals: {
    locked: (a1) =>
      `${a1} is locked by sheet protection. To change it, unprotect the sheet in Excel under Review.`,
    covered: (a1) => `${a1} is covered by a merged cell; the content is in its top-left cell.`,
    formula: (a1) =>
      `${a1} holds a formula, which is not changed here. Change the cells it uses, or the formula in Excel.`,
    outside: (a1) => `${a1} lies beyond what is shown here.`,
  },
  nothingChanged: 'No cell was changed.',
  clipped: (rows, columns) =>
    `A large sheet: only the first ${rows} rows and ${columns} columns are shown here. Checks and exports cover all of it.`,
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: (percent) => `${percent}% now, back to 100%`,
  tabs: 'Sheets',
  hiddenTab: (sheet) => `${sheet} (hidden)`,
  report,
};
