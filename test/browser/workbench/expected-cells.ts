import type { CellLook, SheetView } from '../../../src/core/grid/sheet-view';
import type { DrawnOnScreen } from './drawn-cells';

/** As much of a sheet as is seen without scrolling, in CSS pixels. */
export interface FirstScreen {
  readonly width: number;
  readonly height: number;
}

/** What must stand on the first screen by what the file says, in the order of the rows. */
export function expectedCells(view: SheetView, screen: FirstScreen): DrawnOnScreen[] {
  const [lefts, tops] = [startsOf(view.columnWidths), startsOf(view.rowHeights)];
  const cells = new Map(view.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const expected: DrawnOnScreen[] = [];
  for (let row = 0; row < view.rows && at(tops, row) < screen.height; row++) {
    for (let column = 0; column < view.columns && at(lefts, column) < screen.width; column++) {
      const area = view.merges.find(
        ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
      ) ?? { top: row, left: column, bottom: row, right: column };
      const isFirstShown =
        at(tops, row) === at(tops, area.top) &&
        at(lefts, column) === at(lefts, area.left) &&
        !isHidden(view, row, column);
      if (!isFirstShown) continue;
      const cell = cells.get(`${area.top},${area.left}`);
      expected.push({
        row,
        column: area.left,
        text: (cell?.text ?? '').replaceAll(/\s+/gu, ' ').trim(),
        left: at(lefts, column),
        top: at(tops, row),
        size: {
          width: at(lefts, area.right + 1) - at(lefts, area.left),
          height: at(tops, area.bottom + 1) - at(tops, area.top),
        },
        ...looksOf(view.looks[cell?.look ?? -1], cell?.type),
      });
    }
  }
  return expected;
}

const isHidden = (view: SheetView, row: number, column: number): boolean =>
  view.rowHeights[row] === 0 || view.columnWidths[column] === 0;

function startsOf(sizes: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push(at(starts, starts.length - 1) + size);
  return starts;
}

const at = (starts: readonly number[], index: number): number => starts[index] ?? Number.NaN;

type Looks = Pick<DrawnOnScreen, 'bold' | 'italic' | 'fontSize' | 'fill' | 'align'>;

/** As a browser tells computed styles. */
function looksOf(look: CellLook | undefined, type: string | undefined): Looks {
  const { bold = false, italic = false, fontSize = 11, fill = null, horizontal = 'general' } = look ?? {};
  const general = type === 'number' ? 'right' : type === 'boolean' || type === 'error' ? 'center' : 'left';
  return {
    bold,
    italic,
    fontSize: fontSize * (96 / 72),
    fill: fill === null ? 'rgba(0, 0, 0, 0)' : rgbOf(fill),
    align: horizontal === 'general' ? general : horizontal,
  };
}

const rgbOf = (hex: string): string =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;
