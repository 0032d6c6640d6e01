import type { Edit } from '../../../core/fill/edit';

/** One change, as the edits that take it back or carry it out again. */
interface Step {
  readonly number: number;
  readonly edits: readonly Edit[];
}

/** Which changes can be taken back, and which can be carried out again. */
export class EditHistory {
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  private saved = 0;
  private count = 0;

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** True while the workbook differs from what was saved last, or from the file as opened. */
  get isDirty(): boolean {
    return this.position !== this.saved;
  }

  /** The number of the present state; hand it to `markSaved` once that state is safe on the disk. */
  get position(): number {
    return this.done.at(-1)?.number ?? 0;
  }

  markSaved(position: number): void {
    this.saved = position;
  }

  /**
   * Records a change that was carried out. Whoever takes the latest change back with the very edits that undo it does
   * the same as `undo`, so that the pane's own way back and this one do not get into each other's way.
   */
  record(edits: readonly Edit[], inverse: readonly Edit[]): void {
    const last = this.done.at(-1);
    if (edits === last?.edits) {
      this.done.pop();
      this.undone.push({ number: last.number, edits: inverse });
      return;
    }
    this.done.push({ number: ++this.count, edits: inverse });
    this.undone = [];
  }

  /** Takes the latest change back by means of `apply`; false when there is none. */
  undo(apply: (edits: readonly Edit[]) => Promise<readonly Edit[]>): Promise<boolean> {
    return move(this.done, this.undone, apply);
  }

  redo(apply: (edits: readonly Edit[]) => Promise<readonly Edit[]>): Promise<boolean> {
    return move(this.undone, this.done, apply);
  }
}

/** A step whose edits fail stays where it was. */
async function move(
  from: Step[],
  to: Step[],
  apply: (edits: readonly Edit[]) => Promise<readonly Edit[]>,
): Promise<boolean> {
  const step = from.at(-1);
  if (step === undefined) return false;
  const edits = await apply(step.edits);
  from.pop();
  to.push({ number: step.number, edits });
  return true;
}
