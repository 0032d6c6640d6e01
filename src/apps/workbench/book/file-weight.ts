import { openArchive } from '../../../hosts/xlsx/read/open-archive';

/** How many characters of cells a file unpacks to, by its directory alone; 0 for what is no workbook at all. */
export function fileWeight(bytes: Uint8Array): number {
  try {
    const sheets = openArchive(bytes).entries.filter(({ path }) => SHEETS_AND_TEXTS.test(path));
    return sheets.reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}

const SHEETS_AND_TEXTS = /(?:worksheets\/[^/]+|sharedstrings|styles)\.xml$/i;
