import { areaName, parseAreaName } from '../../../core/grid/address';
import { areaAround, areaOfCell } from '../../../core/grid/area';
import { readColumnRuns } from '../read/sheet-frame';
import { setAttribute } from '../../../package/xml/set-attribute';
import { splice, type Splice } from '../../../package/xml/splice';
import { attributeOf, outlineOf, prefixOf, type XmlOutline } from '../../../package/xml/xml-element';
import type { CellChange } from './cell-content';
import { CellWriter, type Restyle } from './cell-writer';

/** Puts changed cells into the text of a worksheet; `changes` by row and column. */
export function writeChanges(text: string, changes: readonly CellChange[], restyle: Restyle): string {
  if (changes.length === 0) return text;
  const outline = outlineOf(text);
  const writer = new CellWriter(prefixOf(outline.root), changes, readColumnRuns(outline), restyle);
  outlineOf(text, (scanner) => {
    if (scanner.local !== 'sheetData') return false;
    writer.read(scanner);
    return true;
  });
  return splice(text, [...writer.splices, ...emptyData(outline, writer), ...dimension(outline, changes)]);
}

/** A sheet without any row has `<sheetData/>`, which the writer never enters. */
function emptyData({ children }: XmlOutline, writer: CellWriter): Splice[] {
  const data = children.find(({ local }) => local === 'sheetData');
  if (data?.selfClosing !== true) return [];
  const rows = writer.rowsBefore(Number.POSITIVE_INFINITY);
  return [{ start: data.contentStart - 2, end: data.end, text: `>${rows}</${data.name}>` }];
}

/** The area that the sheet says it uses, grown by the cells that now have content. */
function dimension({ text, children }: XmlOutline, changes: readonly CellChange[]): Splice[] {
  const element = children.find(({ local }) => local === 'dimension');
  const before = element === undefined ? null : parseAreaName(attributeOf(text, element, 'ref') ?? '');
  if (element === undefined || before === null) return [];
  const cells = changes.map(({ row, column }) => areaOfCell(row, column));
  const after = areaName(cells.reduce(areaAround, before));
  return after === areaName(before) ? [] : [setAttribute(text, element, 'ref', after)];
}
