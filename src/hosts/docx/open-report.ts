import { HostError } from '../../core/host';
import type { ReportDocument } from '../../core/report-document';
import { hasStream, isCompoundFile } from '../../package/compound-file';
import { ZipArchive } from '../../package/zip/zip-archive';
import { collectReport } from './collect-report';
import { decodeText } from './decode-text';
import { libraryPackage } from './library-package';
import { readDocument } from './read-document';
import { textReport } from './text-report';
import { OLD_DOCUMENT } from './is-report';

/** What people save as .doc or .txt and is neither, by how it begins. */
const OTHERS: readonly (readonly [start: RegExp, name: string])[] = [
  [/^%PDF-/u, 'pdf'],
  [/^\{\\rtf/u, 'rtf'],
  [/^\s*(?:<!doctype html|<html)/iu, 'html'],
  [/^\s*<\?xml/u, 'xml'],
];
const HEAD = 512;
/** A file of a zip archive, or the end of an empty one. */
const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/**
 * Reads a 自评报告 from a .docx or plain text file. Throws a `HostError` that says what else the file is, or how it is
 * damaged. Nothing but these bytes is looked at, whatever the file refers to.
 */
export async function openReport(bytes: Uint8Array): Promise<ReportDocument> {
  if (bytes.length === 0) throw new HostError('not-a-workbook', 'empty');
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (!ZIP_STARTS.some((start) => head.startsWith(start))) {
    const other = OTHERS.find(([start]) => start.test(head.replace(/^ï»¿/u, '')));
    if (other !== undefined) throw new HostError('unsupported', other[1]);
    return textReport(decodeText(bytes));
  }
  const { bytes: clean, gaps } = libraryPackage(new ZipArchive(bytes));
  return { ...collectReport(await readDocument(clean)), gaps };
}

function compoundFileError(bytes: Uint8Array): HostError {
  if (hasStream(bytes, 'EncryptedPackage')) return new HostError('encrypted');
  if (hasStream(bytes, OLD_DOCUMENT)) return new HostError('old-format', 'doc');
  return new HostError('not-a-workbook');
}
