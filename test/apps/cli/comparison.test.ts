import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Engine } from '../../../src/apps/cli/engine';
import { check } from '../../../src/core/check';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import type { JsonReport, JsonTable } from '../../../src/report/json/json-report-shape';
import { buildWorkbook, sheetOfGrid } from '../../support/build-workbook';
import { gridLiteral } from '../../support/grid-literal';
import { workerDoubles } from './batch/worker-double';
import { fakeEngine } from './fake-engine';
import { temporaryFolder, type Folder } from './run-here';

const engine: Engine = { ...fakeEngine, openWorkbook, isReport: () => false, check };
const evaluation = (department: string, year: number, funds: string, visits: string): string => `
  | ${String(year)}年度部门整体支出绩效自评表 | < | < | < | < |
  | 部门名称 | ${department} | < | < | < |
  | 资金情况（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
  | 年度资金总额 | ${funds} | ${funds} | ${funds} | {1:0%} |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
  | 产出指标 | 数量指标 | 上门服务次数 | ≥${visits} | ${visits} |`;
const declaration = (department: string, visits: string): string => `
  | 部门整体支出绩效目标申报表 | < | < | < |
  | （2024年度） | < | < | < |
  | 部门名称 | < | ${department} | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 上门服务次数 | ≥${visits} |`;

interface SarifRun {
  readonly tool: { readonly driver: { readonly version?: string } };
  readonly results: readonly {
    readonly ruleId: string;
    readonly kind: string;
    readonly relatedLocations?: readonly object[];
  }[];
}

let folder: Folder;
const put = (name: string, drawing: string): void => {
  const file = join(folder.path, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, buildWorkbook({ sheets: [sheetOfGrid(gridLiteral(drawing, '自评表').grid)] }));
};
const run = (...argv: readonly string[]) => folder.run(['check', ...argv], { engine });
const tablesOf = async (...argv: readonly string[]): Promise<readonly JsonTable[]> => {
  const { stdout } = await run(...argv, '--format', 'json');
  return (JSON.parse(stdout) as JsonReport).files.flatMap(({ tables }) => tables);
};
const said = (tables: readonly JsonTable[], rule: string): readonly string[] =>
  tables.flatMap(({ department, findings }) =>
    findings.flatMap((finding) =>
      finding.rule === rule ? [`${department?.text ?? ''} ${finding.cells.join(' ')}`] : [],
    ),
  );
const notChecked = (tables: readonly JsonTable[], code: string): readonly string[] =>
  tables.flatMap((table) =>
    table.notChecked.flatMap((entry) =>
      entry.code === code ? [`${table.department?.text ?? ''} ${entry.rule}`] : [],
    ),
  );

beforeEach(() => {
  folder = temporaryFolder();
  put('报送/残联.xlsx', evaluation('某县残联', 2024, '{90}', '450次'));
  put('报送/水务.xlsx', evaluation('某县水务局', 2024, '{70}', '813次'));
  put('批复/残联.xlsx', declaration('某县残联', '500次'));
});
afterEach(() => folder.remove());

