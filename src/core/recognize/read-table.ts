import type { Area } from '../grid/area';
import { areaAround, areaContains } from '../grid/area';
import { cellRange } from '../grid/cell-range';
import type { Field } from '../table/field';
import type { FundRow } from '../table/fund-row';
import type { MoneyUnit, Table, Unplaced } from '../table/table';
import {
  departmentOf,
  gradeOf,
  moneyUnitOf,
  narrativesOf,
  printedTotal,
  unfilledOf,
  yearsOf,
} from './form-fields';
import { readFundBlock } from './fund-block';
import { readFundPairs } from './fund-pairs';
import { readIndicatorBlock, type IndicatorBlock } from './indicator-block';
import { labelledValues } from './labelled-values';
import { readTaskBlock } from './task-block';
import type { SheetReader } from './sheet-reader';
import type { TableRegion } from './split-tables';
import { columnsOf, familyOf, kindOf } from './table-nature';
import { unknownColumns } from './unplaced';

interface Blocks {
  readonly indicators: readonly IndicatorBlock[];
  readonly funds: readonly FundRow[];
  readonly tasks: Table['tasks'];
  /** Rows that belong to a block, so that labels and values are looked for elsewhere. */
  readonly owned: ReadonlySet<number>;
}

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
  const total = inRows.at(-1) ?? printedTotal(reader, values);
  const area = areaOf(reader, rows);
  return {
    sheet: reader.sheet,
    area,
    range: cellRange(reader.sheet, area),
    family: familyOf(blocks),
    kind: kindOf(title, values, blocks),
    title,
    department: departmentOf(reader, values),
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

function unitOf(reader: SheetReader, rows: readonly number[], { top, bands }: TableRegion): MoneyUnit | null {
  const last = bands.findLast(({ kind }) => kind !== 'indicators') ?? bands[0];
  const head = rows.filter((row) => row >= top && row <= (last?.header.bottom ?? top));
  return moneyUnitOf(reader, withNext(rows, head), labelledValues(reader, head));
}

/** One row more than the header, for side labels that break their words over two rows (项目资金 / (万元)). */
const withNext = (rows: readonly number[], head: readonly number[]): readonly number[] =>
  rows.slice(0, rows.indexOf(head.at(-1) ?? -1) + 2);

function readBlocks(
  reader: SheetReader,
  { bands, bottom }: TableRegion,
  rows: readonly number[],
  unit: MoneyUnit | null,
): Blocks {
  const owned = new Set<number>();
  const own = (block: { top: number; bottom: number }): void => {
    for (let row = block.top; row <= block.bottom; row++) owned.add(row);
  };
  const indicators: IndicatorBlock[] = [];
  const funds: FundRow[] = [];
  const tasks: Table['tasks'][number][] = [];
  bands.forEach((band, position) => {
    const bounds = { stop: bands[position + 1]?.header.top ?? bottom + 1, unit };
    const block = readBlock(reader, band, bounds);
    if (block === null) return;
    own(block);
    funds.push(...(block.funds ?? []));
    tasks.push(...(block.tasks ?? []));
    if (block.indicators === undefined) return;
    indicators.push(block.indicators);
    if (block.indicators.totalAt !== null) owned.add(block.indicators.totalAt);
  });
  const pairs = readFundPairs(
    reader,
    rows.filter((row) => !owned.has(row)),
    unit,
  );
  if (pairs !== null) own(pairs);
  return { indicators, funds: [...funds, ...(pairs?.rows ?? [])], tasks, owned };
}

interface ReadBlock {
  readonly top: number;
  readonly bottom: number;
  readonly funds?: readonly FundRow[];
  readonly tasks?: Table['tasks'];
  readonly indicators?: IndicatorBlock;
}

function readBlock(
  reader: SheetReader,
  band: TableRegion['bands'][number],
  bounds: { stop: number; unit: MoneyUnit | null },
): ReadBlock | null {
  switch (band.kind) {
    case 'indicators': {
      const block = readIndicatorBlock(reader, band, bounds);
      return block === null
        ? null
        : { top: block.top, bottom: block.bottom, tasks: block.tasks, indicators: block };
    }
    case 'tasks':
      return readTaskBlock(reader, band, bounds);
    case 'funds': {
      const { top, bottom, rows } = readFundBlock(reader, band, bounds);
      return { top, bottom, funds: rows };
    }
  }
}

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
  bands.flatMap((band) => unknownColumns(reader, band.header));

function errorFields(reader: SheetReader, area: Area): readonly Field[] {
  return reader.index.grid.cells
    .filter(({ type, row, column }) => type === 'error' && areaContains(area, row, column))
    .map(({ row, column }) => reader.field(row, column));
}
