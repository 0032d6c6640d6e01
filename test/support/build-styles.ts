/** How a cell of a planned workbook looks. */
export interface StylePlan {
  readonly numberFormat?: string;
  /** False for a cell that may be changed while its sheet is protected. */
  readonly locked?: boolean;
  /** `form` draws a thin box with wrapped text in the middle, `head` the same in bold, `title` large and bold. */
  readonly look?: 'plain' | 'form' | 'head' | 'title';
}

const LOOKS = ['plain', 'form', 'head', 'title'] as const;
const FIRST_FORMAT = 164;

/** Numbers the styles of a workbook in the order of their first use. */
export class StyleTable {
  readonly styles: Required<StylePlan>[] = [];
  readonly formats: string[] = [];

  constructor() {
    this.numberOf({});
  }

  numberOf({ numberFormat = 'General', locked = true, look = 'plain' }: StylePlan): number {
    if (numberFormat !== 'General' && !this.formats.includes(numberFormat)) this.formats.push(numberFormat);
    const found = this.styles.findIndex(
      (style) => style.numberFormat === numberFormat && style.locked === locked && style.look === look,
    );
    return found >= 0 ? found : this.styles.push({ numberFormat, locked, look }) - 1;
  }
}

/** The style sheet of a table, without the XML declaration. */
export function styleMarkup({ styles, formats }: StyleTable, namespace: string): string {
  const font = (bold: boolean, size: number): string =>
    `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`;
  const side = (name: string): string => `<${name} style="thin"><color indexed="64"/></${name}>`;
  const box = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
  return (
    `<styleSheet xmlns="${namespace}">${formatMarkup(formats)}` +
    `<fonts count="3">${font(false, 10.5)}${font(true, 10.5)}${font(true, 16)}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${box}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.map((style) => xfMarkup(style, formats)).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>'
  );
}

function formatMarkup(formats: readonly string[]): string {
  const lines = formats.map((code, n) => {
    const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    return `<numFmt numFmtId="${FIRST_FORMAT + n}" formatCode="${escaped}"/>`;
  });
  return lines.length > 0 ? `<numFmts count="${lines.length}">${lines.join('')}</numFmts>` : '';
}

function xfMarkup({ numberFormat, locked, look }: Required<StylePlan>, formats: readonly string[]): string {
  const format = numberFormat === 'General' ? 0 : FIRST_FORMAT + formats.indexOf(numberFormat);
  const rank = LOOKS.indexOf(look);
  const inside =
    (look === 'plain' ? '' : '<alignment horizontal="center" vertical="center" wrapText="1"/>') +
    (locked ? '' : '<protection locked="0"/>');
  const start =
    `<xf numFmtId="${format}" fontId="${Math.max(0, rank - 1)}" fillId="0" ` +
    `borderId="${look === 'form' || look === 'head' ? 1 : 0}" xfId="0" applyNumberFormat="1" ` +
    'applyFont="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
  return inside === '' ? `${start}/>` : `${start}>${inside}</xf>`;
}
