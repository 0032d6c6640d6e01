import type { Area } from '../../../core/grid/area';
import type { SheetView } from '../../../core/grid/sheet-view';
import { extentOf } from '../geometry/lines';
import { placeKey } from '../../../core/grid/place';
import { scrollTarget } from '../geometry/scroll-target';
import type { Selection } from '../geometry/selection';
import { contentOf } from '../geometry/content-of';
import type { SheetContent } from '../geometry/sheet-content';
import { sheetLayout, type SheetLayout } from '../geometry/sheet-layout';
import { LookSheet } from '../look/look-sheet';
import { dressCell, type CellRemarks } from './dress-cell';
import type { DrawnCell } from './draw-rows';
import { SheetTable } from './sheet-table';

export interface Shown {
  readonly view: SheetView;
  readonly zoom: number;
  readonly name: string;
}

/** Of a narrow window the frozen panes may take this much; beyond that they scroll with the rest. */
const MOST_HELD = 0.5;
let drawings = 0;

/** One sheet drawn into a scrolling element, with its selection and remarks. */
export class SheetDrawing {
  content: SheetContent;
  layout: SheetLayout;
  private readonly scroller: HTMLElement;
  private readonly manual: string;
  private readonly style = document.createElement('style');
  private readonly scope = `sheet-${(drawings += 1)}`;
  private table: SheetTable;
  private remarks: ReadonlyMap<number, CellRemarks> = new Map();
  private selection: Selection;

  /** `manual` is the id of the element that tells how the grid is used. */
  constructor(
    { scroller, manual }: { readonly scroller: HTMLElement; readonly manual: string },
    shown: Shown,
    selection: Selection,
  ) {
    this.scroller = scroller;
    this.manual = manual;
    this.selection = selection;
    scroller.append(this.style);
    this.content = contentOf(shown.view);
    this.layout = sheetLayout(shown.view, shown.zoom);
    this.table = this.build(shown);
  }

  /** Draws another sheet, or the same one changed, in place of what is there; remarks are to be given anew. */
  show(shown: Shown): void {
    this.content = contentOf(shown.view);
    this.layout = sheetLayout(shown.view, shown.zoom);
    this.remarks = new Map();
    this.table.element.remove();
    this.table = this.build(shown);
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.paint();
    this.table.dressAll();
  }

  remark(remarks: ReadonlyMap<number, CellRemarks>): void {
    this.remarks = remarks;
    this.table.dressAll();
  }

  remarksAt({ top, left }: Area): CellRemarks | undefined {
    return this.remarks.get(placeKey(top, left));
  }

  cellAt(row: number, column: number): DrawnCell | undefined {
    return this.table.cellAt(row, column);
  }

  cellOf(element: Element): DrawnCell | undefined {
    return this.table.cellOf(element);
  }

  /** Draws what has come into sight; `isBusy` while a cell is typed into, which must not be drawn anew. */
  paint(isBusy = false): void {
    const { scroller } = this;
    const held = this.held();
    scroller.classList.toggle('free-rows', held.rows === 0 && this.layout.frozen.rows > 0);
    scroller.classList.toggle('free-columns', held.columns === 0 && this.layout.frozen.columns > 0);
    this.table.paint({
      down: { start: scroller.scrollTop, size: scroller.clientHeight },
      across: { start: scroller.scrollLeft, size: scroller.clientWidth },
      keep: this.selection.at.row,
      isBusy,
    });
    this.table.pointOut(this.selection.area);
  }

  /** Scrolls until the area is seen; `far` gives it room around, `near` moves as little as it can. */
  reveal(area: Area, manner: 'near' | 'far'): void {
    const { scroller, layout } = this;
    const held = this.held();
    scroller.scrollTop = scrollTarget(
      { lines: layout.rows, frozen: held.rows, heading: layout.heading.height },
      { first: area.top, last: area.bottom },
      { start: scroller.scrollTop, size: scroller.clientHeight },
      manner,
    );
    scroller.scrollLeft = scrollTarget(
      { lines: layout.columns, frozen: held.columns, heading: layout.heading.width },
      { first: area.left, last: area.right },
      { start: scroller.scrollLeft, size: scroller.clientWidth },
      manner,
    );
    this.paint();
  }

  /** The height of the rows that one page shows. */
  get pageHeight(): number {
    const { rows, heading } = this.layout;
    return this.scroller.clientHeight - heading.height - extentOf(rows, 0, this.held().rows - 1);
  }

  private build({ view, name }: Shown): SheetTable {
    const looks = new LookSheet(this.style, this.scope, view);
    const tools = { content: this.content, layout: this.layout, looks };
    const table = new SheetTable(tools, name, (cell) =>
      dressCell(cell, this.remarksAt(cell.area), this.selection),
    );
    table.element.classList.add(this.scope);
    table.element.setAttribute('aria-describedby', this.manual);
    this.scroller.append(table.element);
    this.table = table;
    this.paint();
    return table;
  }

  /** The frozen lines that the window has room for. */
  private held(): { readonly rows: number; readonly columns: number } {
    const { scroller, layout } = this;
    const { rows, columns } = layout.frozen;
    const height = layout.heading.height + extentOf(layout.rows, 0, rows - 1);
    const width = layout.heading.width + extentOf(layout.columns, 0, columns - 1);
    return {
      rows: height > scroller.clientHeight * MOST_HELD ? 0 : rows,
      columns: width > scroller.clientWidth * MOST_HELD ? 0 : columns,
    };
  }
}
