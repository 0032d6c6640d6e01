import type { Cell } from '../../../core/grid/cell';
import { typedValue } from './typed-value';

/** What a person sees when beginning to edit a cell: its formula, or what would have to be typed to get its value. */
export function inputText(cell: Cell | undefined): string {
  if (cell === undefined || (cell.formula === null && cell.value === null)) return '';
  const { formula, value, numberFormat } = cell;
  if (formula !== null) return formula;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    return numberFormat.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  }
  const text = String(value);
  return typedValue(text, numberFormat).value === text ? text : `'${text}`;
}
