import { HostError } from '../../core/host';
import { CELLS, READ, RECORD, STARTS } from './record-kinds';

/** What a cell's style says; `format` is the number of its number format. */
export interface OldStyle {
  readonly format: number;
  readonly locked: boolean;
}

/** What the reader does not tell of a sheet. */
export interface ScannedSheet {
  readonly protected: boolean;
  /** Number of the style by `placeKey`. */
  readonly styles: ReadonlyMap<number, number>;
}

export interface ScannedBook {
  /** In the order of their place in the stream. */
  readonly sheets: readonly ScannedSheet[];
  readonly styles: readonly OldStyle[];
}

/** One number for a row and a column. */
export const placeKey = (row: number, column: number): number => row * 0x10000 + column;

const HEADER = 4;
const STYLE_NUMBER = 4;
const LOCKED = 1;
const CELL_LIMIT = 2_000_000;
/** Depth of what stands in the workbook and in its sheets; deeper are charts, whose figures are no cells. */
const SHEET_DEPTH = 1;

/**
 * Walks over the records of a workbook stream from end to end and notes what the reader does not tell. Records that
 * nobody needs are blotted out in place, above all those that could keep a reader busy without end. Throws a `HostError`
 * where the stream is encrypted, cut off or too long.
 */
export function scanRecords(stream: Uint8Array): ScannedBook {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const book = new BookNotes(view);
  let [at, depth, last, kept] = [0, 0, -1, true];
  while (at + HEADER <= stream.length) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    // The rest of the last sector is filled with zeros.
    if (kind === 0 && last === RECORD.eof && depth === 0) break;
    if (at + HEADER + length > stream.length) throw new HostError('damaged');
    if (kind === RECORD.filePass) throw new HostError('encrypted');
    if (STARTS.includes(kind)) depth += 1;
    if (depth === SHEET_DEPTH) book.note(kind, at + HEADER, length);
    kept = kind === RECORD.continue ? kept : READ.has(kind) && depth <= SHEET_DEPTH;
    if (!kept) view.setUint16(at, RECORD.nothing, true);
    if (kind === RECORD.eof) depth -= 1;
    last = kind;
    at += HEADER + length;
  }
  if (last !== RECORD.eof || depth !== 0) throw new HostError('damaged');
  return book.book();
}

class BookNotes {
  private readonly view: DataView;
  private readonly starts: number[] = [];
  private readonly sheets = new Map<number, { protected: boolean; styles: Map<number, number> }>();
  private readonly styles: OldStyle[] = [];
  private sheet: { protected: boolean; styles: Map<number, number> } = {
    protected: false,
    styles: new Map(),
  };
  private cells = 0;

  constructor(view: DataView) {
    this.view = view;
  }

  note(kind: number, at: number, length: number): void {
    if (STARTS.includes(kind)) {
      this.sheet = { protected: false, styles: new Map() };
      this.sheets.set(at - HEADER, this.sheet);
    } else if (kind === RECORD.boundSheet && length >= HEADER)
      this.starts.push(this.view.getUint32(at, true));
    else if (kind === RECORD.xf) this.noteStyle(at, length);
    else if (kind === RECORD.protect && length >= 2) this.sheet.protected = this.number(at) === 1;
    else if (CELLS.includes(kind) && length >= 6) this.noteCell(at, this.number(at + 2), at + STYLE_NUMBER);
    else if (kind === RECORD.mulBlank) this.noteRow(at, length, 2);
    else if (kind === RECORD.mulRk) this.noteRow(at, length, 6);
  }

  book(): ScannedBook {
    const places = this.starts.toSorted((a, b) => a - b);
    const sheets = places.map((place) => this.sheets.get(place) ?? { protected: false, styles: new Map() });
    return { sheets, styles: this.styles };
  }

  private noteStyle(at: number, length: number): void {
    if (length < 6) throw new HostError('damaged');
    this.styles.push({ format: this.number(at + 2), locked: (this.number(at + 4) & LOCKED) !== 0 });
  }

  /** Several cells of one row: row, first column, then each cell's style and value in `size` bytes, last column. */
  private noteRow(at: number, length: number, size: number): void {
    const first = this.number(at + 2);
    for (let cell = 0; STYLE_NUMBER + (cell + 1) * size <= length - 2; cell++) {
      this.noteCell(at, first + cell, at + STYLE_NUMBER + cell * size);
    }
  }

  private noteCell(at: number, column: number, style: number): void {
    if (++this.cells > CELL_LIMIT) throw new HostError('too-large', `${CELL_LIMIT} cells`);
    this.sheet.styles.set(placeKey(this.number(at), column), this.number(style));
  }

  private number(at: number): number {
    return this.view.getUint16(at, true);
  }
}
