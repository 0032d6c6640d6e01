import { assessTable } from './assess/assess-table';
import { detectStandard, type DetectedStandard } from './assess/detect-standard';
import { planFills } from './fill/plan-fills';
import type { CellRange } from './grid/cell-range';
import type { Grid } from './grid/grid';
import { recognizeTables } from './recognize/recognize-tables';
import type { TableMapping } from './recognize/table-mapping';
import type { Report, TableReport } from './report';
import { rules, tableRules, type AnyRule } from './rules/all-rules';
import type { Given, RuleGroup } from './rules/define-rule';
import { runRules, type Severities } from './rules/run-rules';
import { standardById } from './standards/all-standards';
import type { Standard } from './standards/standard';
import type { Indicator } from './table/indicator';
import type { Table } from './table/table';

export interface CheckOptions extends Given {
  /** Identifier of the standard to measure against; without one, each table's own print decides. */
  readonly standard?: string;
  /** Figures of the standard that a person changed; they apply on top of whatever standard is used. */
  readonly overrides?: Partial<Standard>;
  readonly severities?: Severities;
  /** Groups of rules that run only when asked for: `import` for what an importing system refuses. */
  readonly groups?: readonly RuleGroup[];
  /** Which way is good for indicators whose form and name do not say, by the cell of the indicator's name. */
  readonly directions?: readonly DirectionAnswer[];
  /** Headers that a person named by hand. */
  readonly mappings?: readonly TableMapping[];
}

/** A person's answer to whether more or less is better for one indicator. */
export interface DirectionAnswer {
  readonly at: CellRange;
  readonly direction: 'higher' | 'lower';
}

/** Reads a sheet, finds its tables, and says of each what is inconsistent, what can be filled and what was not checked. */
export function check(grid: Grid, options: CheckOptions = {}): Report {
  const { tables, nearest } = recognizeTables(grid, options.mappings);
  return { tables: tables.map((table) => checkTable(table, options)), nearest };
}

function checkTable(read: Table, options: CheckOptions): TableReport {
  const { standard: id, overrides = {}, severities = {}, groups = [], directions = [] } = options;
  const table = directions.length === 0 ? read : withDirections(read, directions);
  const { standard, why, evidence } = id === undefined ? detectStandard(table) : chosen(id);
  const assessment = assessTable(table, { ...standard, ...overrides });
  return {
    assessment,
    standardBy: why,
    standardEvidence: evidence,
    fills: planFills(assessment),
    ...runRules(assessment, { severities, groups, given: options }),
    ...chosenRules(severities, groups),
  };
}

/** Which rules a person switched off or asked for. */
function chosenRules(
  severities: Severities,
  groups: readonly RuleGroup[],
): Pick<TableReport, 'rulesOff' | 'rulesAsked'> {
  const isOff = ({ id }: AnyRule): boolean => severities[id] === 'off';
  const asked = tableRules.filter(({ meta: { group } }) => group !== undefined && groups.includes(group));
  const rulesOff = [...rules, ...asked].filter(isOff).map(({ id }) => id);
  const rulesAsked = asked.filter((rule) => !isOff(rule)).map(({ id }) => id);
  return {
    ...(rulesOff.length === 0 ? {} : { rulesOff }),
    ...(rulesAsked.length === 0 ? {} : { rulesAsked }),
  };
}

function chosen(id: string): Omit<DetectedStandard, 'why'> & { readonly why: 'chosen' } {
  const standard = standardById(id);
  if (standard === null) throw new RangeError(`unknown standard ${id}`);
  return { standard, why: 'chosen', evidence: [] };
}

/** An answer counts as the form's own word, and never against one that is there. */
function withDirections(table: Table, directions: readonly DirectionAnswer[]): Table {
  const answerFor = ({ sheet, a1 }: CellRange): DirectionAnswer | undefined =>
    directions.find(({ at }) => at.sheet === sheet && at.a1 === a1);
  const indicators = table.indicators.map((indicator): Indicator => {
    const answer = indicator.polarity === null ? answerFor(indicator.name.at) : undefined;
    if (answer === undefined) return indicator;
    return { ...indicator, polarity: { direction: answer.direction, field: indicator.name } };
  });
  return { ...table, indicators };
}
