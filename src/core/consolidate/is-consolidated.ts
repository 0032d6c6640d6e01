import { normalizeText } from '../quantity/normalize-text';
import type { Table } from '../table/table';

/** Words behind a department that take its subordinate units in. */
const TAKES_IN = /汇总|合并|(?:及|含|包括)(?:所属|下属|直属)/u;
/** In a title only a bracket says so: a 自评汇总表 may list projects. */
const BRACKETED = /\([^()]*(?:汇总|合并|(?:及|含)(?:所属|下属|直属))[^()]*\)/u;

/** Whether a table says that it sums up those of subordinate units: in the department's name, or bracketed in its title. */
export function isConsolidated({ department, title, kind }: Table): boolean {
  if (kind === 'project') return false;
  return (
    TAKES_IN.test(department?.text ?? '') ||
    BRACKETED.test(normalizeText(title?.text ?? '').replaceAll(' ', ''))
  );
}
