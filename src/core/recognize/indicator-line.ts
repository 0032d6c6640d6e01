import { readNumber } from '../quantity/read-number';
import type { IndicatorColumns, Span } from './indicator-columns';
import { indicatorName, isPlaceholder } from './indicator-name';
import { readLabel } from './label-text';
import { textIn } from './row-cells';
import { formRole } from './section-lexicon';
import type { SheetReader } from './sheet-reader';

/**
 * True for a row that can only be an indicator: a name that is no label of the form, with points beside it or, on forms
 * without points, with a target and a result.
 */
export function isIndicatorLine(reader: SheetReader, row: number, columns: IndicatorColumns): boolean {
  const { name, target, actual, weight } = columns;
  const text = textIn(reader, row, name);
  const area = reader.index.areaAt(row, name.left);
  if (indicatorName(text) === '' || area.right > name.right || formRole(readLabel(text)) !== null)
    return false;
  const holds = (span: Span | null): boolean => span !== null && !isPlaceholder(textIn(reader, row, span));
  if (weight === null) return holds(target) && (actual === null || holds(actual));
  return readNumber(textIn(reader, row, weight).replace(/分$/u, '')) !== null;
}
