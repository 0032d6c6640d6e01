import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/core/check';
import { areaName, cellName } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import type { ReportDocument, ReportPlace } from '../../../src/core/report-document';
import { openReport } from '../../../src/hosts/docx/open-report';
import { buildDocument, cell, paragraph, row, run, table } from '../../support/build-document';

const fixture = (name: string): Uint8Array =>
  readFileSync(path.resolve(__dirname, '../../fixtures/reports', name));

const cellsOf = (grid: Grid | undefined): Record<string, string> =>
  Object.fromEntries(grid?.cells.map(({ row: r, column, text }) => [cellName(r, column), text]) ?? []);

const mergesOf = (grid: Grid | undefined): readonly string[] => grid?.merges.map(areaName) ?? [];

const placeText = (place: ReportPlace): string =>
  place.kind === 'cell' ? `${place.sheet} ${place.a1}` : `${place.kind} ${String(place.number)}`;

const proseOf = ({ paragraphs }: ReportDocument): readonly string[] =>
  paragraphs.map(({ text, place }) => `${placeText(place)}: ${text}`);

const read = (body: string, footnotes?: string): Promise<ReportDocument> =>
  openReport(buildDocument({ body, ...(footnotes === undefined ? {} : { footnotes }) }));

describe('a report that LibreOffice wrote', () => {
  it('gives prose and cells in reading order, each with its place', async () => {
    const report = await openReport(fixture('self-evaluation.docx'));
    const prose = proseOf(report);
    expect(prose.slice(0, 3)).toEqual([
      'paragraph 1: 附件 2',
      'paragraph 2: 2023 年度部门整体支出绩效自评报告',
      'paragraph 3: 一、部门基本情况',
    ]);
    expect(prose.slice(5, 9)).toEqual([
      'paragraph 6: 二、部门整体支出绩效自评表',
      '表 1 A1: 部门整体支出绩效自评表（2023年度）',
      '表 1 A2: 部门名称',
      '表 1 B2: 某市江北区水务局',
    ]);
    expect(prose.at(-1)).toBe('paragraph 8: 注：以上数据均以决算数为准。');
    expect(report.gaps).toEqual([]);
  });

  it('gives tables that the engine checks like sheets', async () => {
    const { tables } = await openReport(fixture('self-evaluation.docx'));
    expect(tables.map(({ sheet }) => sheet)).toEqual(['表 1', '表 2']);
    expect(mergesOf(tables[0])).toEqual(['A1:H1', 'B2:H2', 'A3:A5', 'A6:A9', 'B7:B8', 'A10:F10']);
    const found = tables.map((grid) =>
      check(grid).tables.map(({ assessment, findings }) => [
        assessment.table.indicators.length,
        ...findings.map(({ ruleId, at }) => `${ruleId} ${at.sheet} ${at.a1}`),
      ]),
    );
    expect(found).toEqual([
      [[3, 'execution-rate-matches 表 1 G4', 'dimensions-complete 表 1 B7:B8']],
      [[3, 'shortfall-explained 表 2 D3']],
    ]);
  });
});

describe('a report that python-docx wrote', () => {
  it('keeps merged cells and gives the table inside a cell as one of its own', async () => {
    const { tables, paragraphs } = await openReport(fixture('merged.docx'));
    expect(tables.map(mergesOf)).toEqual([['B1:C2', 'A3:A4'], []]);
    expect(cellsOf(tables[0])).toEqual({
      ...{ A1: '1.1', B1: '合并块', D1: '1.4', A2: '2.1', D2: '2.4' },
      ...{ A3: '竖并', B3: '3.2', C3: '3.3', D3: '3.4', B4: '4.2', C4: '4.3', D4: '4.4' },
    });
    expect(cellsOf(tables[1])).toEqual({ A1: '内甲', B1: '内乙' });
    const places = paragraphs.map(({ place }) => placeText(place));
    expect(places.slice(-4)).toEqual(['表 1 D4', '表 2 A1', '表 2 B1', 'paragraph 2']);
  });
});

