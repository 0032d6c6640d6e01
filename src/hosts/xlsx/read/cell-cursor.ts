import { HostError } from '../../../core/host';
import type { XmlScanner } from '../../../package/xml/xml-scanner';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const CODE_OF_A = 65;
const LETTERS = 26;

/** Follows rows and cells, which may leave their address out and then stand next to the one before. Zero-based. */
export class CellCursor {
  row = -1;
  column = -1;

  enterRow(scanner: XmlScanner): number {
    const number = scanner.attribute('r');
    const row = number === null ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= LAST_ROW) throw new HostError('damaged');
    this.row = row;
    this.column = -1;
    return row;
  }

  enterCell(scanner: XmlScanner): number {
    const address = scanner.attribute('r');
    const column = address === null ? this.column + 1 : this.columnOf(address);
    if (column <= this.column || column >= LAST_COLUMN) throw new HostError('damaged');
    this.column = column;
    return column;
  }

  /** The column of an address such as `AB12`, which must be in the current row. */
  private columnOf(address: string): number {
    let column = 0;
    let at = 0;
    for (let code = address.charCodeAt(at); code >= CODE_OF_A && code < CODE_OF_A + LETTERS;) {
      column = column * LETTERS + code - CODE_OF_A + 1;
      code = address.charCodeAt(++at);
    }
    if (column === 0 || Number(address.slice(at)) !== this.row + 1) throw new HostError('damaged');
    return column - 1;
  }
}
