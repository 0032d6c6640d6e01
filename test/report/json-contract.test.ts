import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/report/checking/check-workbook';
import { check, type CheckOptions } from '../../src/core/check';
import { checkNarrative } from '../../src/core/check-narrative';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { localeOf } from '../../src/locales/locale-of';
import type { CheckedFile } from '../../src/report/checked-file';
import { digestOf } from '../../src/report/file-digest';
import { jsonFile, jsonReport } from '../../src/report/json-report';
import { jsonLine } from '../../src/report/json/json-line';
import type { JsonReport } from '../../src/report/json/json-report-shape';
import { waiveFile } from '../../src/report/waive-file';
import { jsonContract, jsonLineContract } from './json-contract-shape';
import { fieldAt } from '../support/table-builders';
import { failedFile, fileWith, findingAt, sampleTable, tableReport } from './sample-files';

const SAMPLES = path.join(__dirname, '..', '..', 'assets', 'samples');

/** The example that the contract prints, with every field that version 1 promises. */
const printed = {
  version: 1,
  files: [
    {
      path: 'a.xlsx',
      error: null,
      tables: [
        {
          sheet: '自评表',
          range: 'A1:I40',
          family: 'national-form',
          standard: 'national-2020',
          title: { text: '部门整体支出绩效自评表', cell: 'A1' },
          department: { text: '某市城市管理局', cell: 'C3' },
          year: { value: 2022, cell: 'A2' },
          unit: '万元',
          funds: [
            {
              label: { text: '年度资金总额', cell: 'B6' },
              initial: { value: 100, cell: 'C6' },
              adjusted: null,
              executed: { value: 90, cell: 'E6' },
              rate: { value: 0.9, cell: 'G6' },
              weight: null,
              score: null,
            },
          ],
          tasks: [{ name: { text: '环卫保洁', cell: 'B12' }, amount: { value: 4213.52, cell: 'F12' } }],
          indicators: [
            {
              level1: '产出指标',
              level2: '数量指标',
              name: { text: '设备购置数量', cell: 'C13' },
              target: { text: '≥38套', cell: 'D13' },
              actual: { text: '130套', cell: 'E13' },
              weight: { value: 10, cell: 'F13' },
              score: { value: 10, cell: 'G13' },
              reason: { text: '', cell: 'H13' },
              status: 'exceeded',
              rate: 3.4211,
            },
          ],
          total: { value: 98.62, cell: 'G40' },
          findings: [
            {
              rule: 'execution-rate-matches',
              severity: 'error',
              cells: ['G6'],
              related: ['D6', 'E6'],
              message: '执行率应为 90.00%',
              expected: '90.00%',
              actual: '86%',
              fix: 'review',
            },
          ],
          fills: [
            {
              cell: 'G6',
              kind: 'execution-rate',
              value: 0.9,
              formula: '=ROUND(E6/D6,4)',
              numberFormat: '0.00%',
              derivation: '90 ÷ 100 = 90.00%',
            },
          ],
          notChecked: [{ rule: 'score-follows-standard', cells: [], reason: '表中没有得分一栏' }],
        },
      ],
    },
  ],
  summary: { files: 1, unreadable: 0, tables: 1, errors: 1, warnings: 0, infos: 0 },
};

function sample(name: string, options: CheckOptions = {}): CheckedFile {
  const workbook = openWorkbook(readFileSync(path.join(SAMPLES, name)));
  const onInternalError = (error: unknown): never => {
    throw error;
  };
  return {
    path: name,
    ...checkWorkbook(
      workbook,
      { check },
      {
        sheet: undefined,
        standard: undefined,
        ...options,
        onInternalError,
      },
    ),
  };
}

/** A file of which there is everything to say that is not said of every file. */
function fullFile(): CheckedFile {
  const options: CheckOptions = { severities: { 'total-adds-up': 'off' }, groups: ['import'] };
  const file = sample('街道办-2022-待填报有问题的自评表.xlsx', options);
  const said = checkNarrative(['受理诉求12770件，按时办结12550件，按时办结率99.60%。']);
  const prose = { path: '报告.docx', problem: null, ...said, tablesLeft: 1, gaps: [] };
  const gaps = [{ kind: 'picture', count: 2 }] as const;
  const waiver = { rule: 'execution-rate-matches', reason: '以决算为准', who: '张三' };
  return waiveFile({ ...file, prose, gaps }, [waiver]).file;
}

/** A finding that rests on the cell of another file. */
const compared = fileWith(
  '对照.xlsx',
  tableReport({
    findings: [
      findingAt('G6', 'error', {
        elsewhere: [{ document: '上年.xlsx', at: { sheet: '自评表', a1: 'E6' } }],
      }),
    ],
  }),
);

