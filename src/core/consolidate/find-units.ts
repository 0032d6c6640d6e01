import { departmentKey, departmentNameKey } from '../compare/department-key';
import type { SourcedTable } from '../compare/table-pair';
import type { Consolidation, ConsolidationPlan } from './consolidation';
import { isConsolidated } from './is-consolidated';
import { folderOfDocument, mayHoldUnit } from './may-hold-unit';

/** The units of a consolidated table, or why they are not known. */
export type UnitsFound = Consolidation | UnitsUnknown;

export interface UnitsUnknown {
  readonly whole: SourcedTable;
  readonly why: 'units-not-found' | 'units-unsure' | 'units-unread';
  /** With `units-unread`: the documents that may hold a unit. */
  readonly documents?: readonly string[];
}

/** One unit alone is no sum. */
const FEWEST_UNITS = 2;
/** Departments of their own: a folder that holds another one is no department's own folder. */
const DEPARTMENT = /(?:局|厅|委|委员会|办公室|政府|街道办事处)$/u;

/**
 * Finds the consolidated tables of a batch and the tables that each sums up: those that a person named; else those
 * whose department begins with its name, and with them everything else in its folder, where that folder holds no other
 * department. Where several consolidated tables share such a folder, nothing is guessed; where one of the `unread`
 * documents may hold a unit, no sum is formed.
 */
export function findUnits(
  tables: readonly SourcedTable[],
  plans: readonly ConsolidationPlan[] = [],
  unread: readonly string[] = [],
): readonly UnitsFound[] {
  const planOf = (table: SourcedTable) => plans.find(({ whole }) => isNamed(table, whole));
  const wholes = tables.filter(
    (table) => planOf(table) !== undefined || isConsolidated(table.assessment.table),
  );
  return wholes.map((whole) => {
    const units = planOf(whole)?.units ?? [];
    const others = tables.filter((table) => !wholes.includes(table) && mayBelong(whole, table));
    if (units.length > 0) return chosen(whole, units, others, unread);
    const outcome = found(whole, wholes, others);
    const own = 'units' in outcome ? outcome.units : [];
    return unlessUnread(
      outcome,
      unread.filter((document) => mayHoldUnit(document, whole, own)),
    );
  });
}

/** Whether a table may be a consolidated one or one of its units; no other needs to be kept for the comparison. */
export const mayTakePart = (table: SourcedTable, plans: readonly ConsolidationPlan[]): boolean =>
  table.assessment.table.kind !== 'project' ||
  isConsolidated(table.assessment.table) ||
  plans.some(({ whole }) => isNamed(table, whole));

/** Whether a person means this table, by its document or by its department. */
export const isNamed = ({ document, assessment: { table } }: SourcedTable, name: string): boolean =>
  document === name || table.department?.text === name;

/** Units fill in the same form for the same year. */
function mayBelong(whole: SourcedTable, { assessment: { table } }: SourcedTable): boolean {
  const [year, own] = [whole.assessment.table.years[0]?.year, table.years[0]?.year];
  return table.kind !== 'project' && (year === undefined || own === undefined || year === own);
}

/** A person names the units, so that only what was named can be missing. */
function chosen(
  whole: SourcedTable,
  names: readonly string[],
  others: readonly SourcedTable[],
  unread: readonly string[],
): UnitsFound {
  const units = others.filter((table) =>
    names.some(
      (name) => isNamed(table, name) || departmentKey(table.assessment.table) === departmentNameKey(name),
    ),
  );
  if (units.length >= names.length) {
    const partly = unread.filter((document) => names.includes(document));
    return unlessUnread({ whole, units, by: 'chosen' }, partly);
  }
  // A department that was not found may stand in any of them.
  return unlessUnread({ whole, why: 'units-not-found' }, unread);
}

const unlessUnread = (outcome: UnitsFound, documents: readonly string[]): UnitsFound =>
  documents.length === 0 ? outcome : { whole: outcome.whole, why: 'units-unread', documents };

function found(
  whole: SourcedTable,
  wholes: readonly SourcedTable[],
  others: readonly SourcedTable[],
): UnitsFound {
  const named = others.filter((table) => bearsNameOf(whole, table));
  const beside = others.filter(
    (table) => folderOf(table) === folderOf(whole) && !wholes.some((one) => bearsNameOf(one, table)),
  );
  const isOwnFolder = !beside.some(isDepartment);
  const isAlone = wholes.every((one) => one === whole || folderOf(one) !== folderOf(whole));
  const byFolder = isOwnFolder ? beside : [];
  if (byFolder.length > 0 && !isAlone) return { whole, why: 'units-unsure' };
  const units = others.filter((table) => named.includes(table) || byFolder.includes(table));
  if (units.length < FEWEST_UNITS) return { whole, why: 'units-not-found' };
  return { whole, units, by: byFolder.length > 0 ? 'folder' : 'name' };
}

const isDepartment = ({ assessment: { table } }: SourcedTable): boolean =>
  DEPARTMENT.test(departmentKey(table) ?? '');

/** 某县水务局河道管理所 bears the name of 某县水务局（汇总）, and so does 某县水务局（本级）. */
function bearsNameOf(whole: SourcedTable, { assessment: { table } }: SourcedTable): boolean {
  const [key, own] = [departmentKey(whole.assessment.table), departmentKey(table)];
  return key !== null && own?.startsWith(key) === true;
}

const folderOf = ({ document }: SourcedTable): string => folderOfDocument(document);
