import fs, { linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBytes, OWN_REPORT, type FakeContent } from './fake-engine';
import { temporaryFolder, type Folder } from './run-here';

const book = fakeBytes(
  {
    name: '甲',
    findings: [
      ['G6', 'warning'],
      ['G6', 'error'],
      ['H7', 'info'],
    ],
    fills: ['G7'],
  },
  { name: '乙' },
);

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('a.xlsx', book);
});
afterEach(() => folder.remove());

const saved = (): FakeContent => JSON.parse(folder.read('b.xlsx')) as FakeContent;

describe('ziping mark', () => {
  it('marks each cell once, gravest first, and clears earlier marks of clean sheets', async () => {
    const { code, stdout } = await folder.run(['mark', 'a.xlsx', '--out', 'b.xlsx']);
    expect(code).toBe(0);
    expect(stdout).toContain('已标注 2 格：应更正 1，需说明 0，提示 1');
    expect(stdout).toContain('已写入 b.xlsx');
    const marks = saved().marks ?? {};
    expect(marks['甲']?.map(({ at, severity }) => [at.a1, severity])).toEqual([
      ['G6', 'error'],
      ['H7', 'info'],
    ]);
    expect(marks['甲']?.[0]?.note).toMatch(/^【应更正】.*80\.45%.*\n【需说明】/u);
    expect(marks['乙']).toEqual([]);
  });

  it('writes nothing when a sheet cannot be read or there is no table', async () => {
    folder.write('bad.xlsx', fakeBytes({ name: '甲' }, { name: '坏', fails: 'damaged' }));
    folder.write('none.xlsx', fakeBytes({ name: '甲', table: false }));
    for (const input of ['bad.xlsx', 'none.xlsx']) {
      const { code, stdout, stderr } = await folder.run(['mark', input, '--out', 'b.xlsx']);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(input);
    }
    expect(readdirSync(folder.path).sort()).toEqual(['a.xlsx', 'bad.xlsx', 'none.xlsx']);
  });
});

