import type { Area } from '../../core/grid/area';

export const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Cuts an area into blocks of whole rows with at most so many cells, and at least one row, each. */
export function rowBlocks(area: Area, cells: number): Area[] {
  const step = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let { top } = area; top <= area.bottom; top += step) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + step - 1) });
  }
  return blocks;
}

/** The upper and the lower half of an area of two rows or more. */
export function halvesOf(area: Area): Area[] {
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}
