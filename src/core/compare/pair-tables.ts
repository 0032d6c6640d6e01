import type { Table } from '../table/table';
import { departmentKey } from './department-key';
import { usedRows } from '../assess/used-rows';
import { nameKey } from './name-key';
import type { ComparisonRole, SourcedTable } from './table-pair';

/** How the partner of a table was found: by its whole name, by a part of it, or as the only one there is. */
export type PairedBy = 'department' | 'department-part' | 'only-one';

export type TableMatch =
  | { readonly current: SourcedTable; readonly other: SourcedTable; readonly by: PairedBy }
  | {
      readonly current: SourcedTable;
      readonly other: null;
      readonly why: 'unpaired' | 'several-counterparts';
    };

/** A shorter name is part of too many others. */
const SHORTEST_PART = 4;

/**
 * Finds for every checked table the one to compare it with: same department, same kind of form, the same year for
 * approved targets and the year before for last year's table. Of several the one with most indicators in common counts;
 * where that is not one alone, none does. `isPart` says that the tables are not all there are, so that none may be paired
 * for being the only one.
 */
export const matchTables = (
  current: readonly SourcedTable[],
  others: readonly SourcedTable[],
  role: ComparisonRole,
  { isPart = false }: { readonly isPart?: boolean } = {},
): readonly TableMatch[] =>
  current.map((table) => {
    const fitting = others.filter((other) => mayFit(table, other, role));
    const isOnly = !isPart && current.length === 1 && fitting.length === 1;
    return matchOf(table, fitting, isOnly);
  });

function mayFit(current: SourcedTable, other: SourcedTable, role: ComparisonRole): boolean {
  const [mine, theirs] = [current.assessment.table, other.assessment.table];
  if (
    current.document === other.document &&
    mine.range.a1 === theirs.range.a1 &&
    mine.sheet === theirs.sheet
  ) {
    return false;
  }
  if (mine.kind !== null && theirs.kind !== null && mine.kind !== theirs.kind) return false;
  const [year, before] = [yearOf(mine), yearOf(theirs)];
  return year === null || before === null || before === (role === 'approved' ? year : year - 1);
}

const yearOf = ({ years }: Table): number | null => years[0]?.year ?? null;

function matchOf(current: SourcedTable, fitting: readonly SourcedTable[], isOnly: boolean): TableMatch {
  const key = departmentKey(current.assessment.table);
  const keyed = fitting.map((other) => ({ other, key: departmentKey(other.assessment.table) }));
  const [only] = fitting;
  if (key === null || keyed.some((one) => one.key === null)) {
    if (isOnly && only !== undefined) return { current, other: only, by: 'only-one' };
  }
  if (key === null) return { current, other: null, why: 'unpaired' };
  const same = keyed.filter((one) => one.key === key).map(({ other }) => other);
  if (same.length > 0) return nearest(current, same, 'department');
  const parts = keyed.filter((one) => one.key !== null && isPart(key, one.key)).map(({ other }) => other);
  return nearest(current, parts, 'department-part');
}

/** 某某市水务局 and 水务局 may well be one; 某某市水务局 and 某某市水务局河道管理所 are two. */
const isPart = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && long.endsWith(short);
};

function nearest(current: SourcedTable, candidates: readonly SourcedTable[], by: PairedBy): TableMatch {
  const [first] = candidates;
  if (first === undefined) return { current, other: null, why: 'unpaired' };
  if (candidates.length === 1) return { current, other: first, by };
  const ranked = candidates
    .map((other) => ({ other, common: namesInCommon(current, other) }))
    .sort((a, b) => b.common - a.common);
  const [best, second] = ranked;
  return best !== undefined && best.common > (second?.common ?? 0)
    ? { current, other: best.other, by }
    : { current, other: null, why: 'several-counterparts' };
}

function namesInCommon(a: SourcedTable, b: SourcedTable): number {
  const names = namesOf(a);
  return [...namesOf(b)].filter((name) => names.has(name)).length;
}

const namesOf = ({ assessment }: SourcedTable): ReadonlySet<string> =>
  new Set(usedRows(assessment.table).map(({ name }) => nameKey(name.text)));
