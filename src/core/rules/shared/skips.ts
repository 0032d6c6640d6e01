import type { CellRange } from '../../grid/cell-range';
import { isEmpty } from '../../assess/used-rows';
import type { Field, NumberField } from '../../table/field';
import type { Skip } from '../define-rule';
import type { NotCheckedReason } from '../finding';

/** Collects the checks a rule could not make, so that it yields one skip a reason however many rows are concerned. */
export class Skips implements Iterable<Skip> {
  private readonly cellsByReason = new Map<NotCheckedReason, CellRange[]>();

  /** Notes a check that was not made and the cells it would have used; cells the form lacks are left out. */
  add(reason: NotCheckedReason, ...fields: readonly (Field | null)[]): void {
    const cells = this.cellsByReason.get(reason) ?? [];
    for (const field of fields) if (field !== null) cells.push(field.at);
    this.cellsByReason.set(reason, cells);
  }

  /** Notes which of the cells gave no number, as blank or as unread; false when each of them gave one. */
  addMissing(...fields: readonly (NumberField | null)[]): boolean {
    let isMissing = false;
    for (const field of fields) {
      if (field?.number !== null) continue;
      this.add(isEmpty(field) ? 'blank-cell' : 'unread-cell', field);
      isMissing = true;
    }
    return isMissing;
  }

  *[Symbol.iterator](): Iterator<Skip> {
    for (const [notChecked, cells] of this.cellsByReason) yield { notChecked, cells };
  }
}
