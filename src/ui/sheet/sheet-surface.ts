import { parseAreaName } from '../../core/grid/address';
import type { Area } from '../../core/grid/area';
import { cellRange } from '../../core/grid/cell-range';
import { cellRemarks } from './draw/cell-remarks';
import { SheetDrawing } from './draw/sheet-drawing';
import { SheetNote } from './draw/sheet-note';
import { moved, type Move } from './geometry/move';
import { selectArea, selectBlock, selectCell, sameArea, type Selection } from './geometry/selection';
import { CellInput } from './input/cell-input';
import { listenToClipboard } from './input/clipboard-keys';
import { listenToKeys } from './input/sheet-keys';
import { selectByPointer } from './input/select-by-pointer';
import { changeCells, describeCell, refusalHere, type EditingGround } from './input/sheet-editing';
import type { SheetEvents, SheetInputs } from './sheet-inputs';

const START: Selection = selectArea({ top: 0, left: 0, bottom: 0, right: 0 });

/** The grid without React: the drawn sheet, the selection in it, and the text box that is typed into. */
export class SheetSurface {
  readonly drawing: SheetDrawing;
  readonly input: CellInput;
  private readonly scroller = document.createElement('div');
  private readonly note = new SheetNote();
  private readonly resizing: ResizeObserver;
  private readonly events: SheetEvents;
  private inputs: SheetInputs;
  private selection = START;

  /** Fills the frame with the sheet and stands notes in front of it; `manual` is the id of how the grid is used. */
  constructor(frame: HTMLElement, manual: string, inputs: SheetInputs, events: SheetEvents) {
    const { scroller } = this;
    this.inputs = inputs;
    this.events = events;
    scroller.className = 'sheet';
    frame.append(scroller, this.note.element);
    this.drawing = new SheetDrawing({ scroller, manual }, shownBy(inputs), START);
    this.input = new CellInput({
      onDone: (text, move) => this.finish(text, move),
      onCancelled: () => this.stand(),
      onTyping: () => this.note.hide(),
    });
    scroller.addEventListener('scroll', () => {
      this.note.hide();
      this.paint();
    });
    this.resizing = new ResizeObserver(() => this.paint());
    this.resizing.observe(scroller);
    listenToKeys(this);
    listenToClipboard(this.input, () => this.ground());
    selectByPointer(scroller, this);
    this.update(inputs, true);
  }

  /** Shows what is new in the inputs. */
  update(inputs: SheetInputs, isFirst = false): void {
    const before = this.inputs;
    this.inputs = inputs;
    const isOther = isFirst || before.view.sheet !== inputs.view.sheet;
    const isRedrawn = isOther || before.view !== inputs.view || before.zoom !== inputs.zoom;
    if (isRedrawn) this.redraw(isOther);
    else if (before.marks !== inputs.marks || before.words !== inputs.words) {
      this.drawing.remark(this.remarks());
      this.note.hide();
      this.stand();
    }
    if (isOther || before.selected !== inputs.selected) this.follow();
  }

  destroy(): void {
    this.resizing.disconnect();
    this.scroller.remove();
    this.note.element.remove();
  }

  /** What changing cells needs to know now. */
  ground(): EditingGround {
    const { inputs, events, selection } = this;
    return { content: this.drawing.content, selection, inputs, events };
  }

  /** Goes on in a direction; false when there is nowhere to go on to. */
  move(move: Move, extend: boolean): boolean {
    const { content, layout, pageHeight } = this.drawing;
    const from = extend ? this.selection.end : this.selection.at;
    const to = moved(from, move, { layout, merges: content.merges, pageHeight });
    if (to === null) return false;
    this.choose(
      extend ? selectBlock(content.merges, this.selection.at, to) : selectCell(content.merges, to),
      content.merges.areaAt(to.row, to.column),
    );
    return true;
  }

  selectAll(): void {
    const { rows, columns } = this.drawing.content.view;
    this.choose(selectArea({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }), null);
  }

