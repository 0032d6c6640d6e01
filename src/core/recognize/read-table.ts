import type { Area } from '../grid/area';
import { areaAround, areaContains } from '../grid/area';
import { cellRange } from '../grid/cell-range';
import type { Field } from '../table/field';
import type { MoneyUnit, Table, TotalRow, Unplaced } from '../table/table';
import { moneyUnitAbove, titleAbove } from './document-heading';
import {
  departmentInTitle,
  departmentOf,
  gradeOf,
  moneyUnitOf,
  narrativesOf,
  printedTotal,
  unfilledOf,
  yearsOf,
} from './form-fields';
import { labelledValues } from './labelled-values';
import { readBlocks, type Blocks } from './read-blocks';
import type { SheetReader } from './sheet-reader';
import type { TableRegion } from './split-tables';
import { columnsOf, familyOf, kindOf } from './table-nature';
import { totalAmong } from './total-row';
import { unreadColumns } from './unplaced';

/** Reads one table from its rows: blocks by their headers first, then the labelled values around them. */
export function readTable(reader: SheetReader, region: TableRegion): Table {
  const rows = reader.index.rows.filter((row) => row >= region.top && row <= region.bottom);
  const unit = unitOf(reader, rows, region);
  const blocks = readBlocks(reader, region, rows, unit);
  const free = rows.filter((row) => !blocks.owned.has(row));
  const values = labelledValues(reader, free);
  const title = region.titleRow === null ? null : titleField(reader, region.titleRow);
  const heading = headingFields(reader, region, title);
  const inRows = blocks.indicators.map((block) => block.total).filter((total) => total !== null);
  const total = inRows.at(-1) ?? totalBelow(reader, blocks, free) ?? printedTotal(reader, values);
  const area = areaOf(reader, rows);
  return {
    sheet: reader.sheet,
    area,
    range: cellRange(reader.sheet, area),
    family: familyOf(blocks),
    kind: kindOf(title?.text ?? titleAbove(reader.index.grid)?.core ?? '', values, blocks),
    title,
    department: departmentOf(reader, values) ?? departmentInTitle(title),
    years: yearsOf(reader, values, heading),
    unfilled: unfilledOf(reader, values),
    unit,
    funds: blocks.funds,
    tasks: blocks.tasks,
    indicators: blocks.indicators.flatMap(({ indicators }) => indicators),
    total,
    grade: gradeOf(reader, values, total),
    narratives: narrativesOf(reader, values),
    columns: columnsOf(blocks.indicators),
    unplaced: [...blocks.indicators.flatMap(({ unplaced }) => unplaced), ...unknownHeaders(reader, region)],
    errors: errorFields(reader, area),
  };
}

function totalBelow(reader: SheetReader, { indicators }: Blocks, free: readonly number[]): TotalRow | null {
  const last = indicators.at(-1);
  if (last === undefined) return null;
  return totalAmong(
    reader,
    free.filter((row) => row > last.bottom),
    last.spans,
  );
}

function unitOf(reader: SheetReader, rows: readonly number[], { top, bands }: TableRegion): MoneyUnit | null {
  const last = bands.findLast(({ kind }) => kind !== 'indicators') ?? bands[0];
  const head = rows.filter((row) => row >= top && row <= (last?.header.bottom ?? top));
  const inside = moneyUnitOf(reader, withNext(rows, head), labelledValues(reader, head));
  return inside ?? moneyUnitAbove(reader.index.grid);
}

/** One row more than the header, for side labels that break their words over two rows (项目资金 / (万元)). */
const withNext = (rows: readonly number[], head: readonly number[]): readonly number[] =>
  rows.slice(0, rows.indexOf(head.at(-1) ?? -1) + 2);

function titleField(reader: SheetReader, row: number): Field {
  const slot = reader.slotsOf(row).find(({ text }) => text !== '');
  return reader.field(row, slot?.area.left ?? 0);
}

/** Cells that stand alone in their row above the first block: title, (2022年度). */
function headingFields(
  reader: SheetReader,
  { top, bands }: TableRegion,
  title: Field | null,
): readonly Field[] {
  const first = bands[0]?.header.top ?? top;
  const fields: Field[] = title === null ? [] : [title];
  for (const row of reader.index.rows) {
    if (row < top || row >= first || row === title?.row) continue;
    const filled = reader.slotsOf(row).filter(({ text, area }) => text !== '' && area.top === row);
    const [only] = filled;
    if (
      filled.length === 1 &&
      only !== undefined &&
      /(19|20)\d{2}/u.test(only.text) &&
      only.text.length <= 40
    ) {
      fields.push(reader.field(row, only.area.left));
    }
  }
  return fields;
}

function areaOf(reader: SheetReader, rows: readonly number[]): Area {
  let area: Area | null = null;
  for (const row of rows) {
    for (const slot of reader.slotsOf(row)) {
      if (slot.text !== '') area = area === null ? slot.area : areaAround(area, slot.area);
    }
  }
  return area ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

const unknownHeaders = (reader: SheetReader, { bands }: TableRegion): readonly Unplaced[] =>
  bands.flatMap((band) => unreadColumns(reader, band));

function errorFields(reader: SheetReader, area: Area): readonly Field[] {
  return reader.index.grid.cells
    .filter(({ type, row, column }) => type === 'error' && areaContains(area, row, column))
    .map(({ row, column }) => reader.field(row, column));
}
