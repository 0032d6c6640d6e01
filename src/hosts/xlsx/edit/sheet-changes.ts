import type { Edit } from '../../../core/fill/edit';
import { parseAreaName } from '../../../core/grid/address';
import { areaContains, type Area } from '../../../core/grid/area';
import { placeKey } from '../../../core/grid/place';
import { HostError } from '../../../core/host';
import type { SheetReading } from '../read/sheet-part';
import { contentOfCell, inputOf, sameContent, type CellChange, type CellContent } from './cell-content';

const LONGEST_TEXT = 32_767;

/**
 * The difference between a sheet as opened and as edited. A cell that is edited back to what it was leaves the
 * difference, so that undoing everything leaves nothing to write.
 */
export class SheetChanges {
  private readonly reading: SheetReading;
  private readonly headers: readonly Area[];
  private readonly byPlace: Map<number, CellChange>;

  /** `headers` are areas of cells that cannot be changed without their table. */
  constructor(
    reading: SheetReading,
    headers: readonly Area[],
    byPlace: ReadonlyMap<number, CellChange> = new Map(),
  ) {
    this.reading = reading;
    this.headers = headers;
    this.byPlace = new Map(byPlace);
  }

  /** The changed cells, by row and column. */
  list(): CellChange[] {
    return [...this.byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  copy(): SheetChanges {
    return new SheetChanges(this.reading, this.headers, this.byPlace);
  }

  /** What a cell holds after the changes. */
  contentAt(row: number, column: number): CellContent {
    return this.byPlace.get(placeKey(row, column))?.after ?? this.original(row, column);
  }

  /** Carries one edit out and returns the edit that undoes it; refuses what Excel would not let a person do. */
  apply(edit: Edit): Edit {
    const { top: row, left: column } = this.target(edit);
    const now = this.contentAt(row, column);
    if (inputOf(now) !== edit.expected) throw new HostError('cell-changed', edit.at.a1);
    const after = contentAfter(now, edit);
    const before = this.original(row, column);
    if (sameContent(before, after)) this.byPlace.delete(placeKey(row, column));
    else this.byPlace.set(placeKey(row, column), { row, column, before, after });
    return {
      at: edit.at,
      expected: inputOf(after),
      value: now.value,
      ...(now.formula === null ? {} : { formula: now.formula }),
      ...(now.numberFormat === after.numberFormat ? {} : { numberFormat: now.numberFormat }),
    };
  }

  private original(row: number, column: number): CellContent {
    const cell = this.reading.index.cellAt(row, column);
    if (cell !== undefined) return contentOfCell(cell);
    const { numberFormat } = this.reading.styleOfNewCell(row, column);
    return { value: null, formula: null, numberFormat };
  }

  private target(edit: Edit): Area {
    const { grid, index, bound } = this.reading;
    const area = parseAreaName(edit.at.a1);
    if (area === null) throw new HostError('unsupported', edit.at.a1);
    const { top: row, left: column } = area;
    if (index.isCovered(row, column)) throw new HostError('covered-cell', edit.at.a1);
    const whole = index.areaAt(row, column);
    if (area.bottom > whole.bottom || area.right > whole.right)
      throw new HostError('unsupported', edit.at.a1);
    const { locked } = index.cellAt(row, column) ?? this.reading.styleOfNewCell(row, column);
    if (grid.protected && locked) throw new HostError('locked-cell', edit.at.a1);
    const isIn = (block: Area): boolean => areaContains(block, row, column);
    if (bound.some(isIn)) throw new HostError('formula-cell', edit.at.a1);
    if (this.headers.some(isIn)) throw new HostError('unsupported', edit.at.a1);
    return area;
  }
}

function contentAfter(now: CellContent, edit: Edit): CellContent {
  const numberFormat = edit.numberFormat ?? now.numberFormat;
  if (edit.formula !== undefined) {
    return { value: edit.value ?? null, formula: `=${edit.formula.replace(/^=/, '')}`, numberFormat };
  }
  if (edit.value === undefined) return { ...now, numberFormat };
  const value = edit.value === '' ? null : edit.value;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new HostError('unsupported', edit.at.a1);
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw new HostError('too-large', edit.at.a1);
  return { value, formula: null, numberFormat };
}
