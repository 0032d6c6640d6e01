import { areaName } from './address';
import type { Area } from './area';

/** A place in a workbook: the sheet's name and an A1 address such as `G6` or `A1:C3`. */
export interface CellRange {
  readonly sheet: string;
  readonly a1: string;
}

export const cellRange = (sheet: string, area: Area): CellRange => ({ sheet, a1: areaName(area) });
