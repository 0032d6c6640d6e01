import type { FundRow } from '../table/fund-row';
import type { MoneyUnit, Table } from '../table/table';
import { readFundBlock } from './fund-block';
import { readFundPairs } from './fund-pairs';
import { readIndicatorBlock, type IndicatorBlock } from './indicator-block';
import { repeatsOf } from './repeated-headers';
import type { SheetReader } from './sheet-reader';
import type { TableRegion } from './split-tables';
import { readTaskBlock } from './task-block';

/** The funds, tasks and indicators of a table, as found below its headers. */
export interface Blocks {
  readonly indicators: readonly IndicatorBlock[];
  readonly funds: readonly FundRow[];
  readonly tasks: Table['tasks'];
  /** Rows that belong to a block, so that labels and values are looked for elsewhere. */
  readonly owned: ReadonlySet<number>;
}

/** Reads every block of a region, then money laid out as labels and values in the rows that are left. */
export function readBlocks(
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
    if (owned.has(band.header.top)) return;
    const { next, skipped } = repeatsOf(reader, band, bands.slice(position + 1));
    const bounds = { stop: next?.header.top ?? bottom + 1, unit, skipped };
    const block = readBlock(reader, band, bounds);
    if (block === null) return;
    own(block);
    funds.push(...(block.funds ?? []));
    tasks.push(...(block.tasks ?? []));
    if (block.indicators === undefined) return;
    indicators.push(block.indicators);
    block.indicators.between.forEach((row) => owned.delete(row));
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
  bounds: { stop: number; unit: MoneyUnit | null; skipped: ReadonlySet<number> },
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
