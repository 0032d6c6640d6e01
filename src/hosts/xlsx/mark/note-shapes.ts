import { cellName } from '../../../core/grid/address';
import type { MarkPlace } from './mark-place';

/*
 * The boxes of notes are kept in VML, which Excel itself does not always write as well-formed XML. It is therefore
 * read by its text: shapes do not nest, and each note names its row and column.
 */
const SHAPE = /<v:shape\s[^>]*>[\s\S]*?<\/v:shape>/g;
const ROOT_END = /<\/(?:\w+:)?xml\s*>\s*$/;
const IDS_PER_BLOCK = 1024;
const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;
const SHAPE_TYPE = 'id="_x0000_t202"';
const OWN_SHAPE_TYPE =
  `<v:shapetype ${SHAPE_TYPE} alt="ziping" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const BOX_WIDTH_IN_CHARACTERS = 20;
const LINE_POINTS = 13;
const MOST_LINES = 24;

/** A drawing without any box; `block` keeps its shape numbers apart from those of other sheets. */
export const emptyDrawing = (block: number): string =>
  `<xml${declarations('')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;

/** Blocks of shape numbers that a drawing uses. */
export const blocksOf = (text: string): number[] =>
  [...text.matchAll(/<o:idmap\s[^>]*data="([\d,]+)"/g)].flatMap(([, data = '']) =>
    data.split(',').map(Number),
  );

export const hasShapes = (text: string): boolean => text.search(SHAPE) >= 0;

/** Adds a box for the note at each place; `null` when the drawing has no end to add to. */
export function addShapes(text: string, places: readonly MarkPlace[]): string | null {
  const end = ROOT_END.exec(text);
  if (end === null) return null;
  const missing = declarations(text);
  const numbers = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = Math.max(IDS_PER_BLOCK * (blocksOf(text)[0] ?? 1), ...numbers) + 1;
  const type = text.includes(SHAPE_TYPE)
    ? ''
    : OWN_SHAPE_TYPE.replace('<v:shapetype', `<v:shapetype${missing}`);
  const shapes = places.map((place, n) => shapeMarkup(place, first + n, missing));
  return text.slice(0, end.index) + type + shapes.join('') + text.slice(end.index);
}

/** Removes the boxes of the notes at these cells. */
export function removeShapes(text: string, cells: ReadonlySet<string>): string {
  const rest = text.replace(SHAPE, (shape) => (cells.has(cellOf(shape)) ? '' : shape));
  if (rest === text || rest.includes('type="#_x0000_t202"')) return rest;
  return rest.replace(/<v:shapetype[^>]* alt="ziping"[\s\S]*?<\/v:shapetype>/, '');
}

/** The cell whose note a shape shows, empty for buttons and other shapes. */
function cellOf(shape: string): string {
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  if (!shape.includes('ObjectType="Note"') || row === undefined || column === undefined) return '';
  return cellName(Number(row), Number(column));
}

/** The namespace declarations that a text lacks, to be put on what is added to it. */
function declarations(text: string): string {
  return Object.entries(NAMESPACES)
    .filter(([prefix, uri]) => !text.includes(`xmlns:${prefix}="${uri}"`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
}

function shapeMarkup({ area, note }: MarkPlace, number: number, missing: string): string {
  const lines = note
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / BOX_WIDTH_IN_CHARACTERS)), 0);
  const rows = Math.min(MOST_LINES, lines + 1);
  const top = Math.max(0, area.top - 1);
  const anchor = [area.right + 1, 15, top, 4, area.right + 4, 15, top + rows, 4].join(', ');
  return (
    `<v:shape${missing} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;` +
    `margin-top:2pt;width:190pt;height:${rows * LINE_POINTS}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" ` +
    'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${area.top}</x:Row><x:Column>${area.left}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}