describe('the lines above a table', () => {
  const funds = table(
    row(['资金名称', '年初预算数', '全年预算数', '全年执行数', '执行率'].map((text) => cell(text))),
    row(['年度资金总额', '100', '120', '108', '90%'].map((text) => cell(text))),
  );
  const prose = paragraph(
    '二、全年预算执行情况良好，基本完成年初确定的各项目标任务，资金使用规范，未发现截留挪用，也没有超出范围和标准的支出。',
  );
  const readTables = async (body: string) => (await read(body)).tables.flatMap((grid) => check(grid).tables);
  const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(text)).join('');

  it('are its heading, which says what form it is and in which unit', async () => {
    const [found] = await readTables(
      prose + lines('附件1', '部门整体支出绩效自评表', '（2023年度） 单位：万元') + funds,
    );
    expect(found?.assessment.table).toMatchObject({ kind: 'department', unit: '万元', title: null });
    expect(found?.findings.map(({ ruleId, at }) => `${ruleId} ${at.a1}`)).toEqual([]);
  });

  it('belong to the first table below them only', async () => {
    expect(await readTables(lines('部门整体支出绩效自评表', '单位：元') + funds + funds)).toHaveLength(1);
  });

  it('end where prose begins', async () => {
    expect(await readTables(lines('部门整体支出绩效自评表') + prose + funds)).toEqual([]);
  });

  it('rule a form out that only declares targets', async () => {
    const targets = table(
      row(['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'].map((text) => cell(text))),
      row(['产出指标', '数量指标', '培训人次', '≥100人次', ''].map((text) => cell(text))),
    );
    expect(await readTables(lines('项目支出绩效目标申报表') + targets)).toEqual([]);
    expect(await readTables(lines('项目支出绩效自评表') + targets)).toMatchObject([
      { assessment: { table: { kind: 'project' } } },
    ]);
  });
});

describe('text', () => {
  it('joins runs, and reads tabs, breaks, raised figures, links and content controls', async () => {
    const raised = `${run('面积 393.41 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`;
    const report = await read(
      [
        paragraph(`${run('立案')}${run('2577')}<w:r><w:tab/><w:t>宗</w:t><w:br/><w:t>次行</w:t></w:r>`),
        paragraph(raised),
        paragraph(`<w:hyperlink r:id="rId77" w:anchor="x">${run('链接')}</w:hyperlink>`),
        `<w:sdt><w:sdtContent>${paragraph('控件内')}</w:sdtContent></w:sdt>`,
        '<w:p/>',
        paragraph('&lt;末段&gt; &amp; &#20803;'),
      ].join(''),
    );
    expect(proseOf(report)).toEqual([
      'paragraph 1: 立案2577\t宗\n次行',
      'paragraph 2: 面积 393.41 m²',
      'paragraph 3: 链接',
      'paragraph 4: 控件内',
      'paragraph 5: <末段> & 元',
    ]);
  });

  it('is what stands there once all tracked changes are accepted', async () => {
    const removed = '<w:del><w:r><w:delText>2959</w:delText></w:r></w:del>';
    const report = await read(
      paragraph(`${run('共')}${removed}<w:ins>${run('2577')}</w:ins>${run('宗')}`) +
        table(row([cell('留')]), row([cell('删')], '<w:del/>'), row([cell('增')], '<w:ins/>')),
    );
    expect(proseOf(report)).toEqual(['paragraph 1: 共2577宗', '表 1 A1: 留', '表 1 A2: 增']);
  });

  it('leaves the marks of notes out and gives the notes last, in the order in which the text names them', async () => {
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${String(id)}">${paragraph(text)}</w:footnote>`;
    const report = await read(
      table(row([cell(paragraph(`${run('82.5')}${mark(3)}`))])) + paragraph(`${run('万吨')}${mark(2)}`),
      note(2, '含外运') + note(3, '年末数'),
    );
    expect(proseOf(report)).toEqual([
      '表 1 A1: 82.5',
      'paragraph 1: 万吨',
      'note 1: 年末数',
      'note 2: 含外运',
    ]);
  });

  it('includes old text boxes, and counts what nobody reads', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const shape = (text: string): string =>
      `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:txbx>${box(text)}</wps:txbx></a:graphicData></a:graphic></wp:inline></w:drawing>`;
    const old = (text: string): string =>
      `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;
    const either = (text: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${shape(text)}</mc:Choice><mc:Fallback>${old(text)}</mc:Fallback></mc:AlternateContent>`;
    const picture =
      '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
    const report = await read(
      `<w:p><w:r>${either('框甲')}</w:r></w:p><w:p><w:r>${old('框乙')}</w:r></w:p><w:p><w:r>${shape('框丙')}</w:r></w:p>` +
        `<w:p><w:r>${picture}${picture}</w:r><m:oMath/></w:p><w:altChunk r:id="rId8"/>`,
    );
    expect(report.paragraphs.map(({ text }) => text)).toEqual(['框甲', '框乙']);
    expect(report.gaps).toEqual([
      { kind: 'text-box', count: 1 },
      { kind: 'picture', count: 2 },
      { kind: 'formula', count: 1 },
      { kind: 'embedded', count: 1 },
    ]);
  });
});

