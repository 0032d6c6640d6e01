import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isOwnReport } from '../../../src/hosts/xlsx/is-own-report';
import { localeOf } from '../../../src/locales/locale-of';
import { jsonFile } from '../../../src/report/json-report';
import { xlsxReport } from '../../../src/report/xlsx-report';
import { fileWith, tableReport } from '../../report/sample-files';
import { recalculate } from '../../support/libreoffice';

const locale = localeOf('zh-CN');
const corpus = (name: string): Uint8Array => readFileSync(path.resolve(__dirname, '../../corpus/xlsx', name));

function report(): Uint8Array {
  const file = jsonFile(fileWith('报送/甲.xlsx', tableReport({})), locale);
  return Buffer.concat([...xlsxReport(() => [file], { locale, pathFromReport: (to) => to })]);
}

test('a review workbook is known again, also when an office program has saved it', () => {
  expect(isOwnReport(report())).toBe(true);
  expect(recalculate([report()]).map(isOwnReport)).toEqual([true]);
});

test('a form is none, nor is what cannot be read', () => {
  const form = corpus('05-chuzhou-tianchang-2022.t.xlsx');
  expect(isOwnReport(form)).toBe(false);
  expect(isOwnReport(report().subarray(0, 500))).toBe(false);
  expect(isOwnReport(Buffer.from('PK'))).toBe(false);
  expect(recalculate([form]).map(isOwnReport)).toEqual([false]);
});
