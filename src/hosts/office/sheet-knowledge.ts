import type { Area } from '../../core/grid/area';
import type { Capabilities } from '../../core/host';
import type { SheetReading } from './read-sheet';

/** What the latest reads found out, and later work relies on without asking Excel again. */
export class SheetKnowledge {
  /** The sheet that was read last as the active one. */
  active: { readonly id: string; readonly name: string } | null = null;
  capabilities: Capabilities = { mark: true, notes: false, write: true, goTo: true };
  private readonly mergesByName = new Map<string, readonly Area[]>();

  /** The merged areas of a sheet, none where it was not read. */
  readonly mergesOf = (sheet: string): readonly Area[] => this.mergesByName.get(sheet) ?? [];

  /** `viewOnly` where a workbook opened for reading cannot be changed at all, as on the web. */
  noteActive(reading: SheetReading, viewOnly: boolean): void {
    const { id, name, formats, readOnly } = reading.frame;
    const open = !(readOnly && viewOnly);
    this.active = { id, name };
    this.capabilities = { mark: open && formats, notes: false, write: open, goTo: true };
    this.note(reading);
  }

  note({ frame, grid }: SheetReading): void {
    this.mergesByName.set(frame.name, grid?.merges ?? []);
  }
}