describe('tables', () => {
  const span = (columns: number): string => `<w:gridSpan w:val="${String(columns)}"/>`;
  const [from, on] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];

  it('puts cells where Word draws them in rows that begin further right', async () => {
    const { tables } = await read(
      table(
        row([cell('甲'), cell('乙', from), cell('丙')]),
        row([cell('', on), cell('丁')], '<w:gridBefore w:val="1"/>'),
        row([cell('戊')], '<w:cantSplit/><w:gridBefore w:val="2"/>'),
      ),
    );
    expect(cellsOf(tables[0])).toEqual({ A1: '甲', B1: '乙', C1: '丙', C2: '丁', C3: '戊' });
    expect(mergesOf(tables[0])).toEqual(['B1:B2', 'A3:B3']);
  });

  it('keeps merged cells where a bookmark stands between rows', async () => {
    const bookmark = '<w:bookmarkStart w:id="0" w:name="表一"/>';
    const { tables } = await read(
      table(
        row([cell('甲', from), cell('乙')]),
        bookmark,
        row([cell('', on), cell('丙')]),
        '<w:bookmarkEnd w:id="0"/>',
      ),
    );
    expect(mergesOf(tables[0])).toEqual(['A1:A2']);
    expect(cellsOf(tables[0])).toEqual({ A1: '甲', B1: '乙', B2: '丙' });
  });

  it('never lets two cells overlap, whatever the spans claim', async () => {
    const { tables } = await read(
      table(
        row([cell('甲'), cell('乙', from), cell('丙')]),
        row([cell('丁', span(3))]),
        row([cell('戊'), cell('己', on)]),
      ),
    );
    const seen = new Set<string>();
    for (const { top, left, bottom, right } of tables[0]?.merges ?? []) {
      for (let r = top; r <= bottom; r++) {
        for (let c = left; c <= right; c++) {
          expect(seen).not.toContain(cellName(r, c));
          seen.add(cellName(r, c));
        }
      }
    }
    expect(Object.values(cellsOf(tables[0])).join('')).toContain('甲乙丙丁');
  });

  it('reads several paragraphs of a cell as its lines', async () => {
    const { tables } = await read(
      table(row([cell(paragraph('≥38套') + '<w:p/>' + paragraph(' ≥90% ')), cell('')])),
    );
    expect(cellsOf(tables[0])).toEqual({ A1: '≥38套\n≥90%' });
  });
});
