import type { BorderLine, CellLook } from '../../../core/grid/sheet-view';
import { shownFrom, startOf } from '../geometry/lines';
import type { SheetContent } from '../geometry/sheet-content';
import type { Piece, SheetLayout } from '../geometry/sheet-layout';
import { cssColour, heavier, lineCss } from './border-css';

export const GRID_LINE = '1px solid var(--grid-line)';
const NO_LINE = '1px solid transparent';

/** What is drawn along the sides of one cell, each as a CSS border. */
export interface EdgeLines {
  readonly right: string;
  readonly bottom: string;
  /** Only where the sheet begins, because elsewhere the neighbour draws the line. */
  readonly top: string | null;
  readonly left: string | null;
}

/** The lines of a cell or merged area: its own borders, its neighbours', a fill that covers the grid, or the grid. */
export function edgeLines(content: SheetContent, layout: SheetLayout, { area, ...piece }: Piece): EdgeLines {
  const { top, left, bottom, right } = area;
  const look = content.lookAt(top, left);
  const grid = content.view.showGridLines ? GRID_LINE : NO_LINE;
  const beside = shownFrom(layout.columns, right + 1, 1);
  const below = shownFrom(layout.rows, bottom + 1, 1);
  const rightLook = beside === null ? undefined : content.lookAt(top, beside);
  const bottomLook = below === null ? undefined : content.lookAt(below, left);
  const ownRight = left === right ? look : content.lookAt(top, right);
  const ownBottom = top === bottom ? look : content.lookAt(bottom, left);
  const inside = look?.fill == null ? NO_LINE : `1px solid ${cssColour(look.fill)}`;
  const goesOn = {
    right: startOf(layout.columns, piece.column) + piece.width < startOf(layout.columns, right + 1),
    bottom: startOf(layout.rows, piece.row) + piece.height < startOf(layout.rows, bottom + 1),
  };
  return {
    right: goesOn.right
      ? inside
      : edge(ownRight?.right ?? look?.right, rightLook?.left, [look, rightLook], grid),
    bottom: goesOn.bottom
      ? inside
      : edge(ownBottom?.bottom ?? look?.bottom, bottomLook?.top, [look, bottomLook], grid),
    top: piece.row === layout.rows.shown[0] && look?.top != null ? lineCss(look.top) : null,
    left: piece.column === layout.columns.shown[0] && look?.left != null ? lineCss(look.left) : null,
  };
}

function edge(
  own: BorderLine | null | undefined,
  theirs: BorderLine | null | undefined,
  looks: readonly (CellLook | undefined)[],
  grid: string,
): string {
  const line = heavier(own ?? null, theirs ?? null);
  if (line !== null) return lineCss(line);
  const fill = looks.find((look) => look?.fill != null)?.fill;
  return fill == null ? grid : `1px solid ${cssColour(fill)}`;
}
