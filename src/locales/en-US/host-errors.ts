import type { Locale } from '../locale';

const at = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

export const hostErrors: Locale['hostErrors'] = {
  'not-a-workbook': (d) =>
    `This is not an .xlsx workbook${at(d)}. Choose an .xlsx file saved by Excel or WPS.`,
  'old-format': (d) =>
    d === 'doc'
      ? 'This is the old Word format (.doc or .wps). Open it in Word or WPS, save it as .docx and check that file.'
      : `This is the old .xls format${at(d)}. Open it in Excel or WPS, save it as .xlsx and check that file.`,
  encrypted: (d) =>
    `The workbook needs a password to open${at(d)}. Remove the password in Excel or WPS, save and check again.`,
  damaged: (d) =>
    `The workbook is damaged and cannot be read${at(d)}. Repair it by opening and saving it in Excel or WPS.`,
  'too-large': (d) =>
    `The workbook is too large${at(d)}. Remove sheets or pictures that do not matter, or save the form on its own.`,
  hostile: (d) =>
    `The workbook has an abnormal structure and was not opened, to be safe${at(d)}. Open it in Excel or WPS and save a copy.`,
  'no-such-sheet': (d) => `The workbook has no such sheet${at(d)}. Check the name of the sheet.`,
  'cell-changed': (d) =>
    `The cell has changed since it was checked${at(d)}; nothing was written. Check again first.`,
  'covered-cell': (d) =>
    `The cell lies under a merged area${at(d)} and cannot be written. Change the top-left cell of the area.`,
  'locked-cell': (d) => `The cell is locked${at(d)} and cannot be written. Unprotect the sheet first.`,
  'formula-cell': (d) =>
    `The cell holds a formula${at(d)} and was left alone. Change the formula if it is wrong.`,
  'protected-sheet': (d) =>
    `The sheet is protected${at(d)}, so nothing can be marked or written. Unprotect it under Review; the findings can be read all the same.`,
  'protected-workbook': (d) =>
    `The structure of the workbook is protected${at(d)}, so that no sheet can be added or removed. Unprotect the workbook on the Review tab, then try again.`,
  'read-only': (d) => `The workbook is open for reading only${at(d)}. Save a copy and work on that.`,
  'cell-editing': (d) =>
    `A cell is being edited${at(d)}, so nothing can be read or written. Press Enter to finish editing, then try again.`,
  'other-workbook': (d) =>
    `Another workbook is in front${at(d)}. Click into the workbook to be checked, then try again.`,
  cancelled: (d) => `Cancelled${at(d)}. Nothing in the sheet was changed. Check again whenever you like.`,
  'host-unavailable': (d) =>
    `There is no connection to Excel${at(d)}: the page was opened elsewhere, or office.js did not load. Open it from the add-ins in Excel, or check the network and try again.`,
  busy: (d) => `Excel is busy${at(d)}. Try again in a moment.`,
  unsupported: (d) =>
    `This version of the program does not support that${at(d)}. Update Office, or use the web page or the command line.`,
  failed: (d) =>
    `The program that holds the workbook could not do this${at(d)}. Check again; if it happens again, report the text in brackets.`,
};
