import { areaName, cellName } from '../../../core/grid/address';
import { areaOfCell } from '../../../core/grid/area';
import type { SheetContent } from '../geometry/sheet-content';
import type { Selection } from '../geometry/selection';
import type { SheetEvents, SheetInputs } from '../sheet-inputs';
import { copiedText, eachCell, pastedRows, pasteTargets, type CellText } from './clipboard-text';
import { editedBlock } from './edited-block';
import { refusalOf, type Refusal } from './refusal';

/** What changing cells needs to know at the moment it happens. */
export interface EditingGround {
  readonly content: SheetContent;
  readonly selection: Selection;
  readonly inputs: SheetInputs;
  readonly events: SheetEvents;
}

/** Why the selected cell cannot be typed into, or `null`. */
export function refusalHere({ content, selection, inputs }: EditingGround): Refusal | null {
  const { top, left } = content.merges.areaAt(selection.at.row, selection.at.column);
  return refusalOf(content, top, left, inputs.isLocked);
}

/** Says why the selected cell cannot be typed into. */
export function refuse({ content, selection, inputs, events }: EditingGround, refusal: Refusal): void {
  const { top, left } = content.merges.areaAt(selection.at.row, selection.at.column);
  events.onRefuse(inputs.words.refusals[refusal](cellName(top, left)));
}

/** Changes all cells or none: the first one that refuses is named, and nothing is changed. */
export function changeCells(ground: EditingGround, texts: readonly CellText[]): void {
  const { content, inputs, events } = ground;
  for (const { row, column } of texts) {
    const refusal = refusalOf(content, row, column, inputs.isLocked);
    if (refusal === null) continue;
    const says = inputs.words.refusals[refusal](cellName(row, column));
    events.onRefuse(texts.length === 1 ? says : `${says}${inputs.words.nothingChanged}`);
    return;
  }
  const changed = texts.filter(({ row, column, text }) => text !== inputs.editText(row, column));
  events.onRefuse(null);
  if (changed.length > 0) events.onEdit(editedBlock(changed, content, inputs.editText));
}

/** Clears the cells of the block that hold something. */
export function clearSelected(ground: EditingGround): void {
  const { content, selection, inputs } = ground;
  const filled = eachCell(selection.area, content).filter(
    ({ row, column }) => inputs.editText(row, column) !== '',
  );
  changeCells(
    ground,
    filled.map((place) => ({ ...place, text: '' })),
  );
}

export function copySelected({ content, selection }: EditingGround, clipboard: DataTransfer): void {
  clipboard.setData('text/plain', copiedText(content, selection.area));
}

export function pasteInto(ground: EditingGround, text: string): void {
  const { content, selection } = ground;
  const rows = pastedRows(text);
  changeCells(ground, pasteTargets(rows, selection.area, content));
}

/** The selected cell in words, for people who hear it: address and text, then everything that is special about it. */
export function describeCell(
  { content, selection, inputs: { words } }: EditingGround,
  remarks: string,
): { readonly label: string; readonly description: string } {
  const area = content.merges.areaAt(selection.at.row, selection.at.column);
  const cell = content.cellAt(area.top, area.left);
  const single = areaName(areaOfCell(area.top, area.left));
  const name = areaName(area);
  const facts = [
    name === single ? '' : words.merged(name),
    cell?.formula == null ? '' : words.formula(cell.formula),
    remarks,
  ];
  return {
    label: words.cell(single, cell?.text ?? ''),
    description: facts.filter((fact) => fact !== '').join('\n'),
  };
}
