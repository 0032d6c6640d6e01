import { areaAround, areaOfCell, type Area } from '../../src/core/grid/area';
import type { Cell } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';
import { cellName } from '../../src/core/grid/address';
import { shownNumber } from './shown-number';

/** A `!message-id` written behind a cell: what a rule is expected to say there. */
export interface Marker {
  readonly messageId: string;
  readonly a1: string;
}

export interface LiteralGrid {
  readonly grid: Grid;
  readonly markers: readonly Marker[];
}

type Content = Pick<Cell, 'type' | 'value' | 'text' | 'formula' | 'numberFormat'>;

const MARKER = /(?:^|\s)!(?<messageId>[a-z][a-z0-9-]*)$/u;
const TYPED = /^\{(?:(?<formula>=.+?)\s*→\s*)?(?<value>.*?)(?::(?<numberFormat>.+))?\}$/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/**
 * Reads a sheet drawn as text: a line for each row, a `|` before, between and behind the cells, empty lines ignored.
 *
 * - `<` belongs to the merged area of the cell on its left, `^` to that of the cell above.
 * - `{90}` is a stored number, `{0.9:0.00%}` one with a format, `{=E7/D7 → 0.9:0.00%}` a formula with its value,
 *   `{#DIV/0!}` an error; anything else is text, in which `⏎` is a line break.
 * - ` !message-id` at the end of a cell, several if need be, marks the findings that a rule shall yield there.
 */
export function gridLiteral(drawing: string, sheet = '自评表'): LiteralGrid {
  const rows = drawing.split('\n').flatMap((line) => cellsOfLine(line.trim()));
  const markers: Marker[] = [];
  const texts = rows.map((row, r) =>
    row.map((cell, c) => {
      const { text, messageIds } = splitMarkers(cell);
      markers.push(...messageIds.map((messageId) => ({ messageId, a1: cellName(r, c) })));
      return text;
    }),
  );
  const cells = texts.flatMap((row, r) => row.flatMap((text, c) => cellOf(text, r, c)));
  const grid: Grid = {
    sheet,
    hidden: false,
    protected: false,
    cells,
    merges: mergesOf(texts),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  return { grid, markers };
}

function cellsOfLine(line: string): string[][] {
  if (line === '') return [];
  if (!line.startsWith('|') || !line.endsWith('|'))
    throw new Error(`A row is written | a | b |, not: ${line}`);
  return [
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  ];
}

function splitMarkers(cell: string): { text: string; messageIds: string[] } {
  const match = MARKER.exec(cell);
  if (match?.groups?.['messageId'] === undefined) return { text: cell, messageIds: [] };
  const rest = splitMarkers(cell.slice(0, match.index).trim());
  return { text: rest.text, messageIds: [...rest.messageIds, match.groups['messageId']] };
}

function cellOf(text: string, row: number, column: number): Cell[] {
  if (text === '' || text === '<' || text === '^') return [];
  return [{ row, column, ...contentOf(text), locked: true }];
}

function contentOf(text: string): Content {
  const typed = TYPED.exec(text)?.groups;
  if (typed === undefined) {
    const value = text.replaceAll('⏎', '\n');
    return { type: 'text', value, text: value, formula: null, numberFormat: 'General' };
  }
  const { formula = null, value = '', numberFormat = 'General' } = typed;
  if (value.startsWith('#')) return { type: 'error', value, text: value, formula, numberFormat };
  if (!NUMBER.test(value)) throw new Error(`Not a number or an error value: ${text}`);
  const number = Number(value);
  return { type: 'number', value: number, text: shownNumber(numberFormat, number), formula, numberFormat };
}

/** Every area that `<` and `^` join; throws where the drawing does not make a rectangle. */
function mergesOf(texts: readonly (readonly string[])[]): Area[] {
  const areas = new Map<string, Area>();
  const sizes = new Map<string, number>();
  texts.forEach((row, r) =>
    row.forEach((_, c) => {
      const anchor = anchorOf(texts, r, c);
      areas.set(anchor.name, areaAround(areas.get(anchor.name) ?? anchor.area, areaOfCell(r, c)));
      sizes.set(anchor.name, (sizes.get(anchor.name) ?? 0) + 1);
    }),
  );
  return [...areas].flatMap(([name, area]) => {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size !== sizes.get(name)) throw new Error(`The cells merged with ${name} make no rectangle`);
    return size === 1 ? [] : [area];
  });
}

function anchorOf(
  texts: readonly (readonly string[])[],
  row: number,
  column: number,
): { readonly name: string; readonly area: Area } {
  const text = texts[row]?.[column];
  if (text === undefined)
    throw new Error(`${cellName(row, column)} is merged with a cell outside the drawing`);
  if (text === '<') return anchorOf(texts, row, column - 1);
  if (text === '^') return anchorOf(texts, row - 1, column);
  return { name: cellName(row, column), area: areaOfCell(row, column) };
}
