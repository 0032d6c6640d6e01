import { assessTable } from './assess/assess-table';
import { detectStandard, type DetectedStandard } from './assess/detect-standard';
import { planFills } from './fill/plan-fills';
import type { Grid } from './grid/grid';
import { recognizeTables } from './recognize/recognize-tables';
import type { Report, TableReport } from './report';
import { runRules, type Severities } from './rules/run-rules';
import { standardById } from './standards/all-standards';
import type { Table } from './table/table';

export interface CheckOptions {
  /** Identifier of the standard to measure against; without one, each table's own print decides. */
  readonly standard?: string;
  readonly severities?: Severities;
}

/** Reads a sheet, finds its tables, and says of each what is inconsistent, what can be filled and what was not checked. */
export function check(grid: Grid, options: CheckOptions = {}): Report {
  const { tables, nearest } = recognizeTables(grid);
  return { tables: tables.map((table) => checkTable(table, options)), nearest };
}

function checkTable(table: Table, { standard: id, severities = {} }: CheckOptions): TableReport {
  const { standard, why, evidence } = id === undefined ? detectStandard(table) : chosen(id);
  const assessment = assessTable(table, standard);
  return {
    assessment,
    standardBy: why,
    standardEvidence: evidence,
    fills: planFills(assessment),
    ...runRules(assessment, { severities }),
  };
}

function chosen(id: string): Omit<DetectedStandard, 'why'> & { readonly why: 'chosen' } {
  const standard = standardById(id);
  if (standard === null) throw new RangeError(`unknown standard ${id}`);
  return { standard, why: 'chosen', evidence: [] };
}