describe('ziping check --against', () => {
  it('compares with the approved targets, names their cell, and lists what has no counterpart', async () => {
    const tables = await tablesOf('报送', '--against', '批复');
    expect(said(tables, 'target-lowered')).toEqual(['某县残联 D6']);
    const [finding] = tables.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'target-lowered'),
    );
    expect(finding?.elsewhere).toEqual([{ document: '批复/残联.xlsx', sheet: '自评表', cell: 'D5' }]);
    expect(notChecked(tables, 'unpaired')).toEqual([
      '某县水务局 target-lowered',
      '某县水务局 indicator-dropped',
      '某县水务局 indicator-renamed',
      '某县水务局 indicator-added',
    ]);
    expect(said(await tablesOf('报送'), 'target-lowered')).toEqual([]);
  });

  it('compares with the tables of last year when told so', async () => {
    put('去年/残联.xlsx', evaluation('某县残联', 2023, '{80}', '12次'));
    const tables = await tablesOf('报送', '--against', '去年', '--against-role', 'last-year');
    expect(said(tables, 'actual-jumps')).toEqual(['某县残联 E6']);
    expect(notChecked(tables, 'unpaired')).toContain('某县水务局 actual-jumps');
  });

  it('pairs nothing for being the only one where more files are checked', async () => {
    put('报送/残联.xlsx', evaluation('', 2024, '{90}', '450次'));
    const batch = await tablesOf('报送', '--against', '批复');
    expect(said(batch, 'target-lowered')).toEqual([]);
    const alone = await tablesOf('报送/残联.xlsx', '--against', '批复');
    expect(said(alone, 'target-lowered')).toEqual([' D6']);
  });

  it('says the same by workers, each of which reads the other side', async () => {
    const doubles = workerDoubles({ engine });
    const many = await folder.run(['check', '报送', '--against', '批复', '--format', 'json', '--jobs', '2'], {
      engine: { ...engine, workers: () => doubles.start },
    });
    expect(many).toEqual(await run('报送', '--against', '批复', '--format', 'json', '--jobs', '1'));
    expect(doubles.started()).toBe(2);
  });

  it('tells of a file on the other side that cannot be read, and ends with 2', async () => {
    folder.write('批复/坏.xlsx', 'no workbook');
    put('批复/值班.xlsx', '| 值班表 |');
    const { code, stderr, stdout } = await run('报送', '--against', '批复', '--fail-on', 'never');
    expect(code).toBe(2);
    expect(stderr).toMatch(/批复\/坏\.xlsx: /u);
    expect(stderr).toContain('批复/值班.xlsx: 没有可以对照的表');
    expect(stdout).toContain('低于批复');
    expect((await run('报送', '--fail-on', 'never')).code).toBe(0);
  });

  it('says of a table without a counterpart that one may be in a file that could not be read', async () => {
    folder.write('批复/水务.xlsx', 'no workbook');
    const tables = await tablesOf('报送', '--against', '批复');
    expect(said(tables, 'target-lowered')).toEqual(['某县残联 D6']);
    expect(notChecked(tables, 'unpaired')).toEqual([]);
    expect(notChecked(tables, 'counterpart-unread')).toContain('某县水务局 target-lowered');
    const [entry] = tables.flatMap((table) =>
      table.notChecked.filter(({ code }) => code === 'counterpart-unread'),
    );
    expect(entry?.documents).toEqual(['批复/水务.xlsx']);
    expect(entry?.reason).toMatch(/没有读出.*：批复\/水务\.xlsx$/u);
  });

  it('pairs nothing for being the only one where another could not be read', async () => {
    put('报送/残联.xlsx', evaluation('', 2024, '{90}', '450次'));
    folder.write('批复/坏.xlsx', 'no workbook');
    const alone = await tablesOf('报送/残联.xlsx', '--against', '批复');
    expect(said(alone, 'target-lowered')).toEqual([]);
    expect(notChecked(alone, 'counterpart-unread')).toContain(' target-lowered');
  });

  it.each<[readonly string[], RegExp]>([
    [['报送', '--against-role', 'last-year'], /“--against-role”要和“--against”一起写/u],
    [['报送', '--against', '批复', '--against-role', 'last'], /“--against-role”不能是“last”.*last-year/u],
    [['报送', '--against', '报送'], /既要核对，又在 --against 里用来对照.*不同的文件夹/u],
    [['报送', '--against', '没有'], /“没有”里没有可以对照的表.*--against-role last-year/u],
    [['报送', '--against', '批复', '--out', '批复/残联.xlsx', '--format', 'xlsx'], /原文件不会被改写/u],
  ])('%j is refused with the remedy', async (argv, words) => {
    const { code, stdout, stderr } = await run(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });
});

