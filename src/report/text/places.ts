import { cellName, parseAreaName } from '../../core/grid/address';
import type { CellRange } from '../../core/grid/cell-range';
import type { ReportWords } from '../words/report-words';

const SHOWN = 12;

/** Distinct addresses in one line, runs down one column joined (`E6–E9`), long lists cut with their true count. */
export function places(ranges: readonly CellRange[], words: ReportWords): string {
  const distinct = [...new Set(ranges.map((range) => range.a1))];
  const runs = joinedRuns(distinct);
  const shown = runs.slice(0, SHOWN).join(words.listSeparator);
  return runs.length > SHOWN ? words.andMore(shown, distinct.length) : shown;
}

interface Run {
  readonly first: string;
  readonly last: string;
  /** The cell that would continue the run, `null` for a merged area. */
  readonly next: string | null;
  readonly length: number;
}

function joinedRuns(addresses: readonly string[]): readonly string[] {
  const runs: Run[] = [];
  for (const address of addresses) {
    const run = runs.at(-1);
    const next = cellBelow(address);
    if (run?.next === address)
      runs[runs.length - 1] = { ...run, last: address, next, length: run.length + 1 };
    else runs.push({ first: address, last: address, next, length: 1 });
  }
  return runs.flatMap(({ first, last, length }) => {
    if (length === 1) return [first];
    return length === 2 ? [first, last] : [`${first}–${last}`];
  });
}

function cellBelow(address: string): string | null {
  const area = parseAreaName(address);
  if (area === null || area.top !== area.bottom || area.left !== area.right) return null;
  return cellName(area.top + 1, area.left);
}
