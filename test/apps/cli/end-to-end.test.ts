import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { JsonReport } from '../../../src/report/json/json-report-shape';
import { bundleCommandLine } from '../../support/bundle-command-line';

const projectRoot = resolve(__dirname, '../../..');

let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-bundle-'));
  program = bundleCommandLine(folder);
  XLSX.writeFile(nationalForm(), join(folder, 'a.xlsx'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A national form whose printed rate is wrong, whose second target is missed without a reason, and with a blank score. */
function nationalForm(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['部门整体支出绩效自评表'],
    ['（2022年度）'],
    ['部门名称', '某市城市管理局'],
    ['预算资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 100, 200, 150, 10, '100%', null],
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
    ['总分', '', '', '', '', 100, 98, ''],
  ]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '自评表');
  return book;
}

const ziping = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [program, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });

const json = (path: string): JsonReport =>
  JSON.parse(ziping('check', path, '--format', 'json').stdout) as JsonReport;

describe('the built command line', () => {
  it('says the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(ziping('--version').stdout).toBe(`${version}\n`);
  });

  it('reads a workbook and finds the wrong rate', () => {
    const { status, stdout, stderr } = ziping('check', 'a.xlsx');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('某市城市管理局');
    expect(stdout).toMatch(/G5 .*执行率[^]*75\.00%[^]*150 ÷ 200[^]*100%/u);
    const [table] = json('a.xlsx').files[0]?.tables ?? [];
    expect(table).toMatchObject({
      sheet: '自评表',
      family: 'national-form',
      year: { value: 2022, cell: 'A2' },
      total: { value: 98, cell: 'G9' },
      funds: [
        { initial: { value: 100 }, adjusted: { value: 200 }, executed: { value: 150 }, rate: { value: 1 } },
      ],
    });
    expect(table?.indicators.map(({ name, status: verdict }) => [name.text, verdict])).toEqual([
      ['设备购置数量', 'met'],
      ['群众满意度', 'met'],
    ]);
    expect(table?.findings).toContainEqual(
      expect.objectContaining({ rule: 'execution-rate-matches', cells: ['G5'], expected: '75.00%' }),
    );
  });

  it('reads the tables of a Word document, and says why it cannot mark it', () => {
    copyFileSync(
      join(projectRoot, 'test/fixtures/reports/self-evaluation.docx'),
      join(folder, 'report.docx'),
    );
    const { status, stdout, stderr } = ziping('check', 'report.docx');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/表 1!A1:H10[^]*G4 .*92\.87%（914\.97 ÷ 985\.19）[^]*95\.00%/u);
    expect(stdout).toMatch(/表 2!A1:D4[^]*D3 .*水质达标率/u);
    const marked = ziping('mark', 'report.docx', '--out', 'marked.xlsx');
    expect(marked.status).toBe(2);
    expect(marked.stderr).toContain('这是 Word 文档');
  });

  it('names an old Word document as such', () => {
    const stream = Buffer.from('WordDocument\0', 'utf16le');
    const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    writeFileSync(join(folder, 'old.doc'), Buffer.concat([signature, Buffer.alloc(600), stream]));
    const { status, stderr } = ziping('check', 'old.doc');
    expect(status).toBe(2);
    expect(stderr).toContain('旧版 Word 格式（.doc 或 .wps）');
    expect(stderr).toContain('另存为”.docx');
  });

  it('fills blank cells with formulas that hold their value, and finds nothing more to fill', () => {
    expect(ziping('fill', 'a.xlsx', '--out', 'filled.xlsx').status).toBe(0);
    const cell = XLSX.readFile(join(folder, 'filled.xlsx')).Sheets['自评表']?.['H5'] as XLSX.CellObject;
    expect(cell.v).toBe(7.5);
    const fills = (path: string) => json(path).files[0]?.tables[0]?.fills.map((fill) => fill.cell);
    expect(fills('a.xlsx')).toEqual(['H5']);
    expect(fills('filled.xlsx')).toEqual([]);
  });

  it('marks a copy and clears it again, and never touches the original', () => {
    const original = readFileSync(join(folder, 'a.xlsx'));
    const findings = json('a.xlsx').files[0]?.tables[0]?.findings;
    expect(ziping('mark', 'a.xlsx', '--out', 'marked.xlsx').status).toBe(0);
    expect(json('marked.xlsx').files[0]?.tables[0]?.findings).toEqual(findings);
    const sheet = XLSX.readFile(join(folder, 'marked.xlsx')).Sheets['自评表'];
    expect(JSON.stringify((sheet?.['G5'] as XLSX.CellObject).c)).toContain('150 ÷ 200');
    expect(ziping('clear', 'marked.xlsx', '--out', 'cleared.xlsx').status).toBe(0);
    const cleared = XLSX.readFile(join(folder, 'cleared.xlsx')).Sheets['自评表'];
    expect((cleared?.['G5'] as XLSX.CellObject).c).toBeUndefined();
    expect(readFileSync(join(folder, 'a.xlsx')).equals(original)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it.each([
    ['zh-CN', 'ziping: 结果没有写完（磁盘已满）。\n'],
    ['en-US', 'ziping: The result was not written to its end (the disk is full).\n'],
  ])('says in %s that a full disk did not take the result', (lang, words) => {
    const command = `"$0" "$1" check a.xlsx --lang ${lang} > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, program], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, words]);
  });

  it('writes a copy into a pipe', () => {
    const command = '"$0" "$1" mark a.xlsx --out /dev/stdout | head -c 2';
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, program], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['PK', '']);
  });

  it('does not wait for a pipe that nobody fills', () => {
    spawnSync('mkfifo', [join(folder, 'pipe.xlsx')]);
    const { status, stderr } = spawnSync(process.execPath, [program, 'check', 'pipe.xlsx'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 20_000,
    });
    rmSync(join(folder, 'pipe.xlsx'));
    expect(status).toBe(2);
    expect(stderr).toContain('ziping: pipe.xlsx: 这不是普通文件');
  });

  it('ends quietly when its reader goes away before a long report is through', () => {
    mkdirSync(join(folder, 'many'));
    for (let i = 0; i < 60; i++) copyFileSync(join(folder, 'a.xlsx'), join(folder, 'many', `${i}.xlsx`));
    const command = '"$0" "$1" check many --format json | head -c 1';
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, program], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['{', '']);
  });

  it('is spread over processes by xargs as the README says, and the parts make one report', () => {
    const forms = join(folder, 'spread', 'forms');
    mkdirSync(forms, { recursive: true });
    for (let i = 0; i < 12; i++) copyFileSync(join(folder, 'a.xlsx'), join(forms, `${i} 号.xlsx`));
    const readMe = readFileSync(join(projectRoot, 'README.md'), 'utf8');
    const [script] = [...readMe.matchAll(/```sh\n([^]*?)```/gu)].flatMap(([, block = '']) =>
      block.includes('xargs') ? [block] : [],
    );
    const command = (script ?? '')
      .replace('-n 50', '-n 5')
      .replaceAll('node dist/cli/ziping.js', `'${process.execPath}' '${program}'`.replaceAll("'", '"'))
      .replace('--format html --out report.html', '--format json');
    expect(command).toContain('xargs -0 -n 5 -P 4');
    const { status, stdout } = spawnSync('sh', ['-c', command], {
      cwd: join(folder, 'spread'),
      encoding: 'utf8',
    });
    const { files, summary } = JSON.parse(stdout) as JsonReport;
    expect([status, summary.files, readdirSync(join(folder, 'spread/parts')).length]).toEqual([1, 12, 3]);
    expect(files.map(({ path }) => path).sort()).toEqual(
      readdirSync(forms)
        .map((name) => `forms/${name}`)
        .sort(),
    );
  });
});
