/** Older formats are found too, so that they are named as unread instead of passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|et)$/iu;
/** Hidden files, and the lock files that Excel leaves beside an open workbook. */
const LEFT_OUT = /^(?:\.|~\$)/u;

const byName = new Intl.Collator('zh-CN', { numeric: true });

/** Whether a file or folder is passed over below a folder, whatever it holds. */
export const isLeftOut = (name: string): boolean => LEFT_OUT.test(name);

/** Whether a file below a folder is taken for a workbook. */
export const isWorkbookName = (name: string): boolean => WORKBOOK.test(name);

/** The order in which the files of a folder are checked and reported. */
export const comparePaths = (a: string, b: string): number => byName.compare(a, b) || (a < b ? -1 : 1);