it.each(['mark', 'fill', 'clear'])('%s takes no report of this program for a form', async (command) => {
  folder.write('复核.xlsx', OWN_REPORT);
  const { code, stdout, stderr } = await folder.run([command, '复核.xlsx', '--out', 'b.xlsx']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('复核.xlsx: 这是 ziping 写出的核对报告');
  expect(readdirSync(folder.path).sort()).toEqual(['a.xlsx', '复核.xlsx']);
});

describe('ziping mark on protected sheets', () => {
  const locked = { name: '锁', protected: true, findings: [['G6', 'error']] } as const;

  it('writes no copy where findings would stay unmarked, names the sheets and says what to do', async () => {
    folder.write('locked.xlsx', fakeBytes(locked, { name: '乙', findings: [['G6', 'error']] }));
    const { code, stdout, stderr } = await folder.run(['mark', 'locked.xlsx', '--out', 'b.xlsx']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/locked\.xlsx: 工作表受保护.*锁.*撤销工作表保护/u);
    expect(stderr).toContain('没有写出 b.xlsx');
    expect(readdirSync(folder.path).sort()).toEqual(['a.xlsx', 'locked.xlsx']);
  });

  it('marks the others where they are asked for, or where nothing was found in the protected one', async () => {
    folder.write('locked.xlsx', fakeBytes(locked, { name: '乙', findings: [['G6', 'error']] }));
    expect((await folder.run(['mark', 'locked.xlsx', '--out', 'b.xlsx', '--sheet', '乙'])).code).toBe(0);
    expect(Object.keys(saved().marks ?? {})).toEqual(['乙']);
    folder.write('clean.xlsx', fakeBytes({ name: '锁', protected: true }, { name: '乙' }));
    expect((await folder.run(['mark', 'clean.xlsx', '--out', 'b.xlsx'])).code).toBe(0);
  });
});

describe('ziping clear', () => {
  it('clears all sheets or the one named, and owns up to what it could not read', async () => {
    expect((await folder.run(['clear', 'a.xlsx', '--out', 'b.xlsx'])).stdout).toContain(
      '已清除 3 处标注；另有 1 处无法辨认',
    );
    expect(saved().cleared).toBe('*');
    await folder.run(['clear', 'a.xlsx', '--out', 'b.xlsx', '--sheet', '乙']);
    expect(saved().cleared).toBe('乙');
  });

  it('lists the sheets when there is none of the name given, and writes nothing', async () => {
    const { code, stderr } = await folder.run(['clear', 'a.xlsx', '--out', 'b.xlsx', '--sheet', '丙']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/没有名为“丙”的工作表。.*甲、乙/u);
    expect(readdirSync(folder.path)).toEqual(['a.xlsx']);
  });
});

describe('ziping fill', () => {
  it('fills blank cells with formulas and prints each with its arithmetic', async () => {
    const { code, stdout } = await folder.run(['fill', 'a.xlsx', '--out', 'b.xlsx']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/甲\n {4}G7 {2}执行率 {2}90 ÷ 100 = 90\.00%\n已填写 1 格\n已写入 b\.xlsx/u);
    expect(saved().edits).toEqual([
      {
        at: { sheet: '甲', a1: 'G7' },
        expected: null,
        value: 0.9,
        formula: '=IF(C6=0,"",ROUND(E6/C6,4))',
        numberFormat: '0.00%',
      },
    ]);
  });

  it('writes values only when asked', async () => {
    await folder.run(['fill', 'a.xlsx', '--out', 'b.xlsx', '--values']);
    expect(saved().edits?.[0]).not.toHaveProperty('formula');
  });

  it('names the protected sheets, whose locked cells it cannot fill', async () => {
    folder.write('locked.xlsx', fakeBytes({ name: '甲', protected: true }, { name: '乙' }));
    const { code, stdout } = await folder.run(['fill', 'locked.xlsx', '--out', 'b.xlsx']);
    expect(code).toBe(0);
    expect(stdout).toContain('工作表受保护，其中锁定的单元格没有填写：甲。');
    expect((await folder.run(['fill', 'a.xlsx', '--out', 'b.xlsx'])).stdout).not.toContain('受保护');
  });

  it('still writes the copy when there is nothing to fill', async () => {
    const { code, stdout } = await folder.run(['fill', 'a.xlsx', '--out', 'b.xlsx', '--sheet', '乙']);
    expect(code).toBe(0);
    expect(stdout).toContain('没有可填写的空白单元格');
    expect(saved().edits).toEqual([]);
  });
});

describe('the original', () => {
  it.each([
    ['its own name', 'a.xlsx'],
    ['another spelling', './x/../a.xlsx'],
    ['a symbolic link', 'symbolic.xlsx'],
    ['a hard link', 'hard.xlsx'],
  ])('is never written over under %s', async (_name, output) => {
    mkdirSync(join(folder.path, 'x'));
    symlinkSync('a.xlsx', join(folder.path, 'symbolic.xlsx'));
    linkSync(join(folder.path, 'a.xlsx'), join(folder.path, 'hard.xlsx'));
    for (const argv of [
      ['mark', 'a.xlsx'],
      ['fill', 'a.xlsx'],
      ['clear', 'a.xlsx'],
      ['check', 'a.xlsx'],
    ]) {
      const { code, stderr } = await folder.run([...argv, '--out', output]);
      expect(code).toBe(2);
      expect(stderr).toContain('原文件不会被改写');
    }
    expect(folder.read('a.xlsx')).toBe(book);
  });

  it('is not written over when it is one of many', async () => {
    folder.write('dir/one.xlsx', book);
    folder.write('dir/two.xlsx', book);
    expect((await folder.run(['check', 'dir', '--out', 'dir/two.xlsx'])).code).toBe(2);
    expect(folder.read('dir/two.xlsx')).toBe(book);
  });

  it.each([
    ['mark', 'a.xlsx', 'b.csv', '.xlsx'],
    ['fill', 'a.xlsx', 'b', '.xlsx'],
    ['clear', 'a.xlsx', 'b.xls', '.xlsx'],
    ['mark', 'a.XLSM', 'b.xlsx', '.xlsm'],
  ])('gets a copy that Excel opens: %s %s does not make %s', async (command, input, output, ending) => {
    folder.write('a.XLSM', book);
    const { code, stderr } = await folder.run([command, input, '--out', output]);
    expect(code).toBe(2);
    expect(stderr).toBe(`ziping: “${output}”的扩展名要写成 ${ending}，否则 Excel 和 WPS 打不开。\n`);
    expect(readdirSync(folder.path).sort()).toEqual(['a.XLSM', 'a.xlsx']);
  });

  it('never makes place for a report, nor does another workbook', async () => {
    folder.write('other.xlsx', 'another form');
    const { code, stderr } = await folder.run(['check', 'a.xlsx', '--out', 'other.xlsx']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/这种格式的核对结果不是工作簿.*--format xlsx/u);
    expect(folder.read('other.xlsx')).toBe('another form');
  });

  it('is not even read when nobody may write to the folder of the target', async () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const access = jest.spyOn(fs, 'accessSync').mockImplementation(() => {
      throw denied;
    });
    const { code, stdout, stderr } = await folder.run(['check', 'a.xlsx', '--out', 'r.txt']);
    access.mockRestore();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('ziping: 无法写入“r.txt”（没有写入权限）。请换一个位置，或处理后再试。\n');
  });

  it('is one file: a folder in its place is refused', async () => {
    mkdirSync(join(folder.path, 'dir.xlsx'));
    const { code, stderr } = await folder.run(['mark', 'dir.xlsx', '--out', 'b.xlsx']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/dir\.xlsx: 这不是普通文件.*请写明一个 \.xlsx 文件/u);
  });

  it.each([
    ['a folder', '.', '是文件夹'],
    ['a place in no folder', 'no/b.xlsx', '文件夹不存在'],
  ])('needs a target that is not %s', async (_name, output, words) => {
    const { code, stderr } = await folder.run(['mark', 'a.xlsx', '--out', output]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
