import { HostError } from '../../../src/core/host';
import type { OwnSheet } from '../../../src/core/sheet-adder';
import type { DraftCell, SheetDraft } from '../../../src/core/sheet-draft';
import { localPreferences } from '../../../src/hosts/office/local-preferences';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { drawGrid } from '../../support/draw-sheet';
import { excelFromGrids } from '../../support/fake-excel/excel-from-grid';
import type { FakeExcel, Fault } from '../../support/fake-excel/fake-excel';
import { areaFrom, type FakeSheet } from '../../support/fake-excel/fake-sheet';
import { loadRuntime } from '../../support/fake-excel/load-runtime';

const runtime = loadRuntime();
const FRONT = '自评表';
const NAME = '核对结果';
const PATIENT = { answer: 10_000, beforeRetry: 1 };
const IMPATIENT = { answer: 60, beforeRetry: 1 };

function open(patience = PATIENT): { excel: FakeExcel; host: OfficeHost } {
  const excel = excelFromGrids([drawGrid(FRONT, [['预算数', 100]]), drawGrid('附表', [['得分', 9]])]);
  excel.answerTo(runtime);
  return { excel, host: new OfficeHost({ preferences: localPreferences(''), patience }) };
}

const text = (value: string): DraftCell => ({ value, look: { border: true, wrap: true, align: 'left' } });
const points = (value: number): DraftCell => ({ value, look: { border: true, format: '0.00' } });
const linked = (a1: string): DraftCell => ({
  ...text(a1),
  link: { location: `'${FRONT}'!${a1}`, tip: `转到 ${a1}` },
});

const DRAFT: SheetDraft = {
  widths: [10, 13, 48],
  rows: [
    [{ value: '绩效自评核对结果', look: { bold: true, size: 16 } }],
    ['级别', '单元格', '问题'].map((title) => ({ value: title, look: { bold: true, fill: 'E3E9F0' } })),
    [text('应更正'), linked('G6'), text('=SUM(A1:A9)')],
    [text('#REF!'), linked('H7:I7'), text('2023-12-31')],
    [],
    [points(2.5), text('合计')],
  ],
  headRows: 2,
  list: areaFrom('A2:C4'),
};

const OWN: OwnSheet = { name: NAME, isChanged: false };

const add = (host: OfficeHost, draft = DRAFT, replaces: OwnSheet | null = null) =>
  host.adder.add(draft, NAME, replaces);

/** What a person would see in the cells, row by row. */
const shown = (sheet: FakeSheet): unknown[][] => {
  const { bottom, right } = sheet.usedArea() ?? areaFrom('A1');
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => sheet.valueAt(row, column)),
  );
};

const SHOWN = [
  ['绩效自评核对结果', '', ''],
  ['级别', '单元格', '问题'],
  ['应更正', 'G6', '=SUM(A1:A9)'],
  ['#REF!', 'H7:I7', '2023-12-31'],
  ['', '', ''],
  [2.5, '合计', ''],
];

const looksAt = (sheet: FakeSheet, a1: string): Record<string, unknown> => {
  const { top, left } = areaFrom(a1);
  const own = sheet.looks.filter(
    ({ area }) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right,
  );
  return Object.fromEntries(own.map(({ property, value }) => [property, value]));
};

