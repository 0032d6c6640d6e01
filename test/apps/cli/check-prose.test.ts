import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import type { Engine } from '../../../src/apps/cli/engine';
import { check } from '../../../src/core/check';
import { isReport } from '../../../src/hosts/docx/is-report';
import { openReport } from '../../../src/hosts/docx/open-report';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import type { JsonFile, JsonReport } from '../../../src/report/json/json-report-shape';
import { fakeEngine } from './fake-engine';
import { temporaryFolder, type Folder } from './run-here';

const FIXTURES = resolve(__dirname, '../../fixtures/reports');
const engine: Engine = { ...fakeEngine, openWorkbook, isReport, openReport, check };

/** Two statements that disagree with the table, one that disagrees with itself, and one that is right. */
const PROSE = [
  '某局2022年度部门整体支出绩效自评报告',
  '',
  '一、基本情况',
  '全年设备购置数量45套。',
  '群众满意度达到95%。',
  '受理诉求12770件，按时办结12550件，按时办结率99.60%。',
];

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, form(), '自评表');
  XLSX.writeFile(book, join(folder.path, 'a.xlsx'));
  folder.write('r.txt', PROSE.join('\r\n'));
});
afterEach(() => folder.remove());

function form(): XLSX.WorkSheet {
  return XLSX.utils.aoa_to_sheet([
    ['部门整体支出绩效自评表'],
    ['（2022年度）'],
    ['部门名称', '某市城市管理局'],
    ['预算资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 200, 200, 150, 10, '75.00%', 7.5],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['产出指标', '数量指标', '设备购置数量', '≥38套', '40套', 50, 50, ''],
    ['满意度指标', '服务对象满意度', '群众满意度', '≥90%', '95%', 40, 40, ''],
    ['总分', '', '', '', '', 100, 97.5, ''],
  ]);
}

/** The document with a part inside it that is no XML any more. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, 'word/document.xml': strToU8('<w:document><w:body>') });
}

const run = (...argv: readonly string[]) => folder.run(['check', ...argv], { engine });

async function json(...argv: readonly string[]): Promise<JsonFile> {
  const { stdout } = await run(...argv, '--format', 'json');
  const [file] = (JSON.parse(stdout) as JsonReport).files;
  if (file === undefined) throw new Error(`no file for ${argv.join(' ')}`);
  return file;
}

describe('a report beside a workbook', () => {
  it('is compared with the table and with itself, by paragraph', async () => {
    const { report, tables, error } = await json('a.xlsx', '--report', 'r.txt');
    expect([error, tables.length, report?.checked, report?.path]).toEqual([null, 1, true, 'r.txt']);
    expect(
      report?.findings.map(({ rule, paragraph, cells, related }) => [rule, paragraph, cells, related]),
    ).toEqual([
      ['narrative-agrees-with-table', 3, [], ["'自评表'!E7"]],
      ['narrative-arithmetic-holds', 5, [], []],
    ]);
    expect(report?.findings[0]?.quotes.map(({ cell, paragraph, text }) => [cell, paragraph, text])).toEqual([
      [null, 3, '全年设备购置数量45套。'],
      ["'自评表'!E7", null, '40套'],
    ]);
  });

  it('shows paragraph and cell with both sentences, and counts in total and exit code', async () => {
    expect((await run('a.xlsx', '--fail-on', 'warning')).code).toBe(0);
    const { code, stdout } = await run('a.xlsx', '--report', 'r.txt', '--fail-on', 'warning');
    expect(code).toBe(1);
    expect(stdout).toMatch(/自评报告 {2}r\.txt\n {2}读了 5 段文字/u);
    expect(stdout).toMatch(/第 3 段 {2}全年设备购置数量【45套】/u);
    expect(stdout).toMatch(/第 5 段 .*98\.28%/u);
    expect(stdout).toContain('0 处应更正，1 处需说明，2 处提示');
  });

  it('keeps the table checked when the report cannot be read, and does not pass', async () => {
    folder.write('r.pdf', '%PDF-1.7');
    for (const [path, code] of [
      ['r.pdf', 'unsupported'],
      ['none.docx', 'not-found'],
      ['a.xlsx.docx', 'not-a-workbook'],
    ] as const) {
      if (path === 'a.xlsx.docx') copyFileSync(join(folder.path, 'a.xlsx'), join(folder.path, path));
      const file = await json('a.xlsx', '--report', path);
      expect([path, file.errorCode, file.tables.length, file.report?.checked]).toEqual([
        path,
        code,
        1,
        false,
      ]);
      const { code: exit, stderr } = await run('a.xlsx', '--report', path, '--fail-on', 'never');
      expect([path, exit]).toEqual([path, 2]);
      expect(stderr).toContain(`自评报告“${path}”没有核对`);
      expect(stderr).not.toContain('.xlsx 再核对');
    }
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['spoilt', spoilt],
  ])(
    'is called a document where it is %s, checked alone, beside a workbook or compared with',
    async (_, spoil) => {
      const whole = readFileSync(join(FIXTURES, 'self-evaluation.docx'));
      writeFileSync(join(folder.path, '报告.docx'), spoil(whole));
      for (const argv of [
        ['报告.docx'],
        ['a.xlsx', '--report', '报告.docx'],
        ['a.xlsx', '--against', '报告.docx'],
      ]) {
        const { code, stderr } = await run(...argv, '--format', 'json');
        expect([argv, code]).toEqual([argv, 2]);
        const [said = ''] = stderr.split('\n').filter((line) => line.includes('报告.docx'));
        expect(said).toMatch(/文档已损坏|不是 Word 文档/u);
        expect(said).not.toMatch(/工作簿|Excel/u);
      }
    },
  );

  it('goes with exactly one workbook', async () => {
    copyFileSync(join(folder.path, 'a.xlsx'), join(folder.path, 'b.xlsx'));
    const { code, stderr, stdout } = await run('a.xlsx', 'b.xlsx', '--report', 'r.txt');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('找到了 2 个文件');
    expect((await run('a.xlsx', '--report', 'r.txt', '--out', 'r.txt')).stderr).toContain('不会被改写');
  });

  it('can be switched off and waived like every rule', async () => {
    const options = {
      severities: { 'narrative-arithmetic-holds': 'off' },
      waivers: [{ rule: 'narrative-agrees-with-table', reason: '口径不同', who: '李某' }],
    };
    folder.write('ziping.config.json', JSON.stringify(options));
    const { report } = await json('a.xlsx', '--report', 'r.txt');
    expect(report?.findings.map(({ rule, waiver }) => [rule, waiver?.who])).toEqual([
      ['narrative-agrees-with-table', '李某'],
    ]);
  });

  it.each([
    ['html', /<article class="prose">[^]*第 3 段[^]*全年设备购置数量45套/u],
    ['sarif', /"kind":"paragraph"[^]*全年设备购置数量45套/u],
    ['jsonl', /"report":\{"path":"r.txt","checked":true/u],
  ])('is in %s too', async (format, expected) => {
    expect((await run('a.xlsx', '--report', 'r.txt', '--format', format)).stdout).toMatch(expected);
  });

  it('has its rows in the list of findings of the review workbook', async () => {
    await run('a.xlsx', '--report', 'r.txt', '--format', 'xlsx', '--out', 'review.xlsx');
    const sheet = XLSX.readFile(join(folder.path, 'review.xlsx')).Sheets['问题清单'] ?? {};
    const rows = XLSX.utils.sheet_to_json<readonly string[]>(sheet, { header: 1 });
    const ours = rows.filter((row) => row[3] === '自评报告');
    expect(ours.map((row) => [row[2], row[4]])).toEqual([
      ['r.txt', '第 3 段'],
      ['r.txt', '第 5 段'],
    ]);
  });
});

describe('a report alone', () => {
  it('is compared with its own tables and with itself', async () => {
    copyFileSync(join(FIXTURES, 'self-evaluation.docx'), join(folder.path, 'r.docx'));
    const { report, tables } = await json('r.docx');
    expect([tables.length, report?.checked, report?.tablesLeft]).toEqual([2, true, 0]);
    expect(report?.paragraphs).toBeGreaterThan(5);
    expect(report?.findings).toEqual([]);
  });

  it('says beside a workbook that its own tables were left out', async () => {
    copyFileSync(join(FIXTURES, 'self-evaluation.docx'), join(folder.path, 'r.docx'));
    expect((await run('a.xlsx', '--report', 'r.docx')).stdout).toContain('报告里的 2 个表格没有核对');
  });

  it('takes no second report', async () => {
    copyFileSync(join(FIXTURES, 'self-evaluation.docx'), join(folder.path, 'r.docx'));
    writeFileSync(join(folder.path, 'x.txt'), '无');
    const { code, stderr } = await run('r.docx', '--report', 'x.txt');
    expect(code).toBe(2);
    expect(stderr).toContain('这个文件本身就是报告，没有与“x.txt”比对');
  });
});
