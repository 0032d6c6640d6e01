import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Area } from '../../core/grid/area';
import type { Cell } from '../../core/grid/cell';
import { GridIndex } from '../../core/grid/grid-index';
import { HostError } from '../../core/host';
import type { OldStyle } from './scan-records';

export interface OldCellContext {
  /** Formats that files name by number only. */
  readonly builtinFormats: ReadonlyMap<number, string>;
  readonly displayText: (value: Cell['value'], numberFormat: string) => string;
  /** The cell's own style, where the file is young enough to have any. */
  readonly styleAt: (row: number, column: number) => OldStyle | undefined;
}

const CELL_LIMIT = 2_000_000;
const GENERAL = 'General';
/** Formats from here on are the file's own. */
const FIRST_OWN_FORMAT = 164;

const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** The cells of a sheet that have content or a format of their own and are not covered by a merged area. */
export function readOldCells(
  sheet: WorkSheet,
  merges: readonly Area[],
  context: OldCellContext,
): readonly Cell[] {
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const areas = new GridIndex(emptyGrid(merges));
  const cells: Cell[] = [];
  rows.forEach((columns, row) =>
    columns?.forEach((given, column) => {
      if (given === undefined || areas.isCovered(row, column)) return;
      const cell = cellOf(given, row, column, context);
      if (cell.type === 'blank' && cell.formula === null && cell.locked && cell.numberFormat === GENERAL)
        return;
      if (cells.push(cell) > CELL_LIMIT) throw new HostError('too-large', `${CELL_LIMIT} cells`);
    }),
  );
  return cells;
}

function cellOf(given: CellObject, row: number, column: number, context: OldCellContext): Cell {
  const formula = given.f === undefined ? null : `=${given.f}`;
  const style = context.styleAt(row, column);
  const numberFormat = formatOf(given, style, context);
  const { type, value } = contentOf(given, formula);
  const locked = style?.locked ?? true;
  const text = context.displayText(value, numberFormat);
  return { row, column, type, value, text, formula, numberFormat, locked };
}

function contentOf({ t: kind, v: value }: CellObject, formula: string | null): Pick<Cell, 'type' | 'value'> {
  if (kind === 'e') return { type: 'error', value: ERRORS.get(value) ?? '#VALUE!' };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'number' && Number.isFinite(value)) return { type: 'number', value };
  if (typeof value === 'string' && (value !== '' || formula !== null)) return { type: 'text', value };
  return { type: 'blank', value: null };
}

/** The reader gives formats known by number as the United States show them; the project has its own list of these. */
function formatOf(
  { z: format }: CellObject,
  style: OldStyle | undefined,
  { builtinFormats }: OldCellContext,
): string {
  const number = style?.format ?? FIRST_OWN_FORMAT;
  const known = number < FIRST_OWN_FORMAT ? builtinFormats.get(number) : undefined;
  return known ?? (typeof format === 'string' ? format : GENERAL);
}

const emptyGrid = (merges: readonly Area[]) => ({
  sheet: '',
  hidden: false,
  protected: false,
  cells: [],
  merges,
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
});
