import { parseAreaName } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/area';

/** Cells that a formula reads; `sheet` is `null` for the formula's own. */
export interface CellReference {
  readonly sheet: string | null;
  readonly area: Area;
}

export interface FormulaReferences {
  readonly cells: readonly CellReference[];
  /** True when the formula may read cells that its text does not name: through names, tables or text. */
  readonly isOpen: boolean;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Functions that work out for themselves what they read. */
const SEEKERS = /^(?:_xlfn\.|_xlws\.)*(?:INDIRECT|OFFSET|CELL|TABLE|GETPIVOTDATA)$/i;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const ENDS = String.raw`(?![\p{L}\p{N}_.(!])`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const PIECE = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    String.raw`#(?:N/A|[A-Z0/]+[!?])`,
    `(?<sheet>'(?:[^']|'')+'!|(?:\\[[^\\]]*\\])?(?:${WORD})?(?::${WORD})?!)`,
    `(?<area>${CELL}(?::${CELL})?)${ENDS}`,
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})${ENDS}`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7})${ENDS}`,
    `(?<call>${WORD})(?=\\()`,
    String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?`,
    `(?<word>${WORD})`,
    String.raw`[\s+\-*/^&=<>%(),;{}@#]`,
    `(?<other>.)`,
  ].join('|'),
  'giu',
);

/** Finds out what a formula, with or without its leading `=`, reads. Whatever is not understood counts as open. */
export function referencesOf(formula: string): FormulaReferences {
  const cells: CellReference[] = [];
  let isOpen = false;
  let sheet: string | null = null;
  for (const { groups = {} } of formula.matchAll(PIECE)) {
    const { sheet: prefix, area, columns, rows, call, word, other } = groups;
    if (prefix !== undefined) {
      sheet = sheetName(prefix);
      continue;
    }
    const found = area ?? columns ?? rows;
    if (found !== undefined && !isElsewhere(sheet)) {
      const place = area === undefined ? lineArea(found) : parseAreaName(found.toUpperCase());
      if (place === null || isSeveral(sheet)) isOpen = true;
      else cells.push({ sheet, area: place });
    }
    const isName = word !== undefined && !/^(?:TRUE|FALSE)$/i.test(word) && !isElsewhere(sheet);
    if (isName || other !== undefined || (call !== undefined && SEEKERS.test(call))) isOpen = true;
    sheet = null;
  }
  return { cells, isOpen };
}

const sheetName = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

/** Other workbooks do not change with this one. */
const isElsewhere = (sheet: string | null): boolean => sheet?.includes('[') === true;

/** A stack of sheets from one to another. */
const isSeveral = (sheet: string | null): boolean => sheet?.includes(':') === true;

/** The area of `B:D` or `2:5`. */
function lineArea(name: string): Area | null {
  const [first = '', last = ''] = name.toUpperCase().replaceAll('$', '').split(':');
  if (/^\d/.test(first)) {
    const [top, bottom] = [Number(first) - 1, Number(last) - 1].sort((a, b) => a - b);
    return { top: top ?? 0, bottom: bottom ?? LAST_ROW, left: 0, right: LAST_COLUMN };
  }
  const columns = parseAreaName(`${first}1:${last}1`);
  return columns && { ...columns, top: 0, bottom: LAST_ROW };
}
