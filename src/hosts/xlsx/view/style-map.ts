import type { SheetLayout } from './sheet-layout';

/** The style number of every place: of the cell itself, else of its row, else of its column. */
export class StyleMap {
  private readonly layout: SheetLayout;
  private readonly byColumn: number[] = [];

  constructor(layout: SheetLayout) {
    this.layout = layout;
    for (const { first, last, style } of layout.columns) {
      for (let column = first; column <= last; column++) this.byColumn[column] = style;
    }
  }

  at(row: number, column: number): number {
    return this.own(row, column) ?? this.layout.rows.get(row)?.style ?? this.byColumn[column] ?? 0;
  }

  private own(row: number, column: number): number | undefined {
    return this.layout.styles.get(row)?.get(column);
  }
}
