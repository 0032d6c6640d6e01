import { departmentKey } from '../compare/department-key';
import type { SourcedTable } from '../compare/table-pair';

/** The first department that a file's name names, such as 某县教育局. */
const DEPARTMENT_IN_NAME = /\p{Script=Han}+?(?:局|厅|委员会|办公室|人民政府|街道办事处)/u;
/** So much of the end of a department's name tells it from others: 教育局. */
const TELLING_END = 3;

/**
 * Whether a document that nobody could read may hold a unit of a consolidated table: one that lies in the folder that
 * the table shares with its units, or below it, unless its own name is that of another department.
 */
export function mayHoldUnit(document: string, whole: SourcedTable, units: readonly SourcedTable[]): boolean {
  const folders = [whole, ...units].map((table) => folderOfDocument(table.document));
  return document.startsWith(commonFolder(folders)) && !isOfOtherDepartment(document, whole);
}

/** Everything before the last slash or backslash of a path. */
export const folderOfDocument = (document: string): string => document.replace(/[^/\\]*$/u, '');

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  let folder = first;
  while (folder !== '' && !rest.every((one) => one.startsWith(folder))) {
    folder = folderOfDocument(folder.slice(0, -1));
  }
  return folder;
}

function isOfOtherDepartment(document: string, { assessment: { table } }: SourcedTable): boolean {
  const [named] = DEPARTMENT_IN_NAME.exec(document.slice(folderOfDocument(document).length)) ?? [];
  const key = departmentKey(table);
  return named !== undefined && key !== null && !key.includes(named.slice(-TELLING_END));
}
