import { extname } from 'node:path';
import type { Format } from '../../../report/delivery/formats';
import { UsageError } from '../usage-error';

/** Endings of files that hold a workbook. */
const WORKBOOKS = ['.xlsx', '.xlsm', '.xls', '.xlsb', '.et'];
/** Devices such as `/dev/stdout` are no files that somebody opens by their ending. */
const DEVICES = '/dev/';

/** Refuses a name under which Excel would not open the copy: its ending must be that of the original. */
export function guardCopyName(output: string, input: string): void {
  const original = endingOf(input);
  const wanted = original === '.xlsm' ? original : '.xlsx';
  if (output.startsWith(DEVICES) || endingOf(output) === wanted) return;
  throw new UsageError({ code: 'copy-needs-ending', output, ending: wanted });
}

/**
 * Refuses to write a report under the name of a workbook, which is most likely somebody's form; the one that is a
 * workbook itself needs such a name, and does not go to the screen.
 */
export function guardReportName(output: string | undefined, format: Format): void {
  if (format === 'xlsx') {
    if (output === undefined) throw new UsageError({ code: 'no-output' });
    guardCopyName(output, '.xlsx');
  } else if (output !== undefined && WORKBOOKS.includes(endingOf(output))) {
    throw new UsageError({ code: 'report-is-no-workbook', output });
  }
}

const endingOf = (path: string): string => extname(path).toLowerCase();
