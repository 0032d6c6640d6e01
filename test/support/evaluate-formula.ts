import { createContext, runInContext } from 'node:vm';
import Big from 'big.js';
import { cellName, parseAreaName } from '../../src/core/grid/address';
import { roundHalfUp } from '../../src/core/quantity/decimal';

type Cells = ReadonlyMap<string, number>;

/** A spreadsheet keeps this many significant digits. */
const STORED_DIGITS = 15;

/** Spreadsheet functions that fills use; ROUND works on the digits a spreadsheet keeps. */
const FUNCTIONS = {
  IF: (condition: boolean, yes: unknown, no: unknown): unknown => (condition ? yes : no),
  MAX: Math.max,
  MIN: Math.min,
  ROUND: (value: number, places: number): number =>
    Number.isFinite(value)
      ? roundHalfUp(new Big(value.toPrecision(STORED_DIGITS)), places).toNumber()
      : Number.NaN,
  SUM: (...values: number[]): number => values.reduce((sum, value) => sum + value, 0),
};

const CONTEXT = createContext({ ...FUNCTIONS });

/** Evaluates a fill's formula in binary floats, as a spreadsheet does; throws for a cell without a number. */
export function evaluateFormula(formula: string, cells: Cells): unknown {
  const expression = formula
    .replace(/^=/u, '')
    .replaceAll(/(?<![<>=])=(?!=)/gu, '===')
    .replaceAll(/\b[A-Z]+\d+(?::[A-Z]+\d+)?\b/gu, (name) => placesOf(name).map(literal(cells)).join(','));
  return runInContext(expression, CONTEXT) as unknown;
}

const literal =
  (cells: Cells) =>
  (name: string): string => {
    const value = cells.get(name);
    if (value === undefined) throw new Error(`no number in ${name}`);
    return `(${value})`;
  };

function placesOf(name: string): string[] {
  const area = parseAreaName(name);
  if (area === null) throw new Error(`not an area: ${name}`);
  const places: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) places.push(cellName(row, column));
  }
  return places;
}
