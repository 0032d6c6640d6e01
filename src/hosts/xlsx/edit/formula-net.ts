import type { Area } from '../../../core/grid/area';
import { ReaderIndex } from './reader-index';
import type { SheetFormula } from './sheet-formulas';

export interface ChangedPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Beyond this many results of one formula its readers are not looked for cell by cell: all formulas count. */
const MANY = 10_000;

/** Formulas of one or more sheets and who reads whose results. */
export class FormulaNet<F extends SheetFormula> {
  private readonly formulas: readonly F[];
  private readonly stale = new Set<F>();
  private readonly indexes = new Map<string, ReaderIndex<F>>();

  /** References of every formula name their sheet. */
  constructor(formulas: readonly F[]) {
    this.formulas = formulas;
    for (const formula of formulas) {
      for (const { sheet, area } of formula.cells) this.index(sheet ?? formula.sheet).add(area, formula);
    }
  }

  /** Makes the formulas that `concerned` accepts and that read a changed place stale, and all that depend on them. */
  spread(changed: readonly ChangedPlace[], concerned: (formula: F) => boolean): void {
    if (changed.length === 0) return;
    const queue = this.formulas.filter((formula) => formula.isOpen && concerned(formula));
    for (const { sheet, row, column } of changed) {
      const readers = this.index(sheet).readersOf(row, column, this.stale);
      queue.push(...readers.filter(concerned));
    }
    this.makeStale(queue);
  }

  /** Makes formulas stale, and all that depend on them. */
  makeStale(queue: F[]): void {
    for (const formula of queue) {
      if (this.stale.has(formula)) continue;
      this.stale.add(formula);
      for (const reader of this.readersOf(formula)) queue.push(reader);
    }
  }

  /** Where a sheet shows stale results. */
  staleAreas(sheet: string): Area[] {
    return [...this.stale].filter((formula) => formula.sheet === sheet).map(({ results }) => results);
  }

  private readersOf({ sheet, results: { top, left, bottom, right } }: F): readonly F[] {
    if ((bottom - top + 1) * (right - left + 1) > MANY) return this.formulas;
    const index = this.index(sheet);
    const readers: F[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        for (const reader of index.readersOf(row, column, this.stale)) readers.push(reader);
      }
    }
    return readers;
  }

  private index(sheet: string): ReaderIndex<F> {
    const known = this.indexes.get(sheet);
    if (known !== undefined) return known;
    const index = new ReaderIndex<F>();
    this.indexes.set(sheet, index);
    return index;
  }
}