test('holds plain values only, with links, looks, a filter, titles in sight and a page set up', async () => {
  const { excel, host } = open();
  await add(host);
  const sheet = excel.workbook.sheetBy(NAME);
  expect(shown(sheet)).toEqual(SHOWN);
  expect(
    [...sheet.cells.values()].every(
      ({ input, isText }) => isText || typeof input !== 'string' || input === '',
    ),
  ).toBe(true);
  expect(Object.fromEntries(sheet.links)).toEqual({
    '2,1': { documentReference: "'自评表'!G6", screenTip: '转到 G6', textToDisplay: 'G6' },
    '3,1': { documentReference: "'自评表'!H7:I7", screenTip: '转到 H7:I7', textToDisplay: 'H7:I7' },
  });
  expect(looksAt(sheet, 'A1')).toMatchObject({ 'font/bold': true, 'font/size': 16 });
  expect(looksAt(sheet, 'B2')).toMatchObject({ 'fill/color': '#E3E9F0' });
  expect(looksAt(sheet, 'C3')).toMatchObject({
    wrapText: true,
    horizontalAlignment: 'Left',
    'EdgeTop/style': 'Continuous',
    'InsideHorizontal/style': 'Continuous',
  });
  expect(looksAt(sheet, 'A5')).toEqual({});
  expect(looksAt(sheet, 'C1')).toMatchObject({ columnWidth: 255.75 });
  expect(sheet.cellAt(5, 0)?.numberFormat).toBe('0.00');
  expect(sheet.frozenRows).toBe(2);
  expect(sheet.filter).toEqual(areaFrom('A2:C4'));
  expect(sheet.print).toEqual({
    gridlines: false,
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    titleRows: '$2:$2',
  });
  expect(excel.workbook.active).toBe(sheet);
});

test('is added without a printer as well, only not set up for one', async () => {
  const { excel, host } = open();
  excel.hasNoPrinter = true;
  const added = await add(host);
  const sheet = excel.workbook.sheetBy(NAME);
  expect(shown(sheet)).toEqual(SHOWN);
  expect(sheet.print).toEqual({ gridlines: false });
  expect(await host.adder.remove(added, { evenIfChanged: false })).toBe('removed');
});

test('is no sheet of ours where Excel keeps no sign of it, so that it is never replaced', async () => {
  const { excel, host } = open();
  excel.apiLevel = 11;
  const first = await add(host);
  expect((await host.adder.lookForRoom(NAME)).own).toBeNull();
  const second = await add(host, DRAFT, OWN);
  expect(second.name).toBe(`${NAME} (2)`);
  expect(shown(excel.workbook.sheetBy(NAME))).toEqual(SHOWN);
  await excel.typeByHand(excel.workbook.sheetBy(NAME), 9, 0, '我的话');
  expect(await host.adder.remove(first, { evenIfChanged: false })).toBe('changed');
  expect(await host.adder.remove(second, { evenIfChanged: false })).toBe('removed');
});

test('keeps its sign when the workbook is closed and opened again, and tells a changed cell', async () => {
  const { excel, host } = open();
  await add(host);
  excel.workbook.reopen();
  expect((await host.adder.lookForRoom(NAME)).own).toEqual({ name: NAME, isChanged: false });
  await excel.typeByHand(excel.workbook.sheetBy(NAME), 2, 2, '已改');
  expect((await host.adder.lookForRoom(NAME)).own).toEqual({ name: NAME, isChanged: true });
});

test('a name is taken in any case and counts on', async () => {
  const { excel, host } = open();
  for (const name of ['Check Results', 'CHECK RESULTS (2)']) excel.workbook.addSheet(name);
  expect((await host.adder.lookForRoom('Check results')).freeName).toBe('Check results (3)');
});

test('goes back to the sheet that was in front, unless it is hidden or gone', async () => {
  const { excel, host } = open();
  const added = await add(host);
  excel.workbook.sheetBy(FRONT).visibility = 'Hidden';
  expect(await host.adder.remove(added, { evenIfChanged: false })).toBe('removed');
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([FRONT, '附表']);
});

