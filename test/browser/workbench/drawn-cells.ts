import type { Page } from 'playwright-core';

/** One cell or merged area as it stands on the screen; places count from zero, sizes are CSS pixels. */
export interface DrawnOnScreen {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** `null` where the area is drawn in several pieces. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  readonly fill: string;
  readonly align: string;
}

/** Every cell in sight that speaks for itself or its merged area, in its place counted from the first cell's corner. */
export const drawnCells = (page: Page): Promise<DrawnOnScreen[]> =>
  page.evaluate(() => {
    const table = document.querySelector('[role=grid]');
    const corner = table?.querySelector('.corner')?.getBoundingClientRect();
    if (!(table instanceof HTMLTableElement) || corner === undefined) throw new Error('no sheet is drawn');
    const isInSight = ({ left, top }: DOMRect): boolean => left < innerWidth && top < innerHeight;
    return [...table.querySelectorAll<HTMLTableCellElement>('td[aria-colindex]')].flatMap((td) => {
      const box = td.getBoundingClientRect();
      if (!isInSight(box)) return [];
      const style = getComputedStyle(td);
      const text = getComputedStyle(td.querySelector('div') ?? td);
      return {
        row: Number(td.parentElement?.getAttribute('aria-rowindex')) - 1,
        column: Number(td.getAttribute('aria-colindex')) - 1,
        text: td.innerText.replaceAll(/\s+/gu, ' ').trim(),
        left: box.left - corner.right,
        top: box.top - corner.bottom,
        size: td.classList.contains('cut') ? null : { width: box.width, height: box.height },
        bold: Number(text.fontWeight) >= 600,
        italic: text.fontStyle === 'italic',
        fontSize: Number.parseFloat(text.fontSize),
        // Cells of frozen columns hide what scrolls below them.
        fill:
          td.classList.contains('held') && style.backgroundColor === 'rgb(255, 255, 255)'
            ? 'rgba(0, 0, 0, 0)'
            : style.backgroundColor,
        align: style.textAlign,
      };
    });
  });