describe('the other document in reports to hand on', () => {
  const argv = ['报送', '--against', '批复', '--format'];

  it('is a link of the page', async () => {
    const { stdout } = await run(...argv, 'html');
    const href = ['批复', '残联.xlsx'].map(encodeURIComponent).join('/');
    const page = Buffer.from(stdout, 'utf8').toString();
    expect(page).toContain(`<dt>对照</dt><dd><a href="${href}">批复/残联.xlsx“自评表”D5</a></dd>`);
    expect(page).toContain('2026年6月30日');
  });

  it('is a related location of SARIF, beside the version of the program', async () => {
    const { stdout } = await run(...argv, 'sarif');
    const [sarif] = (JSON.parse(stdout) as { runs: SarifRun[] }).runs;
    expect(sarif?.tool.driver.version).toBe('1.2.3');
    const lowered = sarif?.results.find(({ ruleId, kind }) => ruleId === 'target-lowered' && kind === 'fail');
    expect(lowered?.relatedLocations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: ['批复', '残联.xlsx'].map(encodeURIComponent).join('/') },
        },
        logicalLocations: [{ name: 'D5', fullyQualifiedName: "'自评表'!D5", kind: 'cell' }],
      },
    ]);
  });

  it('is a linked cell of the review workbook', async () => {
    await run(...argv, 'xlsx', '--out', '复核.xlsx');
    const parts = unzipSync(readFileSync(join(folder.path, '复核.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="L3"[^>]*>.{1,60}对照</u);
    expect(sheet).toContain('批复/残联.xlsx“自评表”D5');
    expect(sheet).toMatch(/<hyperlink ref="L\d+" [^>]*location="'自评表'!D5"/u);
  });
});

describe('the reading before a batch', () => {
  it('shows on a terminal how far it is, and takes the line away', async () => {
    put('批复/水务.xlsx', declaration('某县水务局', '800次'));
    const argv = ['check', '报送', '--against', '批复', '--consolidate'];
    const { stderr } = await folder.run(argv, { engine, terminal: true });
    expect(stderr).toContain('████████████ 先读入用来对照、汇总的文件 2/2 · 批复/水务.xlsx\r\u001b[K');
    expect(stderr).toContain('先读入用来对照、汇总的文件 2/2 · 报送/水务.xlsx\r\u001b[K');
    expect(stderr.lastIndexOf('先读入')).toBeLessThan(stderr.indexOf('已核对'));
    expect((await folder.run(argv, { engine })).stderr).not.toContain('先读入');
  });
});

describe('ziping check --consolidate', () => {
  beforeEach(() => {
    put('残联系统/本级.xlsx', evaluation('某县残联（本级）', 2024, '{90}', '450次'));
    put('残联系统/汇总.xlsx', evaluation('某县残联（汇总）', 2024, '{190}', '700次'));
    put('残联系统/康复.xlsx', evaluation('某县残联康复中心', 2024, '{100}', '300次'));
  });

  it('compares the consolidated table with the sum of its units, and only when asked', async () => {
    const rule = 'consolidated-indicators-add-up';
    const tables = await tablesOf('残联系统', '--consolidate');
    expect(said(tables, rule)).toEqual(['某县残联（汇总） D6', '某县残联（汇总） E6']);
    expect(tables.map(({ rulesAsked }) => rulesAsked ?? [])).toEqual([
      [],
      ['consolidated-funds-add-up', rule],
      [],
    ]);
    expect(said(await tablesOf('残联系统'), rule)).toEqual([]);
  });

  it('says by workers what it says without them', async () => {
    const argv = ['check', '残联系统', '--consolidate', '--format', 'json', '--jobs'];
    const doubles = workerDoubles({ engine });
    const many = await folder.run([...argv, '2'], { engine: { ...engine, workers: () => doubles.start } });
    expect(many).toEqual(await folder.run([...argv, '1'], { engine }));
    expect(doubles.started()).toBe(2);
  });

  it('leaves a sum open that an unreadable file may belong to, and names the file', async () => {
    folder.write('残联系统/就业.xlsx', 'no workbook');
    const tables = await tablesOf('残联系统', '--consolidate');
    expect(said(tables, 'consolidated-indicators-add-up')).toEqual([]);
    expect(notChecked(tables, 'units-unread')).toEqual([
      '某县残联（汇总） consolidated-funds-add-up',
      '某县残联（汇总） consolidated-indicators-add-up',
    ]);
    const { code, stdout } = await run('残联系统', '--consolidate', '--verbose');
    expect(code).toBe(2);
    expect(stdout.replaceAll(/\s+/gu, '')).toContain('合计数无从核对：残联系统/就业.xlsx');
  });

  it('counts a table that was not recognised as one that could not be read, and no other sheet', async () => {
    put('残联系统/值班.xlsx', '| 值班表 |');
    const sum = 'consolidated-indicators-add-up';
    expect(said(await tablesOf('残联系统', '--consolidate'), sum)).toHaveLength(2);
    const labels = '| 评价内容 | 分值 | 得分 | 备注 |\n| 项目单位 | 甲 | 乙 | 丙 |';
    put('残联系统/就业.xlsx', `| 部门整体支出绩效自评表 | < | < | < |\n${labels}`);
    const tables = await tablesOf('残联系统', '--consolidate');
    expect(said(tables, sum)).toEqual([]);
    expect(notChecked(tables, 'units-unread')).toContain(`某县残联（汇总） ${sum}`);
  });

  it('says when the units are missing, and when there is no consolidated table', async () => {
    const tables = await tablesOf('残联系统/汇总.xlsx', '--consolidate');
    expect(notChecked(tables, 'units-not-found')).toEqual([
      '某县残联（汇总） consolidated-funds-add-up',
      '某县残联（汇总） consolidated-indicators-add-up',
    ]);
    const { stderr } = await run('报送', '--consolidate');
    expect(stderr).toContain('没有找到汇总表');
  });
});

describe('ziping check --group import', () => {
  it('checks what an importing system asks for, and only when asked', async () => {
    const rule = 'actual-is-bare-number';
    const asked = await tablesOf('报送', '--group', 'import');
    expect(said(asked, rule)).toEqual(['某县水务局 E6', '某县残联 E6'].sort());
    expect(asked[0]?.rulesAsked).toContain(rule);
    expect(said(await tablesOf('报送'), rule)).toEqual([]);
    expect((await run('报送', '--group', 'imports')).stderr).toMatch(/可以是：import.*是不是要写“import”/u);
  });
});

describe('the configuration of comparing and importing', () => {
  const configure = (config: object): void => folder.write('ziping.config.json', JSON.stringify(config));
  const consolidated = 'consolidated-indicators-add-up';

  it('moves the line from which a result jumps', async () => {
    put('去年/残联.xlsx', evaluation('某县残联', 2023, '{80}', '12次'));
    const argv = ['报送', '--against', '去年', '--against-role', 'last-year'];
    expect(said(await tablesOf(...argv), 'actual-jumps')).toEqual(['某县残联 E6']);
    configure({ jumpFactor: 50 });
    expect(said(await tablesOf(...argv), 'actual-jumps')).toEqual([]);
  });

  it('switches rules of a comparison off and waives their findings', async () => {
    const waiver = { rule: 'target-lowered', reason: '已批复调整', who: '张三' };
    configure({ waivers: [waiver] });
    const [waived] = (await tablesOf('报送', '--against', '批复')).flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'target-lowered'),
    );
    expect(waived?.waiver).toEqual({ reason: '已批复调整', who: '张三' });
    configure({ severities: { 'target-lowered': 'off' } });
    const off = await tablesOf('报送', '--against', '批复');
    expect(said(off, 'target-lowered')).toEqual([]);
    expect(notChecked(off, 'unpaired')).not.toContain('某县水务局 target-lowered');
    expect(off.flatMap(({ rulesAsked = [] }) => rulesAsked)).not.toContain('target-lowered');
  });

  it('names the rules that were switched off', async () => {
    configure({ severities: { 'weights-total-100': 'off', 'required-cell-filled': 'off' } });
    expect((await tablesOf('报送'))[0]?.rulesOff).toEqual(['weights-total-100']);
    const [asked] = await tablesOf('报送', '--group', 'import');
    expect(asked?.rulesOff).toEqual(['weights-total-100', 'required-cell-filled']);
  });

  it('holds indicator names against a list and a file of names', async () => {
    const rule = 'indicator-name-in-list';
    configure({ groups: ['import'], indicatorNames: ['培训人次'] });
    expect(said(await tablesOf('报送/残联.xlsx'), rule)).toEqual(['某县残联 C6']);
    folder.write('名称.txt', '\ufeff上门服务次数\r\n\r\n');
    configure({ groups: ['import'], indicatorNames: ['培训人次'], indicatorNamesFile: '名称.txt' });
    expect(said(await tablesOf('报送/残联.xlsx'), rule)).toEqual([]);
    configure({ groups: ['import'] });
    expect(notChecked(await tablesOf('报送/残联.xlsx'), 'no-name-list')).toEqual([`某县残联 ${rule}`]);
  });

  it('takes the units that it names, by path or department, and says what is not there', async () => {
    put('送/甲.xlsx', evaluation('某县残联', 2024, '{190}', '700次'));
    put('送/乙.xlsx', evaluation('康复中心', 2024, '{90}', '450次'));
    put('送/丙.xlsx', evaluation('服务中心', 2024, '{100}', '300次'));
    expect(said(await tablesOf('送', '--consolidate'), consolidated)).toEqual([]);
    configure({ consolidations: [{ whole: '送/甲.xlsx', units: ['康复中心', '送/丙.xlsx'] }] });
    expect(said(await tablesOf('送', '--consolidate'), consolidated)).toEqual(['某县残联 D6', '某县残联 E6']);
    configure({ consolidations: [{ whole: '某局', units: [] }] });
    expect((await run('送', '--consolidate')).stderr).toMatch(/“某局”不在这一批表里/u);
  });

  it.each<[object, RegExp]>([
    [{ jumpFactor: 1 }, /“jumpFactor”要在 1\.1 到 1000 之间/u],
    [{ groups: ['imports'] }, /没有“imports”这个写法.*是不是要写“import”/u],
    [{ consolidations: [{ units: [] }] }, /缺少“whole”/u],
    [{ indicatorNamesFile: '没有.txt' }, /读不了“没有\.txt”：找不到这个文件/u],
  ])('%j is refused with its place or its remedy', async (config, words) => {
    configure(config);
    const { code, stderr } = await run('报送');
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});
