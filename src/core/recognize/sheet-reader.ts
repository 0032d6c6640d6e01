import type { Area } from '../grid/area';
import type { Cell } from '../grid/cell';
import { cellRange } from '../grid/cell-range';
import { GridIndex } from '../grid/grid-index';
import type { Grid } from '../grid/grid';
import { placeKey } from '../grid/place';
import type { Field } from '../table/field';
import { readLabel, type LabelText } from './label-text';

/** A distinct cell or merged area of a row, left to right. */
export class Slot {
  readonly area: Area;
  /** The displayed text, trimmed; empty for a blank. */
  readonly text: string;
  private read: LabelText | null = null;

  constructor(area: Area, text: string) {
    this.area = area;
    this.text = text;
  }

  /** The text taken apart as a label; most cells are never asked. */
  get label(): LabelText {
    this.read ??= readLabel(this.text);
    return this.read;
  }
}

/** Reads fields and labels of a sheet and remembers which cells found a place. */
export class SheetReader {
  readonly index: GridIndex;
  private readonly taken = new Set<number>();
  private readonly slots = new Map<number, readonly Slot[]>();

  constructor(grid: Grid) {
    this.index = new GridIndex(grid);
  }

  get sheet(): string {
    return this.index.grid.sheet;
  }

  /** The text that speaks for the place, trimmed. */
  textAt(row: number, column: number): string {
    return textOf(this.index.anchorAt(row, column));
  }

  /** The distinct areas that a row crosses, blank ones included, within the used columns. */
  slotsOf(row: number): readonly Slot[] {
    const known = this.slots.get(row);
    if (known !== undefined) return known;
    const slots: Slot[] = [];
    const { used } = this.index;
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1);) {
      const area = this.index.areaAt(row, column);
      const text = textOf(this.index.cellAt(area.top, area.left));
      slots.push(new Slot(area, text));
      column = Math.max(area.right, column) + 1;
    }
    this.slots.set(row, slots);
    return slots;
  }

  /** The field at a place; its content counts as placed. */
  field(row: number, column: number): Field {
    const area = this.index.areaAt(row, column);
    const cell = this.index.cellAt(area.top, area.left);
    this.take(area);
    return {
      at: cellRange(this.sheet, area),
      row: area.top,
      column: area.left,
      type: cell?.type ?? 'blank',
      value: cell?.value ?? null,
      text: textOf(cell),
      formula: cell?.formula ?? null,
      numberFormat: cell?.numberFormat ?? 'General',
      editable: this.isEditable(cell),
      fillable: this.isEditable(cell) && isBlank(cell),
    };
  }

  take(area: Area): void {
    this.taken.add(placeKey(area.top, area.left));
  }

  isTaken(area: Area): boolean {
    return this.taken.has(placeKey(area.top, area.left));
  }

  private isEditable(cell: Cell | undefined): boolean {
    const locked = cell?.locked ?? true;
    return (cell?.formula ?? null) === null && !(this.index.grid.protected && locked);
  }
}

const textOf = (cell: Cell | undefined): string => cell?.text.trim() ?? '';

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.type === 'blank' || (cell.type === 'text' && cell.text.trim() === '');