const files = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => sample(name)),
  fileWith(
    '没有认出.xlsx',
    tableReport({}, sampleTable({ unplaced: [{ field: fieldAt('E14', '读者满意度'), why: 'name-only' }] })),
  ),
  fullFile(),
  compared,
  failedFile('旧.xls', 'old-format', 'xls'),
];
const reports = (['zh-CN', 'en-US'] as const).map(
  (id) => JSON.parse(JSON.stringify(jsonReport(files, localeOf(id)))) as JsonReport,
);

describe('version 1 of the JSON report', () => {
  it('is the contract as printed', () => {
    expect(jsonContract(false)(printed, 'report')).toEqual([]);
    const { total, ...tableWithoutTotal } = printed.files[0]?.tables[0] ?? {};
    expect(total).toBeDefined();
    const dropped = { ...printed, files: [{ ...printed.files[0], tables: [tableWithoutTotal] }] };
    expect(jsonContract(false)(dropped, 'report')).toEqual(['report.files[0].tables[0].total: missing']);
  });

  it.each(reports)('holds for every field of every sample', (report) => {
    expect(jsonContract(true)(report, 'report')).toEqual([]);
    for (const part of [
      'funds',
      'indicators',
      'findings',
      'fills',
      'notChecked',
      'tasks',
      'unplaced',
    ] as const) {
      expect(
        report.files.flatMap(({ tables }) => tables.flatMap((table) => table[part] as object[])),
      ).not.toEqual([]);
    }
  });

  it('holds for every line that is handed on by itself', () => {
    for (const file of files) {
      const { tally } = digestOf(file, localeOf('zh-CN'));
      const line = JSON.parse(jsonLine(jsonFile(file, localeOf('zh-CN')), 'zh-CN', tally)) as unknown;
      expect(jsonLineContract()(line, 'line')).toEqual([]);
    }
  });

  it.each(reports)('says what is not said of every file where there is something to say', (report) => {
    const places = fieldsIn(report);
    for (const field of [
      'files[].report.findings[].paragraph',
      'files[].report.findings[].quotes[].emphasis[][]',
      'files[].gaps[].kind',
      'files[].tables[].rulesOff[]',
      'files[].tables[].rulesAsked[]',
      'files[].tables[].findings[].waiver.who',
      'files[].tables[].findings[].elsewhere[].document',
      'files[].tables[].unplaced[].why',
      'files[].tables[].grade.cell',
    ]) {
      expect(places).toContain(field);
    }
  });

  it.each([
    ['rulesAsked', 'ruleGroups'],
    ['rulesOff', 'switchedOff'],
    ['waiver', 'excuse'],
    ['report', 'prose'],
    ['undecided', 'open'],
  ])('is broken by renaming %s', (field, other) => {
    const renamed = JSON.stringify(reports[0]).replaceAll(`"${field}":`, `"${other}":`);
    expect(jsonContract(true)(JSON.parse(renamed), 'report')).toContainEqual(
      expect.stringContaining(`.${other}: not in the contract`),
    );
  });

  it.each(reports)('sums up what it lists', ({ files: listed, summary }) => {
    const tables = listed.flatMap((file) => file.tables);
    const findings = listed.flatMap((file) => [
      ...file.tables.flatMap((table) => table.findings),
      ...(file.report?.findings ?? []),
    ]);
    const open = findings.filter(({ waiver }) => waiver === undefined);
    const found = (severity: string) => open.filter((finding) => finding.severity === severity).length;
    expect(summary).toMatchObject({
      files: listed.length,
      unreadable: listed.filter(({ error }) => error !== null).length,
      tables: tables.length,
      errors: found('error'),
      warnings: found('warning'),
      infos: found('info'),
      waived: findings.length - open.length,
      fills: tables.flatMap((table) => table.fills).length,
      unplaced: 1,
    });
    expect(listed.at(-1)).toMatchObject({ errorCode: 'old-format', tables: [] });
  });

  it('locates what was not recognised and says why', () => {
    expect(reports[0]?.files.flatMap(({ tables }) => tables.flatMap((table) => table.unplaced))).toEqual([
      {
        text: '读者满意度',
        cell: 'E14',
        why: 'name-only',
        reason: expect.stringContaining('只有名称') as string,
      },
    ]);
  });

  it('differs between languages in words only', () => {
    const wordless = reports.map((report) =>
      JSON.stringify(report, (key, value: unknown) =>
        ['message', 'title', 'reason', 'error', 'undecidedReason', 'language'].includes(key) &&
        typeof value === 'string'
          ? ''
          : value,
      ),
    );
    expect(wordless[0]).toBe(wordless[1]);
    expect(reports[0]).not.toEqual(reports[1]);
  });
});

/** The places of all fields below a value, lists without their index. */
function fieldsIn(value: unknown, place = ''): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set([place]);
  const inside = Array.isArray(value)
    ? value.map((item: unknown) => [`${place}[]`, item] as const)
    : Object.entries(value).map(
        ([name, item]) => [place === '' ? name : `${place}.${name}`, item as unknown] as const,
      );
  return new Set(inside.flatMap(([at, item]) => [...fieldsIn(item, at)]));
}
