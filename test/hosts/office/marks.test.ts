import type { Mark } from '../../../src/core/host';
import { localPreferences } from '../../../src/hosts/office/local-preferences';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { drawGrid } from '../../support/draw-sheet';
import { excelFromGrids } from '../../support/fake-excel/excel-from-grid';
import type { FakeExcel } from '../../support/fake-excel/fake-excel';
import type { FakeRule } from '../../support/fake-excel/fake-rule';
import { areaFrom } from '../../support/fake-excel/fake-sheet';
import { loadRuntime } from '../../support/fake-excel/load-runtime';
import { seenMarks } from '../../support/fake-excel/seen-marks';

const runtime = loadRuntime();
const SHEET = '自评表';

function open(): { excel: FakeExcel; host: OfficeHost } {
  const excel = excelFromGrids([
    drawGrid(SHEET, [
      [1, 2],
      [3, 4],
    ]),
    drawGrid('附表', [[5]]),
  ]);
  excel.answerTo(runtime);
  return { excel, host: connect() };
}

const connect = (): OfficeHost => new OfficeHost({ preferences: localPreferences('') });

const mark = (a1: string, severity: Mark['severity'] = 'error', sheet = SHEET): Mark => ({
  at: { sheet, a1 },
  severity,
  note: '',
});

const rule = (id: string, formula: string, details: Partial<FakeRule> = {}): FakeRule => ({
  id,
  type: 'Custom',
  formula,
  stopIfTrue: true,
  areas: [areaFrom('A1:B2')],
  format: {},
  unreadable: false,
  ...details,
});

test('a mark lies over the user’s rules, stops none of them, and never speaks by colour alone', async () => {
  const { excel, host } = open();
  const { active } = excel.workbook;
  active.rules = [rule('{u}', '=A1>0')];
  await host.mark([mark('A1', 'error'), mark('B1', 'warning'), mark('A2', 'info')]);
  expect(active.rules.at(-1)?.id).toBe('{u}');
  const looks = active.rules
    .slice(0, -1)
    .map(({ formula, stopIfTrue, format }) => ({ formula, stopIfTrue, ...format }));
  expect(looks).toHaveLength(3);
  expect(looks.find(({ formula }) => formula.includes('error'))).toMatchObject({
    formula: '=N("ziping/1/error")=0',
    stopIfTrue: false,
    'fill/color': '#FFC7CE',
    'font/color': '#9C0006',
    'font/bold': true,
    'borders/left/style': 'Continuous',
  });
  expect(looks.find(({ formula }) => formula.includes('warning'))).toMatchObject({ 'font/bold': true });
  expect(looks.find(({ formula }) => formula.includes('info'))).toMatchObject({ 'font/italic': true });
});

