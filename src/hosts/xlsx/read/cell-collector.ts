import type { Cell } from '../../../core/grid/cell';
import { HostError } from '../../../core/host';
import { typedValue, type ValueContext } from './cell-value';
import type { DisplayText } from './display-text';
import { FormulaGroups } from './formula-groups';
import type { RawCell } from './raw-cell';
import type { SheetDataSink } from './sheet-data';
import type { StyleSheet } from './style-sheet';

/** Everything outside a sheet that its cells depend on. */
export interface SheetContext extends ValueContext {
  readonly styles: StyleSheet;
  readonly displayText: DisplayText;
}

const CELL_LIMIT = 2_000_000;

/** Gathers the cells of a sheet that have content or a format of their own. */
export class CellCollector implements SheetDataSink {
  readonly cells: Cell[] = [];
  readonly hiddenRows = new Set<number>();
  readonly rowStyles = new Map<number, number>();
  readonly formulas = new FormulaGroups();
  private readonly context: SheetContext;
  private count = 0;

  constructor(context: SheetContext) {
    this.context = context;
  }

  row(row: number, hidden: boolean, style: number | null): void {
    if (hidden) this.hiddenRows.add(row);
    if (style !== null) this.rowStyles.set(row, style);
  }

  cell(raw: RawCell): void {
    if (++this.count > CELL_LIMIT) throw new HostError('too-large', `${CELL_LIMIT} cells`);
    const { type, value } = typedValue(raw, this.context);
    const formula = this.formulas.formulaOf(raw);
    const { numberFormat, locked } = this.context.styles.at(raw.style);
    if (type === 'blank' && formula === null && locked && numberFormat === 'General') return;
    const text = this.context.displayText(value, numberFormat);
    this.cells.push({ row: raw.row, column: raw.column, type, value, text, formula, numberFormat, locked });
  }
}
