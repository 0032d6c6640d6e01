import type { Area } from '../../../src/core/grid/area';
import type { FakeSheet } from './fake-sheet';
import { HostFailure } from './host-failure';
import type { HostObject } from './host-object';

/** What can be said of a cell in one call, as far as the fake host keeps it. */
export interface CellProperties {
  readonly hyperlink?: { readonly documentReference?: string; readonly textToDisplay?: string };
}

const OWN = ['wrapText', 'horizontalAlignment', 'verticalAlignment', 'columnWidth', 'rowHeight'];
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** The looks of areas; everything that is said of them is noted with the sheet. */
export function formatObject(sheet: FakeSheet, areas: readonly Area[]): HostObject {
  const writes = (prefix: string, names: readonly string[]): NonNullable<HostObject['write']> =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          for (const area of areas) sheet.looks.push({ area, property: `${prefix}${name}`, value });
        },
      ]),
    );
  return {
    write: writes('', OWN),
    to: {
      font: () => ({ write: writes('font/', ['bold', 'size', 'color', 'underline']) }),
      fill: () => ({ write: writes('fill/', ['color']) }),
      borders: () => ({
        to: {
          getItem: (side: string) => {
            const fits = areas.every((area) => EDGES.includes(side) || hasInside(area, side));
            if (!fits) throw new HostFailure('InvalidArgument', side);
            return { write: writes(`${side}/`, ['style', 'color']) };
          },
        },
      }),
    },
    call: { autofitRows: () => null },
  };
}

const hasInside = ({ top, left, bottom, right }: Area, side: string): boolean =>
  (side === 'InsideHorizontal' && bottom > top) || (side === 'InsideVertical' && right > left);

/** Links cells; the text of a link becomes what is in the cell, as if it were typed. */
export function linkCells(sheet: FakeSheet, { top, left }: Area, matrix: readonly CellProperties[][]): void {
  matrix.forEach((row, r) =>
    row.forEach(({ hyperlink }, c) => {
      if (hyperlink === undefined) return;
      sheet.links.set(`${top + r},${left + c}`, hyperlink);
      const { textToDisplay } = hyperlink;
      if (textToDisplay !== undefined) sheet.enter(top + r, left + c, `'${textToDisplay}`);
    }),
  );
}
