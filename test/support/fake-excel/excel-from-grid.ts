import { cellName } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { evaluateFormula } from '../evaluate-formula';
import { FakeExcel } from './fake-excel';
import type { Evaluate, FakeSheet } from './fake-sheet';

const CELL = /\b([A-Z]{1,3})(\d+)\b/gu;

/** Works formulas out as a spreadsheet does, with the functions that fills use. */
const evaluate: Evaluate = (formula, numberAt) => {
  const numbers = new Map<string, number>();
  for (const [, letters = '', digits = ''] of formula.matchAll(CELL)) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(digits) - 1;
    const value = numberAt(row, column);
    if (value !== undefined) numbers.set(cellName(row, column), value);
  }
  return evaluateFormula(formula, numbers);
};

/** An Excel with the sheets that grids describe, the first in front. */
export function excelFromGrids(grids: readonly [Grid, ...Grid[]]): FakeExcel {
  const excel = new FakeExcel(evaluate);
  const [first, ...others] = grids;
  fillSheet(excel.workbook.active, first);
  excel.workbook.active.name = first.sheet;
  for (const grid of others) fillSheet(excel.workbook.addSheet(grid.sheet), grid);
  return excel;
}

function fillSheet(sheet: FakeSheet, grid: Grid): void {
  if (grid.hidden) sheet.visibility = 'Hidden';
  sheet.merges = [...grid.merges];
  sheet.hiddenRows = new Set(grid.hiddenRows);
  sheet.hiddenColumns = new Set(grid.hiddenColumns);
  for (const { row, column, type, value, formula, numberFormat, locked } of grid.cells) {
    const isText = type === 'text' && formula === null;
    Object.assign(sheet.ensureCell(row, column), {
      input: formula ?? value ?? '',
      isText,
      numberFormat,
      locked,
    });
  }
  sheet.isProtected = grid.protected;
}
