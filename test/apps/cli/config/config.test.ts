import fs, { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseConfig } from '../../../../src/apps/cli/config/parse-config';
import type { JsonReport } from '../../../../src/report/json/json-report-shape';
import { fc } from '../../../support/fast-check';
import { fakeBytes } from '../fake-engine';
import { temporaryFolder, type Folder } from '../run-here';

const wrong = fakeBytes({
  name: '自评表',
  findings: [
    ['G6', 'error'],
    ['H13', 'error'],
    ['H14', 'warning'],
  ],
});

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('甲/a.xlsx', wrong);
});
afterEach(() => folder.remove());

const configure = (config: unknown, place = ''): void =>
  folder.write(
    join(place, 'ziping.config.json'),
    typeof config === 'string' ? config : JSON.stringify(config),
  );
const waiver = (change: object) => ({
  rule: 'execution-rate-matches',
  reason: '决算口径',
  who: '张三',
  ...change,
});
const checked = async (...argv: readonly string[]) => {
  const { code, stdout, stderr } = await folder.run(['check', '甲', '--format', 'json', ...argv]);
  return { code, stderr, report: JSON.parse(stdout) as JsonReport };
};

describe('a configuration with faults', () => {
  it.each<[string, RegExp]>([
    ['{ "standard": "national-2020" "x": 1 }', /^ziping: ziping\.config\.json:1:31：写法不是 JSON/u],
    ['', /:1:1：写法不是 JSON/u],
    ['[]', /:1:1：整个文件要写成一组/u],
    ['{\n  "standrad": "x" }', /:2:3：没有“standrad”这一项。是不是要写“standard”？/u],
    [
      '{ "standard": "national-2002" }',
      /:1:15：“standard”：没有“national-2002”这个标准.*是不是要写“national-2020”？/u,
    ],
    [
      '{ "severities": { "execution-rate-match": "off" } }',
      /:1:19：没有“execution-rate-match”这条规则，编号见 ziping rules。是不是要写“execution-rate-matches”？/u,
    ],
    [
      '{ "severities": { "execution-rate-matches": "of" } }',
      /没有“of”这个写法.*error、warning、info、off.*是不是要写“off”？/u,
    ],
    ['{ "thresholds": { "overachievementReason": "1.5" } }', /:1:44：“overachievementReason”要写成一个数。/u],
    ['{ "thresholds": { "executionReasonBelow": 95 } }', /“executionReasonBelow”要在 0 到 1 之间/u],
    ['{ "options": { "jobs": 1.5 } }', /“jobs”要写成一个整数/u],
    ['{ "options": { "verbose": "yes" } }', /“verbose”要写成true 或 false/u],
    ['{ "waivers": {} }', /“waivers”要写成一个列表/u],
    ['{ "waivers": [{ "rule": "weights-total-100", "reason": " ", "who": "张三" }] }', /“reason”要写成/u],
    ['{ "waivers": [{ "rule": "weights-total-100", "reason": "同意" }] }', /:1:15：缺少“who”/u],
    [
      '{ "waivers": [{ "rule": "weights-total-100", "reason": "同意", "who": "张", "until": "2026-13-01" }] }',
      /“until”要写成“2026-12-31”这样/u,
    ],
    ['{ "standard": "national-2020", "standard": "national-2020" }', /“standard”写了不止一次/u],
  ])('%s is refused with its place', async (config, words) => {
    configure(config);
    const { code, stdout, stderr } = await folder.run(['check', '甲']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });

  it('names every fault at once, in English too', async () => {
    configure('{ "a": 1,\n "options": { "jobs": 0 } }');
    const { stderr } = await folder.run(['check', '甲', '--lang', 'en-US']);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('ziping.config.json:1:3: There is no field ‘a’.'),
      'ziping: ziping.config.json:2:23: ‘jobs’ must be from 1 to 256.',
      '',
    ]);
  });

  it('never makes the program stumble', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const parsed = parseConfig(text);
        if (!('faults' in parsed)) return;
        for (const { line, column } of parsed.faults) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('where a configuration comes from', () => {
  it('is found in a folder above, and its patterns count from there', async () => {
    configure({
      standards: [{ files: '甲', standard: 'hubei-2020' }],
      waivers: [waiver({ files: '甲/*.xlsx' })],
    });
    mkdirSync(join(folder.path, '乙'));
    const { code, stdout } = await folder.run(['check', '../甲', '--format', 'json'], { within: '乙' });
    expect((JSON.parse(stdout) as JsonReport).summary).toMatchObject({ errors: 0, waived: 3 });
    expect(code).toBe(0);
  });

  it('is the one that is named, and must be there', async () => {
    folder.write('other.json', JSON.stringify({ options: { failOn: 'never' } }));
    configure({ options: { failOn: 'error' } });
    expect((await checked('--config', 'other.json')).code).toBe(0);
    const { code, stderr } = await folder.run(['check', '甲', '--config', 'none.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('读不了“none.json”：找不到这个文件');
  });

  it('goes behind what the command line says', async () => {
    configure({ options: { failOn: 'never', format: 'jsonl' } });
    expect((await checked()).code).toBe(0);
    expect((await checked('--fail-on', 'error')).code).toBe(1);
    expect((await folder.run(['check', '甲'])).stdout).toMatch(/^\{"version":1,"lang":"zh-CN"/u);
  });
});

describe('waivers', () => {
  it('are listed with reason and name, counted apart, and weigh nothing', async () => {
    configure({ waivers: [waiver({ cell: 'G6' })] });
    const { code, report } = await checked();
    expect(report.summary).toMatchObject({ errors: 1, warnings: 1, waived: 1 });
    const findings = report.files[0]?.tables[0]?.findings ?? [];
    expect(findings.map(({ cells, waiver: given }) => [cells[0], given])).toEqual([
      ['G6', { reason: '决算口径', who: '张三' }],
      ['H13', undefined],
      ['H14', undefined],
    ]);
    expect(code).toBe(1);
    const { stdout } = await folder.run(['check', '甲']);
    expect(stdout).toMatch(/1 处已豁免\n +G6 .*豁免理由：决算口径；豁\s*免人：张三/u);
    expect(stdout).toMatch(/1 处应更正，1 处需说明.*1 处已豁免/u);
  });

  it('mean the row of an indicator, whatever its blanks', async () => {
    configure({ waivers: [waiver({ indicator: '设备 购置' })] });
    expect((await checked()).report.summary).toMatchObject({ errors: 1, waived: 1 });
  });

  it('leave the exit code to what is not waived', async () => {
    configure({ waivers: [waiver({})] });
    const { code, report } = await checked('--fail-on', 'warning');
    expect([code, report.summary.waived]).toEqual([0, 3]);
  });

  it('that meet nothing or have expired are told of with their place', async () => {
    configure(
      `{ "waivers": [\n${JSON.stringify(waiver({ cell: 'A1' }))},\n${JSON.stringify(waiver({ until: '2026-06-29' }))},\n` +
        `${JSON.stringify(waiver({ files: '丙/**' }))},\n${JSON.stringify(waiver({ cell: 'h13', until: '2026-06-30' }))} ] }`,
    );
    const { stderr, report } = await checked();
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^ziping: ziping\.config\.json:2:1：这条豁免没有对上任何问题/u),
      expect.stringMatching(/^ziping: ziping\.config\.json:3:1：这条豁免已过期/u),
      '',
    ]);
    expect(report.summary).toMatchObject({ errors: 1, warnings: 1, waived: 1 });
  });

  it('keep a cell from being marked, and say so', async () => {
    configure({ waivers: [waiver({ cell: 'G6' })] });
    const { stdout } = await folder.run(['mark', '甲/a.xlsx', '--out', 'b.xlsx']);
    expect(stdout).toContain('已标注 2 格');
    expect(stdout).toContain('另有 1 处已在配置文件中豁免，没有标注');
  });
});

describe('ziping init', () => {
  it.each(['zh-CN', 'en-US'])(
    'writes a start in %s that changes nothing, and one that works uncommented',
    async (lang) => {
      expect((await folder.run(['init', '--lang', lang])).code).toBe(0);
      const text = folder.read('ziping.config.json');
      expect(parseConfig(text)).toMatchObject({ config: {} });
      const fields = text.split('\n').map((line) => line.replace(/^ {2}\/\/ ("\w+": )/u, '  $1'));
      expect(parseConfig(fields.join('\n'))).toMatchObject({
        config: { standard: 'national-2020', options: { failOn: 'warning' } },
      });
    },
  );

  it('never writes over one that is there', async () => {
    configure('{}');
    const { code, stderr } = await folder.run(['init']);
    expect([code, folder.read('ziping.config.json')]).toEqual([2, '{}']);
    expect(stderr).toContain('已经有了，不会覆盖');
    expect(readdirSync(folder.path).sort()).toEqual(['ziping.config.json', '甲']);
  });
});

it('the example on the page is well formed', () => {
  const page = readFileSync(resolve(__dirname, '../../../../docs/config.md'), 'utf8');
  const [, example = ''] = /```jsonc\n([^]*?)```/u.exec(page) ?? [];
  expect(parseConfig(example)).toMatchObject({ config: { options: { failOn: 'warning' } } });
  expect(fs.existsSync(resolve(__dirname, '../../../../docs/ziping.schema.json'))).toBe(true);
});
