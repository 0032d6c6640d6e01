import { areaName, parseAreaName } from '../../../src/core/grid/address';
import type { Area } from '../../../src/core/grid/area';
import { createDisplayText } from '../../../src/hosts/xlsx/read/display-text';
import { valueTypeOf } from './fake-cell';
import type { FakeHostState } from './fake-host-state';
import { LAST_COLUMN, LAST_ROW, type FakeSheet } from './fake-sheet';
import { formatObject, linkCells, type CellProperties } from './format-object';
import { HostFailure } from './host-failure';
import { NULL_OBJECT, type HostObject } from './host-object';
import { rulesObject } from './rule-object';

type Matrix = (string | number | boolean | null)[][];

const MOST_MERGED_AREAS = 512;
const displayText = createDisplayText(false);

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads an address as Excel does; anything else is an error there too. */
export function areaAt(a1: string): Area {
  const area = parseAreaName(a1.slice(a1.lastIndexOf('!') + 1));
  if (area === null) throw new HostFailure('InvalidArgument', a1);
  return area;
}

export function rangeObject(state: FakeHostState, sheet: FakeSheet, area: Area): HostObject {
  const { top, left, bottom, right } = area;
  const cells = <T>(read: (row: number, column: number) => T): T[][] => {
    state.countCells((bottom - top + 1) * (right - left + 1));
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => read(top + r, left + c)),
    );
  };
  const value = (row: number, column: number): string | number | boolean => sheet.valueAt(row, column);
  const format = (row: number, column: number): string =>
    sheet.cellAt(row, column)?.numberFormat ?? 'General';
  const write = (
    matrix: Matrix,
    put: (row: number, column: number, input: string | number | boolean) => void,
  ): void => writeMatrix(state, sheet, area, matrix, put);
  return {
    isKept: true,
    read: {
      address: () => `${sheet.name}!${areaName(area)}`,
      rowIndex: () => top,
      columnIndex: () => left,
      rowCount: () => bottom - top + 1,
      columnCount: () => right - left + 1,
      values: () => cells(value),
      text: () => cells((r, c) => shown(value(r, c), format(r, c))),
      formulas: () => cells((r, c) => sheet.cellAt(r, c)?.input ?? ''),
      numberFormat: () => cells(format),
      valueTypes: () => cells((r, c) => valueTypeOf(value(r, c))),
    },
    write: {
      values: (matrix: Matrix) => write(matrix, (r, c, input) => sheet.enter(r, c, input)),
      formulas: (matrix: Matrix) => write(matrix, (r, c, input) => sheet.enter(r, c, input)),
      numberFormat: (matrix: Matrix) =>
        write(matrix, (r, c, code) => {
          sheet.ensureCell(r, c).numberFormat = String(code);
        }),
    },
    to: {
      conditionalFormats: () => rulesObject(state, sheet, [area]),
      format: () => formatObject(sheet, [area]),
      getMergedAreasOrNullObject: () => mergedObject(state, sheet, area),
    },
    call: {
      select: () => select(state, sheet, area),
      setCellProperties: (matrix: CellProperties[][]) => linkCells(sheet, area, matrix),
      getCellProperties: () =>
        cells((r, c) => ({ format: { protection: { locked: sheet.isLocked(r, c) } } })),
      getRowProperties: () => lines(top, bottom, (row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      getColumnProperties: () =>
        lines(left, right, (column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
    },
  };
}

/** Several areas of one sheet. */
export function areasObject(state: FakeHostState, sheet: FakeSheet, areas: readonly Area[]): HostObject {
  return {
    isKept: true,
    read: {
      areaCount: () => areas.length,
      address: () => areas.map((area) => `${sheet.name}!${areaName(area)}`).join(','),
    },
    to: {
      conditionalFormats: () => rulesObject(state, sheet, areas),
      format: () => formatObject(sheet, areas),
      areas: () => ({ items: () => areas.map((area) => rangeObject(state, sheet, area)) }),
    },
  };
}

/** Excel tells only areas that begin in the range, no more than 512, and forgets what could be undone. */
function mergedObject(state: FakeHostState, sheet: FakeSheet, area: Area): HostObject {
  state.requireApi(13);
  state.workbook.undoListEmptied++;
  const merged = sheet.merges.filter(
    ({ top, left }) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right,
  );
  if (merged.length > MOST_MERGED_AREAS) throw new HostFailure('GeneralException');
  return merged.length === 0 ? NULL_OBJECT : areasObject(state, sheet, merged);
}

function writeMatrix(
  state: FakeHostState,
  sheet: FakeSheet,
  { top, left, bottom, right }: Area,
  matrix: Matrix,
  put: (row: number, column: number, input: string | number | boolean) => void,
): void {
  const fits = matrix.length === bottom - top + 1 && matrix.every((row) => row.length === right - left + 1);
  if (!fits) throw new HostFailure('InvalidArgument');
  matrix.forEach((row, r) =>
    row.forEach((input, c) => {
      if (input === null) return;
      if (sheet.isProtected && sheet.isLocked(top + r, left + c)) throw new HostFailure('AccessDenied');
      put(top + r, left + c, input);
    }),
  );
  state.noteChange(sheet, areaName({ top, left, bottom, right }));
}

function select(state: FakeHostState, sheet: FakeSheet, area: Area): void {
  // Excel may lose a selection on a sheet that it is only about to show.
  if (!state.isShown(sheet)) throw new HostFailure('GeneralException', 'the sheet is not in front');
  state.workbook.selected = { sheet, area };
}

const shown = (value: string | number | boolean, format: string): string =>
  value === '' ? '' : displayText(value, format);

const lines = <T>(first: number, last: number, read: (line: number) => T): T[] =>
  Array.from({ length: last - first + 1 }, (_, n) => read(first + n));
