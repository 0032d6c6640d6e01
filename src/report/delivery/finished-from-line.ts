import type { FileDigest } from '../file-digest';
import { jsonLine, type JsonLine } from '../json/json-line';
import { jsonFileText } from '../json/json-pieces';
import type { FinishedFile, Shape } from './finished-file';

/** A file in the form that a report wants, from the line that was kept of it; its lines for people cannot be had so. */
export function finishedFromLine(
  line: JsonLine,
  shape: Shape,
  { readOnly }: Pick<FileDigest, 'readOnly'> = { readOnly: false },
): FinishedFile {
  const { file, tally, lang } = line;
  const digest = { path: file.path, problem: file.error, tally, readOnly };
  const json = shape === 'json' ? jsonFileText(file) : shape === 'line' ? jsonLine(file, lang, tally) : '';
  return { digest, block: [], json };
}