describe('2,000 findings', () => {
  const message = '“设备购置”得分 12，高于分值 10；'.repeat(4);
  const long: SheetDraft = {
    ...DRAFT,
    rows: [
      ...DRAFT.rows.slice(0, 2),
      ...Array.from({ length: 2000 }, (_, n) => [
        text(n < 700 ? '应更正' : '需说明'),
        linked(`G${n + 6}`),
        text(`${n} ${message}`),
      ]),
    ],
    list: { top: 1, left: 0, bottom: 2001, right: 2 },
  };

  test('travel in few messages, none of them large', async () => {
    const { excel, host } = open();
    await add(host, long);
    const sheet = excel.workbook.sheetBy(NAME);
    expect(sheet.links.size).toBe(2000);
    expect(sheet.valueAt(2001, 2)).toBe(`1999 ${message}`);
    expect(excel.roundTrips).toBeLessThanOrEqual(8);
    expect(Math.max(...excel.sent.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1_000_000);
    expect(new Set(sheet.looks.map(({ area }) => JSON.stringify(area))).size).toBeLessThanOrEqual(12);
  });

  test('are written by halves where a message is too large', async () => {
    const { excel, host } = open();
    excel.mostBytes = 330_000;
    await add(host, long);
    expect(excel.workbook.sheetBy(NAME).valueAt(2001, 2)).toBe(`1999 ${message}`);
  });
});

const CODES = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  InactiveWorkbook: 'other-workbook',
  ItemNotFound: 'no-such-sheet',
  ApiNotFound: 'unsupported',
  ServiceNotAvailable: 'busy',
  GeneralException: 'failed',
  SomethingNobodyKnows: 'failed',
} as const;
const WHEN: readonly Fault['when'][] = ['before', 'middle', 'after'];

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
};

const othersOf = (excel: FakeExcel): unknown =>
  [FRONT, '附表'].map((name) => shown(excel.workbook.sheetBy(name)));

describe.each(Object.entries(CODES))('%s at any moment', (code, expected) => {
  test.each([11, 21])('leaves a whole sheet or none, with ExcelApi 1.%i', async (apiLevel) => {
    for (const when of WHEN) {
      for (const message of [1, 2, 3, 4, 5, 6, 7, 8]) {
        const { excel, host } = open();
        excel.apiLevel = apiLevel;
        const before = othersOf(excel);
        excel.failAt(message, { code, when });
        const outcome = await codeOf(add(host));
        expect(['done', expected]).toContain(outcome);
        const made = excel.workbook.sheets.slice(2);
        expect(made.map(({ name }) => name)).toEqual(outcome === 'done' ? [NAME] : []);
        for (const sheet of made) expect(shown(sheet)).toEqual(SHOWN);
        expect(othersOf(excel)).toEqual(before);
      }
    }
  });

  test('never loses the sheet that is to be replaced before there is a new one', async () => {
    for (const when of WHEN) {
      for (const message of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
        const { excel, host } = open();
        await add(host, { ...DRAFT, rows: [[text('旧')]], headRows: 1, list: areaFrom('A1') });
        excel.startCounting();
        excel.failAt(message, { code, when });
        const outcome = await codeOf(add(host, DRAFT, OWN));
        expect(['done', expected]).toContain(outcome);
        const made = excel.workbook.sheets.slice(2);
        const contents = made.map((sheet) => shown(sheet).length);
        if (outcome === 'done') expect(contents).toContain(SHOWN.length);
        else expect(contents).toEqual([1]);
      }
    }
  });
});

test('what Excel adds after it was given up is removed again', async () => {
  const { excel, host } = open(IMPATIENT);
  excel.failAt(2, { code: '', when: 'silence' });
  const adding = codeOf(add(host));
  await new Promise((resolve) => setTimeout(resolve, 100));
  excel.forgetFaults();
  excel.breakSilence();
  expect(['busy', 'done']).toContain(await adding);
  await new Promise((resolve) => setTimeout(resolve, 150));
  const made = excel.workbook.sheets.slice(2);
  expect(made.length).toBeLessThanOrEqual(1);
  for (const sheet of made) expect(shown(sheet)).toEqual(SHOWN);
});

test('a sheet that somebody else makes under the name at the same moment is left alone', async () => {
  const { excel, host } = open();
  excel.beforeMessage = (number) => {
    if (number === 2) excel.workbook.addSheet(NAME).enter(0, 0, '别人的');
  };
  expect(await codeOf(add(host))).toBe('failed');
  expect(shown(excel.workbook.sheetBy(NAME))).toEqual([['别人的']]);
});
