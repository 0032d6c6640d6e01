import { areasOverlap } from '../../../core/grid/area';
import type { Severity } from '../../../core/rules/finding';
import type { Selection } from '../geometry/selection';
import type { DrawnCell } from './draw-rows';

/** What is shown on a cell beyond what stands in the file. */
export interface CellRemarks {
  readonly severity: Severity | null;
  /** True for a further cell of a marked range, which has the colour but not the sign. */
  readonly isFurther: boolean;
  /** True while the cell's formula waits for Excel to calculate it anew. */
  readonly isStale: boolean;
  /** The same in words; empty where there is nothing to say. */
  readonly text: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Shows the selection and the remarks on a drawn cell, in place of what it showed before. */
export function dressCell(cell: DrawnCell, remarks: CellRemarks | undefined, selection: Selection): void {
  const { td, area, speaks } = cell;
  const { at } = selection;
  if (remarks === undefined && !cell.isDressed && !areasOverlap(area, selection.area)) return;
  const isSelected = areasOverlap(area, selection.area);
  const isActive =
    area.top <= at.row && at.row <= area.bottom && area.left <= at.column && at.column <= area.right;
  td.classList.toggle('active', isActive);
  if (speaks) td.setAttribute('aria-selected', String(isSelected));
  else td.toggleAttribute('data-selected', isSelected);
  cell.isDressed = isSelected || remarks !== undefined;
  const severity = remarks?.severity ?? null;
  td.classList.toggle('mark', severity !== null);
  for (const each of SEVERITIES) td.classList.toggle(each, each === severity);
  td.classList.toggle('part', remarks?.isFurther === true || !speaks);
  td.classList.toggle('stale', remarks?.isStale === true);
  setOrRemove(td, 'aria-description', speaks ? (remarks?.text ?? '') : '');
  setOrRemove(td, 'aria-invalid', speaks && severity === 'error' ? 'true' : '');
}

function setOrRemove(element: Element, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}
