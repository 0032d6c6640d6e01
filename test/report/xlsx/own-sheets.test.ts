import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/core/check';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import type { LocaleId } from '../../../src/locales/locale';
import { localeOf } from '../../../src/locales/locale-of';
import type { CheckedFile } from '../../../src/report/checked-file';
import { jsonFile } from '../../../src/report/json-report';
import { xlsxReport } from '../../../src/report/xlsx-report';

const ROOT = path.join(__dirname, '..', '..', '..');
const FILES = ['assets/samples', 'test/corpus/xlsx'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => path.join(folder, name)),
);

function checkedFile(name: string): CheckedFile {
  const workbook = openWorkbook(readFileSync(path.join(ROOT, name)));
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: false,
    protected: false,
    report: check(workbook.readSheet(sheet.name)),
  }));
  return { path: name, problem: null, sheets };
}

/** The tables that are found in a review workbook, by their sheets. */
function tablesIn(files: readonly CheckedFile[], id: LocaleId): string[] {
  const locale = localeOf(id);
  const pieces = xlsxReport(() => files.map((file) => jsonFile(file, locale)), {
    locale,
    pathFromReport: (to) => to,
  });
  const own = openWorkbook(Buffer.concat([...pieces]));
  return own.sheets.flatMap(({ name }) => check(own.readSheet(name)).tables.map(() => name));
}

it.each(FILES)('no sheet of a review workbook is taken for a form: %s', (name) => {
  const file = checkedFile(name);
  expect(file.sheets.flatMap(({ report }) => report.tables)).not.toEqual([]);
  expect(tablesIn([file], 'zh-CN')).toEqual([]);
  expect(tablesIn([file], 'en-US')).toEqual([]);
});

it('nor is one over all of them', () => {
  expect(tablesIn(FILES.map(checkedFile), 'zh-CN')).toEqual([]);
});
