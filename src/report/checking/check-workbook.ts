import type { CheckOptions } from '../../core/check';
import { HostError } from '../../core/host';
import type { CheckedFile, CheckedSheet, FileProblem } from '../checked-file';
import type { ReadableFile, Readers } from './readers';

export interface WorkbookOptions extends Pick<
  CheckOptions,
  'severities' | 'overrides' | 'groups' | 'indicatorNames'
> {
  /** The only sheet to look at; `undefined` for all, hidden ones included. */
  readonly sheet: string | undefined;
  /** Identifier of a standard; `undefined` lets each table decide. */
  readonly standard: string | undefined;
  /** Hears of failures that are the program's own fault. */
  readonly onInternalError: (error: unknown) => void;
}

type Checked = Pick<CheckedFile, 'sheets' | 'problem'>;

/**
 * Checks every sheet. A sheet that fails leaves its problem (the first one counts) and does not keep the others from
 * being checked; a workbook without any table has a problem too, for it was not checked.
 */
export function checkWorkbook(
  workbook: ReadableFile,
  readers: Pick<Readers, 'check'>,
  options: WorkbookOptions,
): Checked {
  const wanted = workbook.sheets.filter(({ name }) => options.sheet === undefined || name === options.sheet);
  if (wanted.length === 0) return { sheets: [], problem: missingSheet(workbook, options.sheet ?? '') };
  const outcomes = wanted.map((sheet) => checkSheet(workbook, sheet, readers, options));
  const sheets = outcomes.filter((outcome) => 'report' in outcome);
  const problem = outcomes.find((outcome) => 'code' in outcome) ?? null;
  if (problem !== null || sheets.some(({ report }) => report.tables.length > 0)) return { sheets, problem };
  return { sheets, problem: { code: 'no-table', detail: '' } };
}

/** The problem that an exception stands for; anything but a `HostError` is our own fault. */
export function problemOf(error: unknown, onInternalError: (error: unknown) => void): FileProblem {
  if (error instanceof HostError) return { code: error.code, detail: error.detail };
  onInternalError(error);
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}

function checkSheet(
  workbook: ReadableFile,
  { name, visibility }: ReadableFile['sheets'][number],
  readers: Pick<Readers, 'check'>,
  { standard, severities, overrides, groups, indicatorNames, onInternalError }: WorkbookOptions,
): CheckedSheet | FileProblem {
  try {
    const grid = workbook.readSheet(name);
    const report = readers.check(grid, {
      ...(standard === undefined ? {} : { standard }),
      ...(severities === undefined ? {} : { severities }),
      ...(overrides === undefined ? {} : { overrides }),
      ...(groups === undefined ? {} : { groups }),
      ...(indicatorNames === undefined ? {} : { indicatorNames }),
    });
    return { name, hidden: visibility !== 'visible', protected: grid.protected, report };
  } catch (error) {
    const { code, detail } = problemOf(error, onInternalError);
    return { code, detail: [name, detail].filter((part) => part !== '').join(': ') };
  }
}

/** Says that there is no sheet of this name, and which there are. */
export const missingSheet = ({ sheets }: ReadableFile, wanted: string): FileProblem => ({
  code: 'no-such-sheet',
  detail: wanted,
  among: sheets.map(({ name }) => name),
});
