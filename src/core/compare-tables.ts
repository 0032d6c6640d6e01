import Big from 'big.js';
import type { Assessment } from './assess/assessment';
import { assessTable } from './assess/assess-table';
import { pairRows } from './compare/pair-rows';
import { matchTables, type PairedBy } from './compare/pair-tables';
import type { ComparisonRole, SourcedTable } from './compare/table-pair';
import type { Grid } from './grid/grid';
import { recognizeDeclarations, recognizeTables } from './recognize/recognize-tables';
import { comparisonRules } from './rules/all-rules';
import { inSheetOrder } from './rules/by-sheet-position';
import type { NotChecked } from './rules/finding';
import { runRule, type RuleOutcome } from './rules/run-rule';
import type { Severities } from './rules/run-rules';
import { rowsInUse } from './rules/shared/rows-in-use';
import { national2020 } from './standards/national-2020';

/** A result this many times last year's, or this small a fraction of it, is asked about. */
const JUMP_FACTOR = 5;

export interface CompareOptions {
  readonly severities?: Severities;
  /** More than 1; 5 where nothing is said. */
  readonly jumpFactor?: number;
  /** Whether more tables are checked than these: then none is paired with another for being the only one. */
  readonly isPart?: boolean;
  /** Documents of the other side that could not be read, or not wholly. */
  readonly unread?: readonly string[];
}

/** What comparing says of one checked table, and which table it was compared with. */
export interface ComparedTable extends RuleOutcome {
  readonly table: SourcedTable;
  readonly other: SourcedTable | null;
  /** How the other table was found; `null` where none was. */
  readonly by: PairedBy | null;
}

/**
 * The tables of a sheet that others can be compared with. For `approved` these are forms that declare targets, or, on a
 * sheet without one, self-evaluation tables, whose targets then count as approved.
 */
export function tablesToCompareWith(grid: Grid, role: ComparisonRole): readonly Assessment[] {
  const declared = role === 'approved' ? recognizeDeclarations(grid) : [];
  const tables = declared.length > 0 ? declared : recognizeTables(grid).tables;
  return tables.map((table) => assessTable(table, national2020));
}

/** Compares a checked table with one that is known to be its counterpart. */
export function compareTables(
  current: Assessment,
  other: SourcedTable,
  role: ComparisonRole,
  { severities = {}, jumpFactor = JUMP_FACTOR }: CompareOptions = {},
): RuleOutcome {
  const rows = pairRows(rowsInUse(current), rowsInUse(other.assessment));
  const pair = { role, current, other, ...rows, jumpFactor: new Big(jumpFactor) };
  const outcomes = comparisonRules[role].flatMap((rule) => {
    const severity = severities[rule.id];
    return severity === 'off' ? [] : [runRule(rule, pair, { severity })];
  });
  return {
    findings: inSheetOrder(outcomes.flatMap(({ findings }) => findings)),
    notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
  };
}

/** Finds for every checked table its counterpart among `others` and compares the two; what has none is said. */
export const compareAll = (
  current: readonly SourcedTable[],
  others: readonly SourcedTable[],
  role: ComparisonRole,
  options: CompareOptions = {},
): readonly ComparedTable[] =>
  matchTables(current, others, role, { isPart: isPart(options) }).map((match) => {
    const { current: table, other } = match;
    return other === null
      ? {
          table,
          other,
          by: null,
          findings: [],
          notChecked: unmade(table, role, whyNot(match.why, options), options),
        }
      : { table, other, by: match.by, ...compareTables(table.assessment, other, role, options) };
  });

const isPart = ({ isPart: isSome = false, unread = [] }: CompareOptions): boolean =>
  isSome || unread.length > 0;

/** The counterpart may be in a document that nobody could read. */
const whyNot = (
  reason: 'unpaired' | 'several-counterparts',
  { unread = [] }: CompareOptions,
): Pick<NotChecked, 'reason' | 'documents'> =>
  reason === 'unpaired' && unread.length > 0
    ? { reason: 'counterpart-unread', documents: unread }
    : { reason };

/** Every rule that could not run, at the cell that names the department. */
function unmade(
  { assessment: { table } }: SourcedTable,
  role: ComparisonRole,
  why: Pick<NotChecked, 'reason' | 'documents'>,
  { severities = {} }: CompareOptions,
): RuleOutcome['notChecked'] {
  const cells = [table.department?.at ?? table.title?.at ?? table.range];
  return comparisonRules[role]
    .filter(({ id }) => severities[id] !== 'off')
    .map(({ id }) => ({ ruleId: id, cells, ...why }));
}
