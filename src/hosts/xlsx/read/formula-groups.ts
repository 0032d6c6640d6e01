import { parseAreaName } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/area';
import { HostError } from '../../../core/host';
import type { RawCell } from './raw-cell';
import { shiftFormula } from './shift-formula';

/** Spells out the formulas that several cells share, and remembers which cells cannot be changed one by one. */
export class FormulaGroups {
  /** Masters of shared formulas, and whole areas of array and table formulas. */
  readonly bound: Area[] = [];
  private readonly masters = new Map<string, RawCell>();

  /** The formula of a cell with its leading `=`; `null` for a constant. */
  formulaOf(cell: RawCell): string | null {
    const { formula, row, column } = cell;
    if (formula === null) return null;
    if (formula.kind === 'shared') return this.sharedFormula(cell);
    const area = formula.ref === null ? null : parseAreaName(formula.ref);
    if (formula.kind !== 'normal')
      this.bound.push(area ?? { top: row, left: column, bottom: row, right: column });
    return formula.text === '' ? null : `=${formula.text}`;
  }

  private sharedFormula(cell: RawCell): string {
    const { formula, row, column } = cell;
    const group = formula?.group ?? '';
    const text = formula?.text ?? '';
    if (text !== '') {
      if (formula?.ref?.includes(':') === true) {
        this.masters.set(group, cell);
        this.bound.push({ top: row, left: column, bottom: row, right: column });
      }
      return `=${text}`;
    }
    const master = this.masters.get(group);
    if (master?.formula == null) throw new HostError('damaged');
    return `=${shiftFormula(master.formula.text, row - master.row, column - master.column)}`;
  }
}
