import { changeableOf, type Changeable } from '../changeable';
import { jsonLine, type JsonLine } from '../json/json-line';
import { jsonFileText } from '../json/json-pieces';
import type { JsonFile } from '../json/json-report-shape';
import type { FinishedFile, Shape } from './finished-file';

/**
 * A file in the form that a report wants, from the line that was kept of it; its lines for people cannot be had so. The
 * line does not say whether the file is of a format that is only read, so that the caller may.
 */
export function finishedFromLine(
  { file, tally, lang }: JsonLine,
  shape: Shape,
  changeable: Changeable = changeableIn(file),
): FinishedFile {
  const digest = { path: file.path, problem: file.error, tally, changeable };
  const json = shape === 'json' ? jsonFileText(file) : shape === 'line' ? jsonLine(file, lang, tally) : '';
  return { digest, block: [], json };
}

/** A document is read and never changed. */
const changeableIn = ({ path, report, tables }: JsonFile): Changeable =>
  changeableOf(report?.path === path ? [] : tables);
