import type { Area } from '../../core/grid/area';
import { areaName } from '../../core/grid/address';
import type { Cell, CellType, CellValue } from '../../core/grid/cell';
import { HostError } from '../../core/host';

/** A rectangle of cells asked from Excel; it can be read after the next round trip. */
export interface CellBlock {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

const CONTENT = 'values,text,formulas,numberFormat,valueTypes';

/** Asks for all that a grid tells about the cells; their locks matter only while the sheet is protected. */
export function askBlock(sheet: Excel.Worksheet, area: Area, isProtected: boolean): CellBlock {
  const { top, left, bottom, right } = area;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load(CONTENT);
  const locks = isProtected ? range.getCellProperties({ format: { protection: true } }) : null;
  return { area, range, locks, rows: range.getRowProperties({ rowHidden: true }) };
}

/** The cells of an answered block that hold something or differ from an untouched cell. */
export function cellsOf({ area, range, locks }: CellBlock): Cell[] {
  // Excel answers with nothing, and no error, where a range has too many cells for it.
  if ((range.values as unknown) === null) throw new HostError('too-large', areaName(area));
  const { values, text, formulas, numberFormat, valueTypes } = range;
  return values.flatMap((row: unknown[], r) =>
    row.flatMap((value, c): Cell[] => {
      const { type, formula, ...content } = contentOf(value, formulas[r]?.[c], valueTypes[r]?.[c]);
      const format = String(numberFormat[r]?.[c] ?? 'General');
      const locked = locks?.value[r]?.[c]?.format?.protection?.locked ?? true;
      if (type === 'blank' && formula === null && format === 'General' && locked) return [];
      const place = { row: area.top + r, column: area.left + c };
      const shown = text[r]?.[c] ?? '';
      return [{ ...place, type, value: content.value, text: shown, formula, numberFormat: format, locked }];
    }),
  );
}

/** The hidden rows of an answered block. */
export const hiddenRowsOf = ({ area, rows }: CellBlock): number[] =>
  rows.value.flatMap(({ rowHidden }, n) => (rowHidden === true ? [area.top + n] : []));

/** Tells a formula from text that only looks like one: such text is its own value. */
export function contentOf(
  value: unknown,
  input: unknown,
  valueType: string | undefined,
): { readonly type: CellType; readonly value: CellValue; readonly formula: string | null } {
  const isFormula = typeof input === 'string' && input.startsWith('=') && input !== value;
  const formula = isFormula ? input : null;
  if (valueType === 'Error') return { type: 'error', value: String(value), formula };
  if (typeof value === 'number') return { type: 'number', value, formula };
  if (typeof value === 'boolean') return { type: 'boolean', value, formula };
  const isBlank = (value === '' && formula === null) || value === null || value === undefined;
  return isBlank ? { type: 'blank', value: null, formula } : { type: 'text', value: textOf(value), formula };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
