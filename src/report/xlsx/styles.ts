import type { DraftLook } from '../../core/sheet-draft';

const GRID = { border: true, wrap: true } as const;
const ROW = { ...GRID, align: 'left' } as const;
const NUMBER = { border: true, align: 'right' } as const;
const HEADER = { ...GRID, bold: true, fill: 'E3E9F0', align: 'center' } as const;
const TOTAL = { bold: true, fill: 'F2F4F7' } as const;

/** Every look of the workbook by name. */
const LOOKS = {
  plain: {},
  title: { bold: true, size: 16 },
  verdict: { wrap: true, align: 'left' },
  note: { color: '5A616B', wrap: true, align: 'left' },
  header: HEADER,
  source: { color: '0B57A4', underline: true },
  block: { bold: true, size: 12, color: '1F3F66' },
  text: ROW,
  center: { ...GRID, align: 'center' },
  count: { ...NUMBER, format: '0' },
  errorCount: { ...NUMBER, format: '0', bold: true, color: 'B3261E' },
  points: { ...NUMBER, format: '0.00' },
  amount: { ...NUMBER, format: '#,##0.00' },
  percent: { ...NUMBER, format: '0.00%' },
  link: { ...ROW, color: '0B57A4', underline: true },
  error: { ...GRID, bold: true, color: 'B3261E', align: 'center' },
  warning: { ...GRID, color: '7D5200', align: 'center' },
  info: { ...GRID, color: '2A5C9A', align: 'center' },
  open: { ...GRID, color: '5A616B', align: 'center' },
  input: { ...NUMBER, fill: 'FFF6D6', format: '0.00' },
  remark: { ...ROW, fill: 'FFF6D6' },
  total: { ...ROW, ...TOTAL },
  totalPoints: { ...NUMBER, ...TOTAL, format: '0.00' },
} as const satisfies Readonly<Record<string, DraftLook>>;

export type StyleName = keyof typeof LOOKS;

export const lookOf = (name: StyleName): DraftLook => LOOKS[name];

const NAMES = Object.keys(LOOKS) as readonly StyleName[];
const FIRST_OWN_FORMAT = 164;

/** Whether text of this look goes on in a further line where its cell ends. */
export const wraps = (name: StyleName): boolean => 'wrap' in LOOKS[name];

/**
 * The number of a look. `quoted` is the same look for text that a person who edits the cell must not turn into a formula.
 */
export const styleNumber = (name: StyleName, quoted: boolean): number =>
  NAMES.indexOf(name) * 2 + (quoted ? 1 : 0);

/** The part that holds all looks; each has a font, a fill and a number format of its own number. */
export function stylesPart(main: string): string {
  const looks = NAMES.map(lookOf);
  const formats = looks.map(({ format }, n) =>
    format === undefined ? '' : `<numFmt numFmtId="${FIRST_OWN_FORMAT + n}" formatCode="${format}"/>`,
  );
  const used = formats.filter((format) => format !== '');
  return (
    `<styleSheet xmlns="${main}"><numFmts count="${used.length}">${used.join('')}</numFmts>` +
    `<fonts count="${looks.length}">${looks.map(fontMarkup).join('')}</fonts>` +
    `<fills count="${looks.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${looks.map(fillMarkup).join('')}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${BORDER}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${looks.length * 2}">${looks.map((look, n) => formatMarkup(look, n, false) + formatMarkup(look, n, true)).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

const SIDE = 'style="thin"><color rgb="FFC5CBD3"/>';
const BORDER = `<border><left ${SIDE}</left><right ${SIDE}</right><top ${SIDE}</top><bottom ${SIDE}</bottom><diagonal/></border>`;

const fontMarkup = ({ bold = false, underline = false, size = 10, color = '1B1F24' }: DraftLook): string =>
  `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${size}"/><color rgb="FF${color}"/><name val="等线"/><family val="2"/></font>`;

const fillMarkup = ({ fill }: DraftLook): string =>
  fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;

function formatMarkup(
  { format, border = false, align, wrap = false }: DraftLook,
  n: number,
  quoted: boolean,
): string {
  const numFmt = format === undefined ? 0 : FIRST_OWN_FORMAT + n;
  const alignment = `<alignment${align === undefined ? '' : ` horizontal="${align}"`} vertical="center"${wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${numFmt}" fontId="${n}" fillId="${n + 2}" borderId="${border ? 1 : 0}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}
