import { localeOf } from '../../../src/locales/locale-of';
import { jsonFile } from '../../../src/report/json-report';
import type { JsonFinding } from '../../../src/report/json/json-finding-shape';
import type { JsonFile } from '../../../src/report/json/json-report-shape';
import { openPlaces } from '../../../src/report/survey/open-places';
import { proposedDeduction } from '../../../src/report/survey/proposed-deduction';
import { scoreRows } from '../../../src/report/survey/score-rows';
import { surveyOf } from '../../../src/report/survey/survey';
import { verdictCounts } from '../../../src/report/survey/verdict-counts';
import { fieldAt, fundRow, indicatorRow, totalRow } from '../../support/table-builders';
import { drawFiles } from '../draw-files';
import { failedFile, fileWith, findingAt, notCheckedAt, sampleTable, tableReport } from '../sample-files';

const zh = localeOf('zh-CN');
const waiver = { reason: '会议研究同意', who: '李某' };

/** Execution and one missed indicator, both scored too high; a second indicator shares the first one's score cell. */
const scored = (findings = [tooHigh('H6', '9.00', 'error'), tooHigh('H13', '8.00', 'warning')]): JsonFile => {
  const score = indicatorRow(13, { target: '≥10', actual: '8', weight: 10, score: 10 });
  const table = sampleTable({
    funds: [fundRow(6, { initial: 100, executed: 90, weight: 10, score: 10 })],
    indicators: [
      { ...score, scoreShared: 2 },
      {
        ...indicatorRow(14, { name: '次数', target: '≥3', actual: '3', weight: 5 }),
        score: score.score,
        scoreShared: 2,
      },
    ],
    total: totalRow(40, 20),
  });
  return jsonFile(fileWith('a.xlsx', tableReport({ findings }, table)), zh);
};

function tooHigh(a1: string, expected: string, severity: 'error' | 'warning' | 'info') {
  return findingAt(a1, severity, {
    ruleId: 'score-follows-standard',
    messageId: 'above',
    expected,
    actual: '10',
  });
}

const onlyTable = ({ tables: [table] }: JsonFile) => {
  if (table === undefined) throw new Error('The file has no table');
  return table;
};

describe('proposedDeduction', () => {
  const finding = (expected: string | null, severity: JsonFinding['severity'] = 'error') =>
    ({ expected, severity }) as JsonFinding;

  it.each([
    [10, ['9.09'], 0.91],
    [10, ['≤8'], 2],
    [5, ['3–4'], 1],
    [10, ['9', '7.5'], 2.5],
    [10, ['80.45%'], 0],
    [10, ['12'], 0],
    [10, [null], 0],
  ])('from %d with %j takes off %d', (score, expected, points) => {
    expect(
      proposedDeduction(
        score,
        expected.map((text) => finding(text)),
      ),
    ).toBe(points);
  });

  it('takes nothing off for hints, nor from a score that is not there', () => {
    expect(proposedDeduction(10, [finding('9', 'info')])).toBe(0);
    expect(proposedDeduction(null, [finding('9')])).toBe(0);
  });
});

describe('scoreRows', () => {
  it('puts execution first, counts a shared score once, and proposes what findings give', () => {
    expect(scoreRows(onlyTable(scored()))).toMatchObject([
      { kind: 'execution', name: '年度资金总额', weight: 10, score: 10, deduction: 1, computed: 9 },
      {
        kind: 'indicator',
        weight: 10,
        score: 10,
        shared: false,
        deduction: 2,
        findings: [{ cells: ['H13'] }],
      },
      { kind: 'indicator', name: '次数', weight: 5, score: null, shared: true, deduction: 0 },
    ]);
  });

  it('takes nothing off for a waived finding', () => {
    const [execution] = scoreRows(onlyTable(scored([{ ...tooHigh('H6', '9.00', 'error'), waiver }])));
    expect(execution).toMatchObject({ deduction: 0, findings: [] });
  });
});

