import type { Grid } from '../../../core/grid/grid';
import type { SheetView } from '../../../core/grid/sheet-view';
import { guardPart } from '../../../package/parts/guard-part';
import type { PartSource } from '../../../package/parts/part-source';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part';
import { readLookSheet, type LookSheet } from './look-sheet';
import { readSheetLayout, type SheetLayout } from './sheet-layout';
import { viewSheet, type ViewSource } from './view-sheet';

/** Draws the sheets of a workbook; what edits cannot change is read once. */
export class SheetViews {
  private readonly source: PartSource;
  private readonly workbook: WorkbookPart;
  private looks: LookSheet | null = null;
  private readonly layouts = new Map<string, SheetLayout>();

  constructor(source: PartSource, workbook: WorkbookPart) {
    this.source = source;
    this.workbook = workbook;
  }

  view({ path }: SheetEntry, grid: Grid, isStale: ViewSource['isStale']): SheetView {
    this.looks ??= readLookSheet(this.source, this.workbook);
    let layout = this.layouts.get(path);
    if (layout === undefined) {
      layout = guardPart(path, () => readSheetLayout(this.source.text(path) ?? ''));
      this.layouts.set(path, layout);
    }
    return viewSheet({ grid, layout, looks: this.looks, isStale });
  }
}
