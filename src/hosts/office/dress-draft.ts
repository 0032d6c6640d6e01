import { areaName } from '../../core/grid/address';
import type { Area } from '../../core/grid/area';
import type { DraftLook, SheetDraft } from '../../core/sheet-draft';
import { linkDraft } from './link-draft';
import type { Turn } from './excel-queue';
import { lookAreas } from './look-areas';
import { placeLists } from './place-lists';

const BORDER = '#C5CBD3';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
/** Points of a character of a column's width, and what a column has around its characters. */
const CHARACTER = 5.25;
const AROUND = 3.75;

/** Queues everything of a draft but its values: links, looks, widths, heights, what stays in sight, the filter. */
export function dressDraft(sheet: Excel.Worksheet, { widths, rows, headRows, list }: SheetDraft): void {
  // A link brings a look of its own along, so that ours have to come after it.
  linkDraft(sheet, rows);
  for (const { look, areas } of lookAreas(rows, (cell) => cell.look)) dressAreas(sheet, look, areas);
  for (const { look, areas } of lookAreas(rows, (cell) => ({ border: cell.look.border === true })))
    if (look.border === true) for (const area of areas) drawBorders(sheet, area);
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER + AROUND;
  });
  sheet.getRangeByIndexes(0, 0, rows.length, widths.length).format.autofitRows();
  sheet.freezePanes.freezeRows(headRows);
  sheet.autoFilter.apply(rangeOf(sheet, list));
  sheet.showGridlines = false;
}

/** Says how the sheet is printed, where Excel can: some builds refuse without a printer, and then it stays as it is. */
export async function preparePrint(
  { sync }: Turn,
  { pageLayout }: Excel.Worksheet,
  { headRows }: SheetDraft,
): Promise<void> {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  // Pages below one another as many as it takes: only the width is told.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headRows}:$${headRows}`);
  await sync().catch(() => undefined);
}

function dressAreas(sheet: Excel.Worksheet, look: DraftLook, areas: readonly Area[]): void {
  for (const places of placeLists(areas.map(areaName))) {
    const { format } = sheet.getRanges(places);
    const { font, fill } = format;
    format.verticalAlignment = 'Center';
    if (look.wrap !== undefined) format.wrapText = look.wrap;
    if (look.align !== undefined) format.horizontalAlignment = ALIGNMENTS[look.align];
    if (look.bold !== undefined) font.bold = look.bold;
    if (look.size !== undefined) font.size = look.size;
    if (look.color !== undefined) font.color = `#${look.color}`;
    if (look.underline === true) font.underline = 'Single';
    if (look.fill !== undefined) fill.color = `#${look.fill}`;
  }
  if (look.format === undefined) return;
  for (const area of areas) {
    const line = Array.from({ length: area.right - area.left + 1 }, () => look.format);
    rangeOf(sheet, area).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () => line);
  }
}

/** Excel refuses lines between rows or columns where there is only one. */
function drawBorders(sheet: Excel.Worksheet, area: Area): void {
  const inside = [
    ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
    ...(area.right > area.left ? (['InsideVertical'] as const) : []),
  ];
  const { borders } = rangeOf(sheet, area).format;
  for (const side of [...EDGES, ...inside]) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = BORDER;
  }
}

const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
