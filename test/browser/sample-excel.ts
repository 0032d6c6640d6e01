import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/core/check';
import type { Grid } from '../../src/core/grid/grid';
import type { TableReport } from '../../src/core/report';
import { openWorkbook, type Workbook } from '../../src/hosts/xlsx/workbook';
import { excelFromGrids } from '../support/fake-excel/excel-from-grid';
import type { FakeExcel } from '../support/fake-excel/fake-excel';

const SAMPLES = path.join(__dirname, '..', '..', 'assets', 'samples');

export const samples = {
  withFaults: '街道办-2022-待填报有问题的自评表.xlsx',
  withoutFaults: '林业局-2021-填报正确的自评表.xlsx',
  amongOtherSheets: '白云区-2023-关键性指标完成情况.xlsx',
  withoutScores: '天河区-2021-部门整体支出绩效自评表.xlsx',
  twoTables: '学校-2023-同一工作表两张自评表.xlsx',
} as const;

const open = (sample: keyof typeof samples): Workbook =>
  openWorkbook(readFileSync(path.join(SAMPLES, samples[sample])));

/** What the engine says of the only table on the sheet in front. */
export function reportOnSample(sample: keyof typeof samples): TableReport {
  const workbook = open(sample);
  const [table, ...more] = check(workbook.readSheet(workbook.activeSheet)).tables;
  if (table === undefined || more.length > 0) throw new Error(`not one table in ${samples[sample]}`);
  return table;
}

/** An Excel in which a sample workbook is open, the sheet in front that was in front when it was saved. */
export function excelWithSample(sample: keyof typeof samples): FakeExcel {
  const workbook = open(sample);
  const [first, ...others] = workbook.sheets.map(({ name }) => workbook.readSheet(name));
  if (first === undefined) throw new Error(`${samples[sample]} has no sheet`);
  const excel = excelFromGrids([first, ...others]);
  excel.workbook.active = excel.workbook.sheetBy(workbook.activeSheet);
  return excel;
}

/** An Excel with one blank sheet. */
export const excelWithBlankSheet = (name: string): FakeExcel => excelFromGrids([blank(name)]);

const blank = (sheet: string): Grid => ({
  sheet,
  hidden: false,
  protected: false,
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
