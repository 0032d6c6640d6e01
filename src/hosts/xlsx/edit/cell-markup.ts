import { encodeXString } from '../../../package/xml/x-string';
import { encodeText } from '../../../package/xml/xml-text';
import type { CellContent } from './cell-content';
import { isErrorCode } from './error-code';

/**
 * The markup of one cell. Text stands in the cell itself and not among the shared strings, so that an edit touches no
 * part but the sheet's.
 */
export function cellMarkup(prefix: string, address: string, style: number, content: CellContent): string {
  const { value, formula } = content;
  const start = `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  if (formula === null && typeof value === 'string' && !isErrorCode(value)) {
    const text = `<${prefix}t xml:space="preserve">${encodeXString(value)}</${prefix}t>`;
    return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is>${end}`;
  }
  const inside = formulaMarkup(prefix, formula) + valueMarkup(prefix, content);
  return inside === '' ? `${start}/>` : `${start}${typeAttribute(content)}>${inside}${end}`;
}

const formulaMarkup = (prefix: string, formula: string | null): string =>
  formula === null ? '' : `<${prefix}f>${encodeText(formula.replace(/^=/, ''))}</${prefix}f>`;

function valueMarkup(prefix: string, { value }: CellContent): string {
  if (value === null) return '';
  const raw = typeof value === 'boolean' ? String(Number(value)) : String(value);
  return `<${prefix}v>${encodeXString(raw)}</${prefix}v>`;
}

function typeAttribute({ value }: CellContent): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value !== 'string') return '';
  return isErrorCode(value) ? ' t="e"' : ' t="str"';
}
