import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/core/check';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { localeOf } from '../../src/locales/locale-of';
import type { JsonTable } from '../../src/report/json/json-report-shape';
import { jsonReport } from '../../src/report/json-report';
import type { Dialect } from '../support/corpus-grid';

const WORKBOOKS = path.join(__dirname, 'xlsx');
/** Where the first row of the transcribed grid stands, counted from zero. */
export const FIRST_ROW: Readonly<Record<Dialect, number>> = { typed: 0, natural: 2 };

/** Reads and checks one corpus workbook as the command line does, and gives its tables as the JSON report has them. */
export function checkCorpusFile(id: string, dialect: Dialect): readonly JsonTable[] {
  const file = path.join(WORKBOOKS, `${id}.${dialect === 'typed' ? 't' : 'n'}.xlsx`);
  const workbook = openWorkbook(readFileSync(file));
  const sheets = workbook.sheets.map(({ name }) => ({
    name,
    hidden: false,
    protected: false,
    report: check(workbook.readSheet(name)),
  }));
  const { files } = jsonReport([{ path: file, problem: null, sheets }], localeOf('zh-CN'));
  return files[0]?.tables ?? [];
}
