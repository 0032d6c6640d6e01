import type { SourcedTable } from '../compare/table-pair';

/** Why tables count as those of subordinate units: a person said so, their names do, or the folder they share does. */
export type UnitsBy = 'chosen' | 'name' | 'folder';

/** A table that sums up others, with the tables it sums up; the subject of the consolidation rules. */
export interface Consolidation {
  readonly whole: SourcedTable;
  readonly units: readonly SourcedTable[];
  readonly by: UnitsBy;
}

/** What a person says of the tables that belong together; each is named by its document or its department. */
export interface ConsolidationPlan {
  readonly whole: string;
  /** Empty where the units are to be found by name or folder. */
  readonly units: readonly string[];
}

/** A unit as a message names it: its department, else its document. */
export const unitName = ({ document, assessment: { table } }: SourcedTable): string => {
  const name = table.department?.text.replaceAll(/\s+/gu, '') ?? '';
  return name === '' ? document : name;
};
