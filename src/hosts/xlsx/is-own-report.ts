import { REPORT_MARK } from '../../core/report-mark';
import { archiveParts } from '../../package/parts/archive-parts';
import { ZipArchive } from '../../package/zip/zip-archive';

/** Where every office program keeps custom properties. */
const PROPERTIES = 'docProps/custom.xml';
const MARK = new RegExp(`\\bname=["']${REPORT_MARK}["']`, 'u');

/** True for a review workbook that this program wrote; never throws: what is too damaged to tell is told of elsewhere. */
export function isOwnReport(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return MARK.test(archiveParts(new ZipArchive(bytes)).text(PROPERTIES) ?? '');
  } catch {
    return false;
  }
}
