import { archiveParts } from '../../package/parts/archive-parts';
import { hasStream, isCompoundFile } from '../../package/compound-file';
import { ZipArchive } from '../../package/zip/zip-archive';

/** The stream that .doc files have, and .wps files too. */
export const OLD_DOCUMENT = 'WordDocument';

const DOCUMENT_TYPE = /ContentType="application\/vnd\.[^"]*word[^"]*\.main\+xml"/u;

/**
 * True for a Word document, the old format included, whatever the file's name is; it is what `openReport` then reads or
 * refuses. Never throws: what is too damaged to tell is left to the reader of workbooks.
 */
export function isReport(bytes: Uint8Array): boolean {
  if (isCompoundFile(bytes)) return hasStream(bytes, OLD_DOCUMENT);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    const parts = archiveParts(new ZipArchive(bytes));
    return !parts.has('xl/workbook.xml') && DOCUMENT_TYPE.test(parts.text('[Content_Types].xml') ?? '');
  } catch {
    return false;
  }
}