describe('surveyOf', () => {
  it('ranks the worst first, counts waivers apart and sums after review', () => {
    const calm = jsonFile(
      fileWith('b.xlsx', tableReport({}, sampleTable({ indicators: [], unit: '元' }))),
      zh,
    );
    const waived = scored([{ ...tooHigh('H6', '9.00', 'error'), waiver }]);
    const survey = surveyOf(() => [calm, waived, jsonFile(failedFile('c.xls', 'old-format'), zh), scored()]);
    expect(survey.files).toBe(4);
    expect(survey.unread).toMatchObject([{ path: 'c.xls', code: 'old-format', partly: false }]);
    expect(survey.ranking).toMatchObject([
      { number: 3, counts: { error: 1, warning: 1, waived: 0 }, total: 20, reviewed: 17, deduction: 3 },
      {
        number: 1,
        counts: { error: 0, waived: 0 },
        reviewed: null,
        money: { initial: 0.01, executed: 0.009 },
      },
      { number: 2, counts: { error: 0, warning: 0, waived: 1 }, reviewed: 20, deduction: 0 },
    ]);
    expect(verdictCounts(survey)).toEqual({
      files: 4,
      tables: 3,
      withErrors: 1,
      withWarnings: 0,
      ready: 2,
      unread: 1,
    });
  });

  it('gives no total after review where a score is missing', () => {
    const file = jsonFile(fileWith('a.xlsx', tableReport()), zh);
    expect(surveyOf(() => [file]).ranking[0]).toMatchObject({ total: 98.62, reviewed: null });
  });

  it('says of every rule whether it checked, and never that a rule switched off did', () => {
    const file = jsonFile(
      fileWith(
        'a.xlsx',
        tableReport({
          findings: [findingAt('G6', 'error'), { ...findingAt('G7', 'info'), waiver }],
          notChecked: [
            notCheckedAt('no-score-column'),
            { ...notCheckedAt('blank-cell', 'H13'), ruleId: 'total-adds-up' },
          ],
        }),
      ),
      zh,
    );
    const off: JsonFile = {
      ...file,
      tables: file.tables.map((table) => ({ ...table, rulesOff: ['units-agree'] })),
    };
    const { rules } = surveyOf(() => [off]);
    expect(rules.get('execution-rate-matches')).toMatchObject({ checked: 1, error: 1, info: 0, waived: 1 });
    expect(rules.get('score-within-weight')).toMatchObject({ checked: 0, partly: 0, notApplicable: 1 });
    expect([...(rules.get('score-within-weight')?.reasons ?? [])]).toEqual([
      [zh.notChecked['no-score-column'], 1],
    ]);
    expect(rules.get('total-adds-up')).toMatchObject({ checked: 0, partly: 1 });
    expect(rules.get('units-agree')).toMatchObject({ checked: 0, notApplicable: 1 });
  });

  it('names as many open places as the engine counts', () => {
    for (const file of drawFiles(60)) {
      for (const table of file.tables) expect(openPlaces(table)).toHaveLength(table.undecided);
    }
  });
});

it('names a place that was not checked once, by the reason that says most', () => {
  const blank = indicatorRow(15, { target: '≥38套', actual: '', weight: 10, score: '' });
  const report = tableReport(
    { notChecked: [notCheckedAt('blank-cell', 'E15', 'G5'), notCheckedAt('internal')] },
    sampleTable({ indicators: [blank], unplaced: [{ field: fieldAt('E20', '多余'), why: 'name-only' }] }),
  );
  expect(openPlaces(onlyTable(jsonFile(fileWith('a.xlsx', report), zh)))).toEqual([
    { reason: zh.undecided['actual-blank'], about: 'E15', isCell: true, rule: null },
    { reason: zh.notChecked['blank-cell'], about: 'G5', isCell: true, rule: 'score-within-weight' },
    {
      reason: zh.notChecked.internal,
      about: 'score-within-weight',
      isCell: false,
      rule: 'score-within-weight',
    },
  ]);
});

test('names the range of a table only where its sheet holds several', () => {
  const file = scored();
  const [table] = file.tables;
  if (table === undefined) throw new Error('The file has no table');
  const twice = {
    ...file,
    sheets: file.sheets.map((sheet) => ({ ...sheet, tables: 2 })),
    tables: [table, { ...table, range: 'A50:K60' }],
  };
  const placesIn = (files: readonly JsonFile[]): readonly string[] =>
    surveyOf(() => files).ranking.map(({ place }) => place);
  expect(placesIn([file])).toEqual([table.sheet]);
  expect(placesIn([twice]).toSorted()).toEqual(
    [`${table.sheet} ${table.range}`, `${table.sheet} A50:K60`].toSorted(),
  );
});
