import { cellName } from '../../../core/grid/address';
import { CellCursor } from '../read/cell-cursor';
import { nextChild, passOver } from '../read/sheet-data';
import type { ColumnRun } from '../read/sheet-frame';
import { setAttribute } from '../../../package/xml/set-attribute';
import { cut, insertAt, splice, type Splice } from '../../../package/xml/splice';
import { findAttribute } from '../../../package/xml/xml-attribute';
import { isTrue, outlineOf } from '../../../package/xml/xml-element';
import type { XmlScanner } from '../../../package/xml/xml-scanner';
import { sameInput, type CellChange } from './cell-content';
import { cellMarkup } from './cell-markup';
import { dropsResult, withoutResult } from './dropped-results';

/** Gives the style number for a cell that keeps its look but shows numbers by another code. */
export type Restyle = (style: number, numberFormat: string) => number;

/** Works out the splices that put changed cells into `sheetData`. */
export class CellWriter {
  readonly splices: Splice[] = [];
  private readonly rows = new Map<number, CellChange[]>();
  private readonly prefix: string;
  private readonly runs: readonly ColumnRun[];
  private readonly restyle: Restyle;

  /** `changes` by row and column. */
  constructor(prefix: string, changes: readonly CellChange[], runs: readonly ColumnRun[], restyle: Restyle) {
    this.prefix = prefix;
    this.runs = runs;
    this.restyle = restyle;
    for (const change of changes) {
      this.rows.set(change.row, [...(this.rows.get(change.row) ?? []), change]);
    }
  }

  /** Reads `sheetData` from its start tag to its end tag. */
  read(scanner: XmlScanner): void {
    const cursor = new CellCursor();
    const { name } = scanner;
    while (nextChild(scanner, name)) {
      const row = scanner.local === 'row' ? cursor.enterRow(scanner) : -1;
      if (row >= 0) this.splices.push(insertAt(scanner.start, this.rowsBefore(row)));
      const changes = this.rows.get(row);
      if (changes === undefined) passOver(scanner);
      else this.writeRow(scanner, cursor, changes);
    }
    this.splices.push(insertAt(scanner.start, this.rowsBefore(Number.POSITIVE_INFINITY)));
  }

  /** The markup of all changed rows that were not met before `row`, and are not needed again. */
  rowsBefore(row: number): string {
    let markup = '';
    for (const [number, changes] of this.rows) {
      if (number >= row) break;
      const cells = changes.map((change) => this.newCell(change, null)).join('');
      markup += `<${this.prefix}row r="${number + 1}">${cells}</${this.prefix}row>`;
      this.rows.delete(number);
    }
    return markup;
  }

  private writeRow(scanner: XmlScanner, cursor: CellCursor, changes: CellChange[]): void {
    this.rows.delete(cursor.row);
    const { name, nameEnd, end } = scanner;
    const spans = findAttribute(scanner.text, nameEnd, end, 'spans');
    if (spans !== null) this.splices.push(cut(spans));
    const style = isTrue(scanner.attribute('customFormat')) ? Number(scanner.attribute('s') ?? 0) : null;
    const pending = [...changes];
    if (scanner.isEmpty()) {
      const cells = pending.map((change) => this.newCell(change, style)).join('');
      this.splices.push({ start: end - 2, end, text: `>${cells}</${name}>` });
      return;
    }
    while (nextChild(scanner, name)) {
      if (scanner.local === 'c') this.writeCell(scanner, cursor.enterCell(scanner), pending, style);
      else passOver(scanner);
    }
    const rest = pending.map((change) => this.newCell(change, style)).join('');
    this.splices.push(insertAt(scanner.start, rest));
  }

  private writeCell(
    scanner: XmlScanner,
    column: number,
    pending: CellChange[],
    rowStyle: number | null,
  ): void {
    for (let next = pending[0]; next !== undefined && next.column < column; next = pending[0]) {
      this.splices.push(insertAt(scanner.start, this.newCell(next, rowStyle)));
      pending.shift();
    }
    const change = pending[0]?.column === column ? pending.shift() : undefined;
    const { start } = scanner;
    const style = Number(scanner.attribute('s') ?? 0);
    passOver(scanner);
    if (change === undefined) return;
    const text = this.changedCell(scanner.text.slice(start, scanner.end), change, style);
    this.splices.push({ start, end: scanner.end, text });
  }

  /** A cell whose content stays keeps it as written, rich text included. */
  private changedCell(markup: string, change: CellChange, style: number): string {
    if (dropsResult(change)) return withoutResult(markup);
    const number = this.styleOf(change, style);
    if (!sameInput(change.before, change.after)) return this.markup(change, number);
    return splice(markup, [setAttribute(markup, outlineOf(markup).root, 's', String(number))]);
  }

  private newCell(change: CellChange, rowStyle: number | null): string {
    const { column } = change;
    const run = this.runs.find(({ first, last }) => first <= column && column <= last);
    return this.markup(change, this.styleOf(change, rowStyle ?? run?.style ?? 0));
  }

  private styleOf({ before, after }: CellChange, style: number): number {
    return before.numberFormat === after.numberFormat ? style : this.restyle(style, after.numberFormat);
  }

  private markup({ row, column, after }: CellChange, style: number): string {
    return cellMarkup(this.prefix, cellName(row, column), style, after);
  }
}
