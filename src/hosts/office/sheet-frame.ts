import type { Area } from '../../core/grid/area';
import type { Turn } from './excel-queue';

/** What must be known about a sheet before its cells are read. */
export interface SheetFrame {
  /** Stays the same while the workbook is open, also when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** False while protection forbids formatting, and with it marks. */
  readonly formats: boolean;
  readonly readOnly: boolean;
  /** The rectangle of all cells that hold something, `null` for a blank sheet. */
  readonly used: Area | null;
}

/** Reads the frame of a sheet in one round trip. */
export async function readFrame(turn: Turn, sheet: Excel.Worksheet): Promise<SheetFrame> {
  const { workbook } = turn.context;
  workbook.load('readOnly');
  sheet.load('id,name,visibility');
  sheet.protection.load('protected,options');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await turn.sync();
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    protected: sheet.protection.protected,
    formats: mayFormat(sheet.protection),
    readOnly: workbook.readOnly,
    used: used.isNullObject ? null : areaOf(used),
  };
}

/** True when marks may be set; `protected` and `options` must have been loaded. */
export const mayFormat = (protection: Excel.WorksheetProtection): boolean =>
  !protection.protected || protection.options.allowFormatCells === true;

const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});
