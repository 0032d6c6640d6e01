import { spawnSync } from 'node:child_process';
import fs, { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '../../../src/report/json/json-report-shape';
import { fakeBytes, fakeReport, OWN_REPORT } from './fake-engine';
import { temporaryFolder, type Folder } from './run-here';

const clean = fakeBytes({ name: '自评表' });
const wrong = fakeBytes({ name: '自评表', findings: [['G6', 'error']] });
const doubtful = fakeBytes({ name: '自评表', findings: [['G6', 'warning']] });

let folder: Folder;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

const json = async (...argv: readonly string[]): Promise<JsonReport> =>
  JSON.parse((await folder.run(['check', ...argv, '--format', 'json'])).stdout) as JsonReport;
const pathsOf = (report: JsonReport): readonly string[] => report.files.map(({ path }) => path);

describe('ziping check: exit codes', () => {
  beforeEach(() => {
    folder.write('clean.xlsx', clean);
    folder.write('wrong.xlsx', wrong);
    folder.write('doubtful.xlsx', doubtful);
  });

  it.each([
    [['clean.xlsx'], 0],
    [['doubtful.xlsx'], 0],
    [['doubtful.xlsx', '--fail-on', 'warning'], 1],
    [['wrong.xlsx'], 1],
    [['clean.xlsx', 'wrong.xlsx'], 1],
    [['wrong.xlsx', '--fail-on', 'never'], 0],
    [['wrong.xlsx', 'missing.xlsx'], 2],
    [['clean.xlsx', 'missing.xlsx', '--fail-on', 'never'], 2],
  ])('%j ends with %d', async (argv, code) => expect((await folder.run(['check', ...argv])).code).toBe(code));
});

describe('ziping check: inputs', () => {
  it('takes folders with their subfolders, by name, without lock files and hidden ones', async () => {
    for (const name of [
      '10.xlsx',
      '2.xlsx',
      '下级/甲.XLSX',
      '~$2.xlsx',
      '.~2.xlsx',
      '.秘密.xlsx',
      '说明.docx',
    ]) {
      folder.write(`报送/${name}`, clean);
    }
    expect(pathsOf(await json('报送'))).toEqual(['报送/2.xlsx', '报送/10.xlsx', '报送/下级/甲.XLSX']);
    expect(pathsOf(await json('报送/*'))).toEqual(['报送/2.xlsx', '报送/10.xlsx', '报送/说明.docx']);
  });

  describe('review workbooks that ziping wrote', () => {
    beforeEach(() => {
      folder.write('报送/甲.xlsx', wrong);
      folder.write('报送/核对报告.xlsx', OWN_REPORT);
    });

    it.each([['报送'], ['报送/*.xlsx']])('are left out of %s, and that is said', async (input) => {
      const { stdout, stderr, code } = await folder.run(['check', input, '--format', 'json']);
      expect(pathsOf(JSON.parse(stdout) as JsonReport)).toEqual(['报送/甲.xlsx']);
      expect(stderr).toContain(join('报送', '核对报告.xlsx'));
      expect(code).toBe(1);
    });

    it('are told of when they are named', async () => {
      const { files } = await json('报送/核对报告.xlsx');
      expect(files).toMatchObject([{ errorCode: 'own-report', tables: [] }]);
      expect(files[0]?.error).toContain('没有核对');
    });

    it('make no input by themselves', async () => {
      folder.write('旧/核对报告.xlsx', OWN_REPORT);
      expect((await folder.run(['check', '旧'])).code).toBe(2);
    });

    it('may be replaced where they were come upon, not where they were named', async () => {
      const again = ['--format', 'xlsx', '--out', '报送/核对报告.xlsx'];
      expect((await folder.run(['check', '报送', ...again])).code).toBe(1);
      expect(folder.read('报送/核对报告.xlsx').startsWith('PK')).toBe(true);
      folder.write('报送/核对报告.xlsx', OWN_REPORT);
      expect((await folder.run(['check', '报送/核对报告.xlsx', ...again])).code).toBe(2);
      expect(folder.read('报送/核对报告.xlsx')).toBe(OWN_REPORT);
    });

    it('keep any other workbook of the folder from being replaced', async () => {
      const { code } = await folder.run(['check', '报送', '--format', 'xlsx', '--out', '报送/甲.xlsx']);
      expect([code, folder.read('报送/甲.xlsx')]).toEqual([2, wrong]);
    });

    it('hold nothing to compare with', async () => {
      folder.write('上年/核对报告.xlsx', OWN_REPORT);
      const against = async (other: string) =>
        (await folder.run(['check', '报送/甲.xlsx', '--against', other])).stderr.split('\n')[0];
      expect(await against('上年')).toContain('没有可以对照的表');
      expect(await against('上年/核对报告.xlsx')).toContain('是 ziping 写出的核对报告');
    });
  });

  it('passes nothing over in silence: links that lead nowhere, pipes, folders in a circle', async () => {
    folder.write('报送/甲.xlsx/内.xlsx', clean);
    symlinkSync('没有.xlsx', join(folder.path, '报送/断.xlsx'));
    symlinkSync('..', join(folder.path, '报送/甲.xlsx/上'));
    spawnSync('mkfifo', [join(folder.path, '报送/管.xlsx')]);
    const files = (await json('报送')).files.map(({ path, errorCode }) => `${path} ${errorCode ?? ''}`);
    expect([...files].sort()).toEqual([
      '报送/断.xlsx not-found',
      '报送/甲.xlsx/内.xlsx ',
      '报送/管.xlsx not-a-file',
    ]);
  });

  it('tells of a folder that cannot be read, and checks the others', async () => {
    folder.write('报送/锁/a.xlsx', clean);
    folder.write('报送/开/b.xlsx', clean);
    const read = fs.readdirSync.bind(fs);
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const spy = jest.spyOn(fs, 'readdirSync').mockImplementation(((path: string) => {
      if (path.endsWith('锁')) throw denied;
      return read(path);
    }) as typeof fs.readdirSync);
    const { files, summary } = await json('报送');
    spy.mockRestore();
    expect(files.map(({ path, errorCode }) => [path, errorCode])).toEqual([
      ['报送/开/b.xlsx', null],
      ['报送/锁', 'no-permission'],
    ]);
    expect(summary.unreadable).toBe(1);
  });

  it('names older workbooks in a folder instead of passing them over', async () => {
    folder.write('报送/旧.xls', 'D0CF');
    folder.write('报送/新.xlsx', clean);
    const report = await json('报送');
    expect(report.files.map(({ path, errorCode }) => [path, errorCode])).toEqual([
      ['报送/旧.xls', 'not-a-workbook'],
      ['报送/新.xlsx', null],
    ]);
  });

  it('takes patterns, and each file once however often it is named', async () => {
    folder.write('a/x.xlsx', clean);
    folder.write('b/y.xlsx', clean);
    symlinkSync(join(folder.path, 'a/x.xlsx'), join(folder.path, 'b/z.xlsx'));
    expect(pathsOf(await json('*/*.xlsx', 'a', './b/y.xlsx'))).toEqual(['a/x.xlsx', 'b/y.xlsx']);
  });

  it('takes a file whose name looks like a pattern as the file it is', async () => {
    folder.write('[2023]表(1).xlsx', clean);
    expect(pathsOf(await json('[2023]表(1).xlsx'))).toEqual(['[2023]表(1).xlsx']);
    expect((await json('[2023]表(1).xlsx')).files[0]?.error).toBeNull();
  });

  it('takes patterns with an absolute path', async () => {
    folder.write('a/x.xlsx', clean);
    expect(pathsOf(await json(join(folder.path, '*/*.xlsx')))).toEqual([join(folder.path, 'a/x.xlsx')]);
  });

  it.each([
    ['empty', 'no-workbooks', '没有 .xlsx 工作簿'],
    ['*.xlsx', 'no-match', '没有与这个写法相符的文件'],
    ['none.xlsx', 'not-found', '找不到这个文件'],
    ['/dev/null', 'not-a-file', '不是普通文件'],
  ])('says why %s leads to nothing', async (input, code, words) => {
    mkdirSync(join(folder.path, 'empty'));
    const { code: exit, stdout, stderr } = await folder.run(['check', input, '--format', 'json']);
    expect(exit).toBe(2);
    expect((JSON.parse(stdout) as JsonReport).files).toMatchObject([
      { path: input, errorCode: code, tables: [] },
    ]);
    expect(stderr).toContain(`ziping: ${input}: `);
    expect(stderr).toContain(words);
  });
});

describe('ziping check: reports', () => {
  it('checks the tables of a report like sheets, and says what was not read', async () => {
    folder.write(
      'r.docx',
      fakeReport({ name: '表 1', findings: [['G6', 'error']] }, { name: '表 2', table: false }),
    );
    const { code, stdout } = await folder.run(['check', 'r.docx']);
    expect(code).toBe(1);
    expect(stdout).toContain('没有读取：2 张图片');
    expect(stdout).toContain('没有自评表的工作表：表 2');
    expect(stdout).toContain('ziping rules');
    expect(stdout).not.toContain('ziping mark');
    const [file] = (await json('r.docx')).files;
    expect(file?.gaps).toEqual([{ kind: 'picture', count: 2 }]);
    expect(file?.tables[0]?.findings.map(({ cells }) => cells)).toEqual([["'表 1'!G6"]]);
  });

  it('looks at the named table only', async () => {
    folder.write('r.docx', fakeReport({ name: '表 1', findings: [['G6', 'error']] }, { name: '表 2' }));
    expect((await folder.run(['check', 'r.docx', '--sheet', '表 2'])).code).toBe(0);
    expect((await folder.run(['check', 'r.docx', '--sheet', '表 3'])).stderr).toMatch(/表 3.*表 1、表 2/u);
  });

  it('does not pass a report without tables, and checks the other files', async () => {
    folder.write('r.docx', fakeReport());
    folder.write('a.xlsx', wrong);
    const { code, stdout, stderr } = await folder.run(['check', 'r.docx', 'a.xlsx']);
    expect(code).toBe(2);
    expect(stderr).toContain('ziping: r.docx: 没有找到绩效自评表。这份文档里没有表格');
    expect(stdout).toContain('ziping mark');
  });
});

describe('ziping check: sheets', () => {
  it('checks every sheet, hidden ones too, and says so', async () => {
    folder.write('a.xlsx', fakeBytes({ name: '甲' }, { name: '乙', hidden: true }));
    expect((await json('a.xlsx')).files[0]?.tables.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect((await folder.run(['check', 'a.xlsx'])).stdout).toContain('（隐藏的工作表）');
  });

  it('looks at the named sheet only, and lists the sheets when there is none of that name', async () => {
    folder.write('a.xlsx', fakeBytes({ name: '甲', findings: [['G6', 'error']] }, { name: '乙' }));
    expect((await folder.run(['check', 'a.xlsx', '--sheet', '乙'])).code).toBe(0);
    const { code, stderr } = await folder.run(['check', 'a.xlsx', '--sheet', '丙']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/没有名为“丙”的工作表。.*甲、乙/u);
  });

  it('does not pass a workbook without a table', async () => {
    folder.write('a.xlsx', fakeBytes({ name: '说明', table: false }));
    const { code, stderr } = await folder.run(['check', 'a.xlsx', '--fail-on', 'never']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/没有找到绩效自评表.*说明.*指标值.*预算数、完成情况/u);
  });

  it('checks the other sheets and files when one fails', async () => {
    folder.write(
      'a.xlsx',
      fakeBytes({ name: '坏', fails: 'damaged' }, { name: '好', findings: [['G6', 'error']] }),
    );
    folder.write('b.xlsx', wrong);
    const { summary, files } = await json('a.xlsx', 'b.xlsx');
    expect(summary).toMatchObject({ files: 2, unreadable: 1, tables: 2, errors: 2 });
    expect(files[0]?.error).toMatch(/损坏.*坏: xl\/sheet1\.xml.*其余工作表已核对/u);
  });
});

describe('ziping check: output', () => {
  it('writes to a file, keeps stdout clean, and leaves nothing else behind', async () => {
    folder.write('a.xlsx', wrong);
    const { code, stdout, stderr } = await folder.run([
      'check',
      'a.xlsx',
      '--format',
      'json',
      '--out',
      'r.json',
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('已写入 r.json');
    expect((JSON.parse(folder.read('r.json')) as JsonReport).summary.errors).toBe(1);
  });

  it('apologises for its own failures without a stack, which ZIPING_DEBUG shows', async () => {
    folder.write('a.xlsx', fakeBytes({ name: '甲', fails: 'crash' }));
    const { code, stderr } = await folder.run(['check', 'a.xlsx']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.xlsx: 程序内部出错.*ZIPING_DEBUG=1/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect((await folder.run(['check', 'a.xlsx'], { env: { ZIPING_DEBUG: '1' } })).stderr).toMatch(
      /TypeError.*\n\s+at /u,
    );
  });

  it('colours a terminal unless told otherwise, and shows progress there only', async () => {
    folder.write('a.xlsx', wrong);
    folder.write('b.xlsx', clean);
    const plain = await folder.run(['check', 'a.xlsx', 'b.xlsx']);
    expect(plain.stdout + plain.stderr).not.toContain('\u001b');
    const terminal = await folder.run(['check', 'a.xlsx', 'b.xlsx'], { terminal: true });
    expect(terminal.stdout).toContain('\u001b[1;31m');
    expect(terminal.stderr).toContain('████████████ 已核对 2/2 · 1 处问题 · b.xlsx');
    expect(
      (await folder.run(['check', 'a.xlsx'], { terminal: true, env: { NO_COLOR: '1' } })).stdout,
    ).not.toContain('\u001b');
    expect((await folder.run(['check', 'a.xlsx'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(
      '\u001b[1;31m',
    );
  });

  it('shows whole names on a terminal that does not know its width', async () => {
    folder.write('a.xlsx', clean);
    folder.write('b.xlsx', clean);
    const { stdout, stderr } = await folder.run(['check', 'a.xlsx', 'b.xlsx'], {
      terminal: true,
      columns: 0,
    });
    expect(stderr).toContain('██████░░░░░░ 已核对 1/2 · 0 处问题 · a.xlsx');
    expect(stdout).toMatch(/── .*a\.xlsx ─{50,}/u);
  });

  it('says each problem once on a terminal', async () => {
    const { stdout, stderr } = await folder.run(['check', 'a.xlsx'], {
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(stdout).toContain('找不到这个文件');
    expect(stderr).not.toContain('找不到这个文件');
  });
});
