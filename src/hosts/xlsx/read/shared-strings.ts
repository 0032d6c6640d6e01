import { HostError } from '../../../core/host';
import { guardPart } from '../../../package/parts/guard-part';
import type { PartSource } from '../../../package/parts/part-source';
import { XmlScanner } from '../../../package/xml/xml-scanner';
import { readRichText } from './rich-text';
import { partOfKind, type WorkbookPart } from './workbook-part';

/** The texts that cells refer to by number. */
export function readSharedStrings(source: PartSource, workbook: WorkbookPart): readonly string[] {
  const path = partOfKind(workbook, 'sharedStrings');
  const text = path === null ? null : source.text(path);
  if (path === null || text === null) return [];
  return guardPart(path, () => {
    const scanner = new XmlScanner(text);
    const strings: string[] = [];
    if (!scanner.next() || scanner.local !== 'sst') throw new HostError('damaged');
    if (scanner.isEmpty()) return strings;
    while (scanner.next() && scanner.kind !== 'close') strings.push(readRichText(scanner));
    if (!scanner.closes('sst')) throw new HostError('damaged');
    return strings;
  });
}
