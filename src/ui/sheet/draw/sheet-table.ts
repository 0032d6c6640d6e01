import type { Area } from '../../../core/grid/area';
import { extentOf, startOf } from '../geometry/lines';
import { placeKey } from '../../../core/grid/place';
import type { RowBlock } from '../geometry/row-blocks';
import { columnWindow, type ColumnWindow } from '../geometry/column-window';
import type { ScrollWindow } from '../geometry/scroll-target';
import type { DrawTools } from './draw-tools';
import { drawRows, type DrawnCell } from './draw-rows';
import { tableFrame } from './table-frame';

/** Rows within this many pixels of what is seen are drawn ahead, so that scrolling finds them there. */
const AHEAD = 480;

interface Section {
  readonly block: RowBlock;
  readonly body: HTMLTableSectionElement;
  cells: readonly DrawnCell[] | null;
}

/** What the window around the table shows of it. */
export interface Sight {
  readonly down: ScrollWindow;
  readonly across: ScrollWindow;
  /** A row to draw in any case, because the selected cell is in it. */
  readonly keep: number;
  /** True while the drawn columns must stay, because a cell is being typed into. */
  readonly isBusy: boolean;
}

/** The table of one sheet; only rows near the seen ones are drawn, the others are blank space of their height. */
export class SheetTable {
  readonly element: HTMLTableElement;
  private readonly tools: Omit<DrawTools, 'window'>;
  private readonly dress: (cell: DrawnCell) => void;
  private readonly sections: readonly Section[];
  private window: ColumnWindow | null = null;
  private head: readonly DrawnCell[] = [];
  private readonly byPlace = new Map<number, DrawnCell>();
  private readonly byElement = new WeakMap<Element, DrawnCell>();

  /** `dress` is asked to show marks and the selection on each cell that is drawn. */
  constructor(tools: Omit<DrawTools, 'window'>, name: string, dress: (cell: DrawnCell) => void) {
    const { content, layout } = tools;
    this.tools = tools;
    this.dress = dress;
    this.element = tableFrame(content.view, layout, name);
    this.sections = layout.blocks.map((block) => ({
      block,
      body: this.element.createTBody(),
      cells: null,
    }));
    for (const section of this.sections) this.blank(section);
  }

  /** Draws what is in sight and clears what is far from it. */
  paint({ down, across, keep, isBusy }: Sight): void {
    const { rows, heading } = this.tools.layout;
    const window = columnWindow(this.tools.layout, across, this.window);
    if (this.window === null || (window !== this.window && !isBusy)) this.drawColumns(window);
    const from = down.start - heading.height - AHEAD;
    const to = down.start + down.size + AHEAD;
    for (const section of this.sections) {
      const { first, last } = section.block;
      const isNear = startOf(rows, last + 1) >= from && startOf(rows, first) <= to;
      const isKept = first <= keep && keep <= last;
      if (isNear || isKept) this.draw(section);
      else if (section.cells !== null) this.blank(section);
    }
  }

  /** The drawn cell that speaks for the place's cell or merged area. */
  cellAt(row: number, column: number): DrawnCell | undefined {
    const { top, left } = this.tools.content.merges.areaAt(row, column);
    return this.byPlace.get(placeKey(top, left));
  }

  /** What was drawn as this element or around it. */
  cellOf(element: Element): DrawnCell | undefined {
    const td = element.closest('td');
    return td === null ? undefined : this.byElement.get(td);
  }

  /** Shows marks and the selection anew on everything that is drawn. */
  dressAll(): void {
    for (const cell of this.head) this.dress(cell);
    for (const { cells } of this.sections) cells?.forEach(this.dress);
  }

  /** Stresses the letters and numbers of the area's columns and rows. */
  pointOut({ top, left, bottom, right }: Area): void {
    for (const heading of this.element.querySelectorAll('th.at')) heading.classList.remove('at');
    const letters = this.element.tHead?.rows[0]?.querySelectorAll('th') ?? [];
    for (const letter of letters) {
      const column = Number(letter.getAttribute('aria-colindex')) - 1;
      letter.classList.toggle('at', left <= column && column <= right);
    }
    for (const tr of this.element.rows) {
      const row = Number(tr.getAttribute('aria-rowindex')) - 1;
      if (top <= row && row <= bottom) tr.cells[0]?.classList.add('at');
    }
  }

  /** Starts anew with other columns. */
  private drawColumns(window: ColumnWindow): void {
    if (this.window?.left === window.left && this.window.right === window.right) return;
    this.window = window;
    for (const section of this.sections) {
      if (section.cells !== null) this.blank(section);
    }
    this.remove(this.head);
    const frozen = drawRows({ ...this.tools, window }, 0, this.tools.layout.frozen.rows - 1);
    const head = this.element.tHead;
    while (head !== null && head.rows.length > 1) head.deleteRow(1);
    head?.append(frozen.rows);
    this.head = frozen.cells;
    this.add(frozen.cells);
  }

  private draw(section: Section): void {
    if (section.cells !== null || this.window === null) return;
    const { first, last } = section.block;
    const { rows, cells } = drawRows({ ...this.tools, window: this.window }, first, last);
    section.body.replaceChildren(rows);
    section.cells = cells;
    this.add(cells);
  }

  private add(cells: readonly DrawnCell[]): void {
    for (const cell of cells) {
      if (cell.speaks) this.byPlace.set(placeKey(cell.area.top, cell.area.left), cell);
      this.byElement.set(cell.td, cell);
      this.dress(cell);
    }
  }

  private remove(cells: readonly DrawnCell[]): void {
    for (const { area, speaks } of cells) {
      if (speaks) this.byPlace.delete(placeKey(area.top, area.left));
    }
  }

  private blank(section: Section): void {
    this.remove(section.cells ?? []);
    section.cells = null;
    const { first, last } = section.block;
    const height = extentOf(this.tools.layout.rows, first, last);
    const space = document.createElement('tr');
    space.setAttribute('aria-hidden', 'true');
    space.style.height = `${height}px`;
    section.body.replaceChildren(...(height > 0 ? [space] : []));
  }
}