test('marks of an earlier day, of another version and of a copied sheet are found and removed', async () => {
  const { excel, host } = open();
  await host.mark([mark('A1'), mark('B2', 'info')]);
  const { active } = excel.workbook;
  excel.workbook.copySheet(active, '自评表 (2)');
  excel.workbook.reopen();
  active.rules.push(rule('{new}', '=N("ziping/2/hint")=0'), rule('{user}', '=N("ziping/1/error")=1'));
  const later = connect();
  expect(await later.countMarks()).toEqual([
    { sheet: SHEET, count: 3 },
    { sheet: '附表', count: 0 },
    { sheet: '自评表 (2)', count: 2 },
  ]);
  expect(await later.clearMarks('workbook')).toEqual({ removed: 5, unreadable: 0 });
  expect(excel.workbook.sheets.flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(['{user}']);
});

test('clearing the sheet in front leaves the marks of the others', async () => {
  const { excel, host } = open();
  await host.mark([mark('A1'), mark('A1', 'info', '附表')]);
  expect(await host.clearMarks('sheet')).toEqual({ removed: 1, unreadable: 0 });
  expect(excel.workbook.sheets.map((sheet) => seenMarks(sheet).length)).toEqual([0, 1]);
});

test('no marks at all clear the sheet that was read, though the person went to another', async () => {
  const { excel, host } = open();
  await host.read();
  await host.mark([mark('A1'), mark('A1', 'info', '附表')]);
  const [first, second] = excel.workbook.sheets;
  if (first === undefined || second === undefined) throw new Error('two sheets');
  excel.workbook.active = second;
  await host.mark([]);
  expect([seenMarks(first).length, seenMarks(second).length]).toEqual([0, 1]);
});

test.each([false, true])(
  'rules that cannot be read do not keep ours in the sheet (ids by place: %s)',
  async (byPlace) => {
    const { excel, host } = open();
    excel.positionalIds = byPlace;
    await host.mark([mark('A1'), mark('B1', 'warning')]);
    const { active } = excel.workbook;
    active.rules.splice(1, 0, rule('{broken}', '=A1>1', { unreadable: true }));
    active.rules.push(rule('{scale}', '', { type: 'ColorScale' }));
    expect(await host.countMarks()).toContainEqual({ sheet: SHEET, count: 2 });
    expect(await host.clearMarks('sheet')).toEqual({ removed: 2, unreadable: 1 });
    expect(active.rules.map(({ id }) => id)).toEqual(['{broken}', '{scale}']);
  },
);

test('a build that cannot tell all conditions at once is asked in steps', async () => {
  const { excel, host } = open();
  excel.refusesNested = true;
  excel.workbook.active.rules = [rule('{u}', '=A1>0'), rule('{scale}', '', { type: 'ColorScale' })];
  await host.mark([mark('A1'), mark('B1', 'info')]);
  excel.startCounting();
  await host.mark([mark('B2', 'warning')]);
  expect(seenMarks(excel.workbook.active)).toEqual([{ a1: 'B2', severity: 'warning' }]);
  expect(excel.roundTrips).toBe(4);
  expect(await host.clearMarks('sheet')).toEqual({ removed: 1, unreadable: 0 });
  expect(excel.workbook.active.rules.map(({ id }) => id)).toEqual(['{u}', '{scale}']);
});

test('marking again works although a rule cannot be read', async () => {
  const { excel, host } = open();
  await host.mark([mark('A1')]);
  excel.workbook.active.rules.push(rule('{broken}', '=A1>1', { unreadable: true }));
  await host.mark([mark('B2', 'warning')]);
  expect(seenMarks(excel.workbook.active)).toEqual([{ a1: 'B2', severity: 'warning' }]);
});

test('two people clear at once: what is gone already is no failure', async () => {
  const { excel, host } = open();
  await host.mark([mark('A1'), mark('B1', 'info')]);
  excel.startCounting();
  excel.beforeMessage = (number) => {
    if (number === 2) excel.workbook.active.rules.shift();
  };
  expect((await host.clearMarks('sheet')).unreadable).toBe(0);
  expect(excel.workbook.active.rules).toEqual([]);
});

test('two people mark at once: the marks of one remain, once', async () => {
  const { excel, host } = open();
  await host.mark([mark('A1')]);
  excel.startCounting();
  excel.beforeMessage = (number) => {
    if (number === 2) excel.workbook.active.rules = [];
  };
  await host.mark([mark('B2')]);
  expect(seenMarks(excel.workbook.active)).toEqual([{ a1: 'B2', severity: 'error' }]);
});

test('a protected sheet takes no marks unless formatting is allowed, and says so beforehand', async () => {
  const { excel, host } = open();
  const { active } = excel.workbook;
  active.isProtected = true;
  await host.read();
  expect(host.capabilities).toMatchObject({ mark: false, write: true });
  await expect(host.mark([mark('A1')])).rejects.toMatchObject({ code: 'protected-sheet', detail: SHEET });
  expect(active.rules).toEqual([]);
  active.allowFormatCells = true;
  await host.read();
  expect(host.capabilities.mark).toBe(true);
  await host.mark([mark('A1')]);
  expect(seenMarks(active)).toHaveLength(1);
});

test('a protected sheet among others: the others are cleared, and it is named', async () => {
  const { excel, host } = open();
  await host.mark([mark('A1'), mark('A1', 'info', '附表')]);
  const [first, second] = excel.workbook.sheets;
  if (first === undefined || second === undefined) throw new Error('two sheets');
  first.isProtected = true;
  await expect(host.clearMarks('workbook')).rejects.toMatchObject({ code: 'protected-sheet', detail: SHEET });
  expect([seenMarks(first).length, seenMarks(second).length]).toEqual([1, 0]);
});

test('a place that is no cell is refused before anything is marked', async () => {
  const { excel, host } = open();
  await expect(host.mark([mark('A1'), mark('A:A')])).rejects.toMatchObject({
    code: 'unsupported',
    detail: 'A:A',
  });
  expect(excel.roundTrips).toBe(0);
});