  /** Opens the selected cell with what it holds. */
  edit(): void {
    if (refusalHere(this.ground()) !== null) return;
    const { row, column } = this.selection.at;
    const { top, left } = this.drawing.content.merges.areaAt(row, column);
    this.note.hide();
    this.input.edit(this.inputs.editText(top, left));
  }

  /** Puts the note away and ends what was said. */
  release(): void {
    this.note.hide();
    this.events.onRefuse(null);
  }

  private finish(text: string, move: Move | null): void {
    const { row, column } = this.selection.at;
    const { top, left } = this.drawing.content.merges.areaAt(row, column);
    changeCells(this.ground(), [{ row: top, column: left, text }]);
    if (move === null || !this.move(move, false)) this.stand();
  }

  /** Draws what has come into sight; the text box comes along when its cell is drawn anew. */
  private paint(): void {
    const { element, state } = this.input;
    const hadFocus = document.activeElement === element;
    this.drawing.paint(state !== 'ready');
    if (!element.isConnected || element.parentElement === this.scroller) this.stand(hadFocus);
  }

  private redraw(isOther: boolean): void {
    const { drawing, input } = this;
    const hadFocus = document.activeElement === input.element;
    const { area } = this.selection;
    const { rows, columns } = this.inputs.view;
    drawing.show(shownBy(this.inputs));
    if (isOther || area.bottom >= rows || area.right >= columns) {
      this.selection = selectCell(drawing.content.merges, START.at);
    }
    drawing.remark(this.remarks());
    drawing.select(this.selection);
    if (isOther) drawing.reveal(START.area, 'near');
    this.stand(hadFocus);
  }

  private remarks(): ReturnType<typeof cellRemarks> {
    const { marks, view, words } = this.inputs;
    return cellRemarks(view, marks, this.drawing.content.merges, words);
  }

  /** Selects what is selected outside, and brings it into sight where it is selected already. */
  private follow(): void {
    const { selected, view } = this.inputs;
    const area = selected?.sheet === view.sheet ? parseAreaName(selected.a1) : null;
    if (area === null || area.bottom >= view.rows || area.right >= view.columns) return;
    const { merges } = this.drawing.content;
    const { at, end } = selectArea(area);
    const block = selectBlock(merges, at, end);
    const manner = sameArea(block.area, this.selection.area) ? 'near' : 'far';
    this.selection = block;
    this.drawing.select(block);
    this.drawing.reveal(block.area, manner);
    this.stand();
  }

  /** Selects by a person's hand: tells it, and has the focus from then on. `seen` is what must be in sight. */
  choose(selection: Selection, seen: Area | null): void {
    this.input.finish(null);
    this.selection = selection;
    this.drawing.select(selection);
    if (seen !== null) this.drawing.reveal(seen, 'near');
    this.events.onRefuse(null);
    this.stand(true);
    this.showNote();
    this.events.onSelect(cellRange(this.inputs.view.sheet, selection.area));
  }

  /** Puts the text box on the selected cell, or aside while that is not drawn. */
  private stand(takeFocus = false): void {
    const { row, column } = this.selection.at;
    const ground = this.ground();
    const remarks = this.drawing.remarksAt(ground.content.merges.areaAt(row, column))?.text ?? '';
    const isReadOnly = refusalHere(ground) !== null;
    const parent = this.drawing.cellAt(row, column)?.td ?? this.scroller;
    this.input.place({ parent, isReadOnly, ...describeCell(ground, remarks) }, takeFocus);
  }

  /** Shows the note of the cell drawn as the element, or of the selected cell. */
  showNote(element?: Element): void {
    const { row, column } = this.selection.at;
    const cell = element === undefined ? this.drawing.cellAt(row, column) : this.drawing.cellOf(element);
    const text = cell === undefined ? '' : (this.drawing.remarksAt(cell.area)?.text ?? '');
    if (cell === undefined || text === '' || this.input.state !== 'ready') this.note.hide();
    else this.note.show(cell.td, text);
  }
}

const shownBy = ({ view, zoom, words }: SheetInputs): ConstructorParameters<typeof SheetDrawing>[1] => ({
  view,
  zoom,
  name: words.grid(view.sheet),
});
