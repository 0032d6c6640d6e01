import { columnName } from '../../../core/grid/address';
import type { SheetView } from '../../../core/grid/sheet-view';
import { startOf } from '../geometry/lines';
import type { SheetLayout } from '../geometry/sheet-layout';

/** A table without rows: its columns, and the letters above them in a head that the frozen rows join. */
export function tableFrame(view: SheetView, layout: SheetLayout, name: string): HTMLTableElement {
  const { columns, heading } = layout;
  const table = document.createElement('table');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-label', name);
  table.setAttribute('aria-rowcount', String(view.rows));
  table.setAttribute('aria-colcount', String(view.columns));
  table.setAttribute('aria-multiselectable', 'true');
  table.style.width = `${heading.width + startOf(columns, view.columns)}px`;
  table.style.setProperty('--zoom', String(layout.zoom));
  table.style.setProperty('--heading-width', `${heading.width}px`);
  table.append(columnGroup(layout));
  const tr = table.createTHead().insertRow();
  tr.setAttribute('role', 'row');
  tr.style.height = `${heading.height}px`;
  tr.append(corner(), ...columns.shown.map((column) => columnHeading(column, layout)));
  return table;
}

function columnGroup({ columns, heading }: SheetLayout): HTMLElement {
  const group = document.createElement('colgroup');
  const widths = [
    heading.width,
    ...columns.shown.map((column) => startOf(columns, column + 1) - startOf(columns, column)),
  ];
  for (const width of widths) {
    const col = document.createElement('col');
    col.style.width = `${width}px`;
    group.append(col);
  }
  return group;
}

/** Above the numbers and left of the letters nothing stands. */
function corner(): HTMLElement {
  const cell = document.createElement('td');
  cell.className = 'corner';
  cell.setAttribute('role', 'presentation');
  return cell;
}

function columnHeading(column: number, { columns, frozen, heading }: SheetLayout): HTMLElement {
  const th = document.createElement('th');
  th.setAttribute('role', 'columnheader');
  th.setAttribute('aria-colindex', String(column + 1));
  th.scope = 'col';
  th.textContent = columnName(column);
  if (column < frozen.columns) {
    th.className = 'held';
    th.style.insetInlineStart = `${heading.width + startOf(columns, column)}px`;
  }
  return th;
}
