import type { AddedSheetWords } from '../ui-added-sheet-words';

export const addedSheet: AddedSheetWords = {
  name: 'Check results',
  heading: 'Results',
  command: 'Write the results to a new sheet…',
  title: 'Write the results to a new sheet',
  whatIsAdded: (name) =>
    `All sheets are checked again, and a sheet “${name}” is added at the end of the workbook: the verdict, every finding with a link to its cell, what was not checked, and proposed deductions. It holds text and numbers only; no other sheet changes.`,
  howToUndo: 'You can undo this in the pane; the list of steps that Excel itself can undo may be lost.',
  isProtected:
    'The structure of the workbook is protected, so that no sheet can be added. Unprotect the workbook on the Review tab first.',
  ownIsThere: (name, freeName) =>
    `There is a “${name}” that this add-in made. Replace it (the old one cannot be brought back), or add “${freeName}”.`,
  ownWasChanged: (name, freeName) =>
    `There is a “${name}” that this add-in made, and somebody has changed it since; what was changed cannot be brought back once it is replaced. Or add “${freeName}”.`,
  otherIsThere: (name, freeName) =>
    `There is a “${name}” that this add-in did not make; it stays as it is, and the new sheet is called “${freeName}”.`,
  add: (name) => `Add “${name}”`,
  replace: (name) => `Replace “${name}”`,
  adding: 'Checking all sheets and writing the new one…',
  added: (name) => `Sheet “${name}” added`,
  removeTitle: (name) => `“${name}” was changed since`,
  removeChanged: 'What was changed cannot be brought back once the sheet is deleted.',
  remove: 'Delete it',
  keep: 'Keep it',
};
