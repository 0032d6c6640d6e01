import { areaOfCell, type Area } from '../../../core/grid/area';
import type { SheetReading } from '../read/sheet-part';
import { referencesOf, type FormulaReferences } from './formula-references';

/** A formula of a sheet and the cells that show its results. */
export interface SheetFormula extends FormulaReferences {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The cell itself, or the whole area that an array formula or a data table fills. */
  readonly results: Area;
}

/** The formulas of a sheet as the file holds them. */
export function formulasOf({ grid, bound }: SheetReading): SheetFormula[] {
  const blocks = new Map(bound.map((area) => [`${area.top},${area.left}`, area]));
  return grid.cells.flatMap(({ row, column, formula }) => {
    if (formula === null) return [];
    const results = blocks.get(`${row},${column}`) ?? areaOfCell(row, column);
    return { sheet: grid.sheet, row, column, results, ...referencesOf(formula) };
  });
}
