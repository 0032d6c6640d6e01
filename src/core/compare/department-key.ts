import { normalizeText } from '../quantity/normalize-text';
import type { Table } from '../table/table';
import { nameKey } from './name-key';

/** Codes in front of a name: 101001-某局, [101]某局. */
const CODE = /^[\s[(【（]*\d[\d.-]*[\])】）\s:：_-]*/u;
/** Words behind a name that tell the office itself from what belongs to it. */
const EXTENT = /(?:汇总|本级|机关|本部|合并|盖章|公章|及(?:所属|下属|直属)(?:单位|部门)?)+$/u;

/** The department of a table without code, brackets and 本级 or 汇总; `null` where it is not filled in. */
export function departmentKey({ department, unfilled }: Table): string | null {
  if (department === null || unfilled.department !== null) return null;
  const key = departmentNameKey(department.text);
  return key === '' ? null : key;
}

/** The same for a name that somebody typed. */
export const departmentNameKey = (name: string): string =>
  nameKey(normalizeText(name).replace(CODE, '')).replace(EXTENT, '');
