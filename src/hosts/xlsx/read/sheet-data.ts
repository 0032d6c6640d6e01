import { HostError } from '../../../core/host';
import { decodeText } from '../../../package/xml/xml-text';
import { isTrue, skipElement } from '../../../package/xml/xml-element';
import type { XmlScanner } from '../../../package/xml/xml-scanner';
import { CellCursor } from './cell-cursor';
import type { RawCell, RawFormula } from './raw-cell';
import { readRaw, readRichText } from './rich-text';

/** Receives rows and cells in the order of the file. */
export interface SheetDataSink {
  /** A row; `style` is its default style, which applies to cells that are not there. */
  row(row: number, hidden: boolean, style: number | null): void;
  cell(cell: RawCell): void;
}

/** Reads `sheetData` from its start tag to its end tag. */
export function readSheetData(scanner: XmlScanner, sink: SheetDataSink): void {
  const cursor = new CellCursor();
  const { name } = scanner;
  while (nextChild(scanner, name)) {
    if (scanner.local !== 'row') {
      passOver(scanner);
      continue;
    }
    const row = cursor.enterRow(scanner);
    const style = isTrue(scanner.attribute('customFormat')) ? Number(scanner.attribute('s') ?? 0) : null;
    sink.row(row, isTrue(scanner.attribute('hidden')) || scanner.attribute('ht') === '0', style);
    if (!scanner.isEmpty()) readRow(scanner, cursor, sink);
  }
}

/** Moves to the next child of the element `parent` that the scanner is in; false at its end tag. */
export function nextChild(scanner: XmlScanner, parent: string): boolean {
  if (!scanner.next()) throw new HostError('damaged');
  if (scanner.kind === 'close' && scanner.name !== parent) throw new HostError('damaged');
  return scanner.kind !== 'close';
}

export function passOver(scanner: XmlScanner): void {
  if (!scanner.isEmpty()) skipElement(scanner);
}

function readRow(scanner: XmlScanner, cursor: CellCursor, sink: SheetDataSink): void {
  const { name } = scanner;
  while (nextChild(scanner, name)) {
    if (scanner.local === 'c') sink.cell(readCell(scanner, cursor));
    else passOver(scanner);
  }
}

function readCell(scanner: XmlScanner, cursor: CellCursor): RawCell {
  const column = cursor.enterCell(scanner);
  const type = scanner.attribute('t') ?? 'n';
  const style = Number(scanner.attribute('s') ?? 0);
  let value: string | null = null;
  let formula: RawFormula | null = null;
  if (!scanner.isEmpty()) {
    const { name } = scanner;
    while (nextChild(scanner, name)) {
      if (scanner.local === 'v') value = readRaw(scanner);
      else if (scanner.local === 'f') formula = readFormula(scanner);
      else if (scanner.local === 'is') value = readRichText(scanner);
      else passOver(scanner);
    }
  }
  return { row: cursor.row, column, style, type, value, formula };
}

function readFormula(scanner: XmlScanner): RawFormula {
  const kind = scanner.attribute('t');
  const group = scanner.attribute('si');
  const ref = scanner.attribute('ref');
  const input = [scanner.attribute('r1'), scanner.attribute('r2')].filter((cell) => cell !== null);
  const text = decodeText(readRaw(scanner));
  if (kind === 'dataTable') return { kind, text: `TABLE(${input.join(',')})`, group, ref };
  return { kind: kind === 'shared' || kind === 'array' ? kind : 'normal', text, group, ref };
}
