import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { fakeBytes } from './fake-engine';
import { temporaryFolder, type Folder } from './run-here';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('forms/a b.xlsx', fakeBytes({ name: '自评表', findings: [['G6', 'error']] }));
  folder.write('forms/c.xlsx', fakeBytes({ name: '自评表' }));
});
afterEach(() => folder.remove());

describe('reports to hand on', () => {
  it('writes the page, whose links count from where it lies', async () => {
    const { code, stdout } = await folder.run([
      'check',
      'forms',
      '--format',
      'html',
      '--out',
      'forms/r.html',
    ]);
    expect([code, stdout]).toEqual([1, '']);
    const page = folder.read('forms/r.html');
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toContain('href="a%20b.xlsx"');
    expect(page).toMatch(/核对日期：\d{4}年\d{1,2}月\d{1,2}日/u);
    const onScreen = (await folder.run(['check', 'forms', '--format', 'html'])).stdout;
    expect(onScreen).toContain('href="forms/a%20b.xlsx"');
  });

  it('writes the review workbook, under a name that Excel opens and never to the screen', async () => {
    const ran = await folder.run([
      'check',
      'forms',
      '--format',
      'xlsx',
      '--out',
      'review.xlsx',
      '--lang',
      'en-US',
    ]);
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    const { sheets } = openWorkbook(readFileSync(join(folder.path, 'review.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Findings', 'Review', 'Rules']);
    const refused = async (...argv: string[]) => (await folder.run(['check', 'forms', ...argv])).stderr;
    expect(await refused('--format', 'xlsx')).toContain('没有写“--out 文件”');
    expect(await refused('--format', 'xlsx', '--out', 'r.txt')).toContain('“r.txt”的扩展名要写成 .xlsx');
    expect(await refused('--format', 'html', '--out', 'r.xlsx')).toContain('“r.xlsx”是工作簿的扩展名');
    expect(await refused('--format', 'xlsx', '--out', 'forms/c.xlsx')).toContain('原文件不会被改写');
  });

  it('writes SARIF, and the same from the parts of ziping report', async () => {
    const { stdout } = await folder.run(['check', 'forms', '--format', 'sarif']);
    const log = JSON.parse(stdout) as { readonly runs: readonly [{ readonly results: readonly object[] }] };
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'execution-rate-matches',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'forms/a%20b.xlsx' } } }],
    });
    folder.write('all.jsonl', (await folder.run(['check', 'forms', '--format', 'jsonl'])).stdout);
    expect((await folder.run(['report', 'all.jsonl', '--format', 'sarif'])).stdout).toBe(stdout);
  });
});
