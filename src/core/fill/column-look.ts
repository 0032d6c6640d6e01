import { decimalOf } from '../quantity/decimal';
import { readNumber } from '../quantity/read-number';
import type { NumberField } from '../table/field';

/** How a computed rate is stored in its column. */
export interface RateStyle {
  readonly numberFormat: string;
  /** True where the column writes 25 for 25%. */
  readonly bare: boolean;
}

/** What the typed numbers of a column show about the way it is written. */
interface Look {
  readonly formats: Set<string>;
  readonly scales: Set<number>;
}

const PERCENT = /^[#,0]+(?:\.0+)?%$/u;
const DECIMAL = /^[#,0]+(?:\.(?<places>0+))?$/u;
/** Parts of a format that take up room or add words, but do not change the number. */
const DECORATION = /_.|\\.|\*.|"[^"]*"|\[[^\]]*\]/gu;

/** Learns from the typed numbers among the cells, column by column, how a computed one should look. */
export class ColumnLook {
  private readonly byColumn = new Map<number, Look>();

  constructor(cells: readonly NumberField[]) {
    for (const cell of cells) if (cell.number !== null) this.learn(cell);
  }

  /** A rate takes its blank cell's own percent format, else the column's, else `0.00%`. */
  rate(field: NumberField): RateStyle {
    const scales = this.byColumn.get(field.column)?.scales;
    if (scales?.has(100) && !scales.has(1)) return { numberFormat: this.number(field, 2), bare: true };
    const isPercent = (format: string): boolean => PERCENT.test(core(format));
    return { numberFormat: this.formats(field).find(isPercent) ?? '0.00%', bare: false };
  }

  /** Points and amounts take the same, as long as the format shows all `decimals` of the value. */
  number(field: NumberField, decimals: number): string {
    const shows = (format: string): boolean => {
      const match = DECIMAL.exec(core(format));
      return match !== null && (match.groups?.['places']?.length ?? 0) >= decimals;
    };
    return this.formats(field).find(shows) ?? `0.${'0'.repeat(Math.max(2, decimals))}`;
  }

  private formats({ numberFormat, column }: NumberField): string[] {
    return [numberFormat, ...(this.byColumn.get(column)?.formats ?? [])];
  }

  private learn(cell: NumberField): void {
    const look = this.byColumn.get(cell.column) ?? { formats: new Set(), scales: new Set() };
    const scale = scaleOf(cell);
    if (scale !== null) look.scales.add(scale);
    look.formats.add(cell.numberFormat);
    this.byColumn.set(cell.column, look);
  }
}

const core = (numberFormat: string): string =>
  (numberFormat.split(';')[0] ?? '').replaceAll(DECORATION, '').trim();

/** 100 for 25 typed for a rate of 0.25, 1 for a fraction or a percent sign; `null` for zero, which fits both. */
function scaleOf({ type, value, text, number }: NumberField): number | null {
  const typed = type === 'number' && typeof value === 'number' ? decimalOf(value) : readNumber(text)?.value;
  if (typed === undefined || number === null || number.eq(0)) return null;
  if (typed.eq(number)) return 1;
  return typed.eq(number.times(100)) ? 100 : null;
}
