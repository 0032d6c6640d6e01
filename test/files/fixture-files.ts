import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One workbook with everything Excel and WPS put into a file, and the same as other programs saved it. */
export const FIXTURES = [
  'demanding.xlsx',
  'dialects/exceljs.xlsx',
  'dialects/lo.xlsx',
  'dialects/openpyxl.xlsx',
  'dialects/prefixed.xlsx',
  'dialects/sheetjs.xlsx',
] as const;

/** Names of the sheets of every fixture. */
export const SHEETS = [
  '自评表 2025',
  '数据源',
  '封面 & 说明',
  '隐藏_字典',
  'veryhid',
  '透视',
  '空白批注',
] as const;

export const readFixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../fixtures', name)));
