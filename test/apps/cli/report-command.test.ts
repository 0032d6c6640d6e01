import type { JsonLine } from '../../../src/report/json/json-line';
import { fakeBytes } from './fake-engine';
import { temporaryFolder, type Folder } from './run-here';

let folder: Folder;
beforeEach(async () => {
  folder = temporaryFolder();
  folder.write('a.xlsx', fakeBytes({ name: '甲', findings: [['G6', 'error']] }));
  folder.write('b.xlsx', fakeBytes({ name: '乙', findings: [['G6', 'warning']] }));
  folder.write('c.xlsx', 'no workbook');
  folder.write('1.jsonl', (await lines('a.xlsx')).stdout);
  folder.write('2.jsonl', (await lines('b.xlsx', 'c.xlsx')).stdout);
});
afterEach(() => folder.remove());

const lines = (...argv: readonly string[]) => folder.run(['check', ...argv, '--format', 'jsonl']);

describe('ziping report', () => {
  it.each(['json', 'text', 'html', 'sarif', 'jsonl'])(
    'makes of the parts what one check makes: %s',
    async (format) => {
      const whole = await folder.run(['check', 'a.xlsx', 'b.xlsx', 'c.xlsx', '--format', format]);
      const joined = await folder.run(['report', '*.jsonl', '--format', format]);
      expect(joined.code).toBe(whole.code);
      const summary = (text: string): string =>
        format === 'text' ? (text.slice(text.indexOf('══ 汇总')).split('\n')[1] ?? '') : text;
      expect(summary(joined.stdout)).toBe(summary(whole.stdout));
    },
  );

  it('reads parts from the standard input', async () => {
    const { code, stdout } = await folder.run(['report', '-', '--format', 'json'], {
      input: folder.read('1.jsonl'),
    });
    expect([code, (JSON.parse(stdout) as { summary: { errors: number } }).summary.errors]).toEqual([1, 1]);
  });

  it('takes the language from the lines', async () => {
    folder.write('en.jsonl', (await lines('a.xlsx', '--lang', 'en-US')).stdout);
    expect((await folder.run(['report', 'en.jsonl'])).stdout).toContain('══ Summary');
  });

  it.each([
    ['broken.jsonl', '{"version":1,"lang":"zh-CN"\n', /“broken\.jsonl”第 1 行不是完整的核对结果.*重新核对/u],
    ['other.jsonl', '\n\n{"version":2}\n', /“other\.jsonl”第 3 行不是完整的核对结果/u],
  ])('names %s and its line, and writes nothing', async (name, content, words) => {
    folder.write(name, content);
    const { code, stderr } = await folder.run([
      'report',
      '1.jsonl',
      name,
      '--format',
      'json',
      '--out',
      'r.json',
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(() => folder.read('r.json')).toThrow();
  });

  it('refuses two languages with the remedy', async () => {
    folder.write('en.jsonl', (await lines('b.xlsx', '--lang', 'en-US')).stdout);
    const { code, stderr } = await folder.run(['report', '1.jsonl', 'en.jsonl']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/“en\.jsonl”第 1 行的语言是 en-US，前面的是 zh-CN.*--lang/u);
  });

  it('says which part is not there', async () => {
    expect((await folder.run(['report', 'none.jsonl'])).stderr).toContain(
      '读不了“none.jsonl”：找不到这个文件',
    );
    expect((await folder.run(['report', 'none*.jsonl'])).stderr).toContain('没有与“none*.jsonl”相符的文件');
  });
});

it('writes lines that are complete in themselves', async () => {
  const [first] = (await lines('a.xlsx', 'b.xlsx')).stdout.split('\n');
  const line = JSON.parse(first ?? '') as JsonLine;
  expect([line.version, line.lang, line.tally.errors, line.file.path]).toEqual([1, 'zh-CN', 1, 'a.xlsx']);
});
