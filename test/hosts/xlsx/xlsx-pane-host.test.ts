import { cellName } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import type { Grid } from '../../../src/core/grid/grid';
import type { Mark } from '../../../src/core/host';
import { preferencesIn, type KeyStore } from '../../../src/hosts/xlsx/preferences-in';
import { openWorkbook, type Workbook } from '../../../src/hosts/xlsx/workbook';
import { XlsxPaneHost } from '../../../src/hosts/xlsx/xlsx-pane-host';
import { describeHost } from '../../contracts/host-contract';
import { describePaneHost } from '../../contracts/pane-host-contract';
import { buildWorkbook, sheetOfGrid } from '../../support/build-workbook';
import { readMarks } from '../../support/read-marks';

const noPreferences = preferencesIn(null);

describeHost('an .xlsx file beside the pane', (grid) => {
  const workbook = openWorkbook(buildWorkbook({ sheets: [sheetOfGrid(grid)] }));
  return Promise.resolve({
    host: new XlsxPaneHost(workbook, { preferences: noPreferences }),
    marked: () => Promise.resolve(readMarks(workbook.save(), 'xl/worksheets/sheet1.xml')),
    changeByHand: (edits) => Promise.resolve(workbook.apply(edits)).then(() => undefined),
  });
});

describePaneHost('an .xlsx file', (sheets) => {
  const workbook = openWorkbook(buildWorkbook({ sheets: sheets.map(sheetOfGrid) }));
  const host = new XlsxPaneHost(workbook, { preferences: preferencesIn(null), goTo: () => undefined });
  return Promise.resolve({
    host,
    select: (sheet, a1) => {
      host.select({ sheet, a1 });
      return Promise.resolve();
    },
    changeByHand: (sheet, a1, value) => {
      workbook.apply([{ at: { sheet, a1 }, expected: valueAt(workbook.readSheet(sheet), a1), value }]);
      return Promise.resolve();
    },
  });
});

const book = (): Workbook =>
  openWorkbook(
    buildWorkbook({
      sheets: [
        { name: '封面', cells: { A1: '封面' } },
        { name: '自评表', cells: { A1: 1, B1: { formula: '=A1+1', value: 2 } } },
        { name: '字典', visibility: 'hidden', cells: { A1: '优' } },
      ],
      activeSheet: '自评表',
    }),
  );

const valueAt = (grid: Grid | null, a1: string): CellValue =>
  grid?.cells.find(({ row, column }) => cellName(row, column) === a1)?.value ?? null;

test('what shows the file is told the sheet and the place, and may look at hidden sheets', async () => {
  const told: string[] = [];
  const host = new XlsxPaneHost(book(), {
    preferences: noPreferences,
    onFront: (sheet) => told.push(sheet),
    goTo: ({ a1 }) => told.push(a1),
  });
  const selected = jest.fn();
  await host.onSelection(selected);
  await host.goTo({ sheet: '封面', a1: 'C3' });
  await host.lookAt('字典');
  await host.goTo({ sheet: '字典', a1: 'C4' });
  expect(told).toEqual(['封面', 'C3', '字典', 'C4']);
  expect(selected).toHaveBeenLastCalledWith({ sheet: '字典', a1: 'C4' });
  await expect(host.lookAt('没有')).rejects.toMatchObject({ code: 'no-such-sheet' });
});

test('no marks at all clear the sheet that was read last', async () => {
  const host = new XlsxPaneHost(book(), { preferences: noPreferences });
  const mark = (sheet: string): Mark => ({ at: { sheet, a1: 'A1' }, severity: 'error', note: '' });
  await host.mark([mark('自评表'), mark('封面')]);
  await host.read();
  await host.activate('封面');
  await host.mark([]);
  expect((await host.countMarks()).filter(({ count }) => count > 0)).toEqual([{ sheet: '封面', count: 1 }]);
});

test('marks and notes of an earlier day are found again', async () => {
  const workbook = book();
  const host = new XlsxPaneHost(workbook, { preferences: noPreferences });
  const at = { sheet: '自评表', a1: 'A1' };
  const notes = { ignored: [{ ruleId: 'r', messageId: 'm', at, reason: '已说明' }], mappings: [] };
  await host.mark([{ at, severity: 'error', note: '' }]);
  await host.saveNotes(notes);
  const later = new XlsxPaneHost(openWorkbook(workbook.save()), { preferences: noPreferences });
  expect(await later.loadNotes()).toEqual(notes);
  expect(await later.countMarks()).toContainEqual({ sheet: '自评表', count: 1 });
});

test('a result that an edit made out of date is not read as if it were true', async () => {
  const host = new XlsxPaneHost(book(), { preferences: noPreferences });
  expect(valueAt(await host.read(), 'B1')).toBe(2);
  await host.apply([{ at: { sheet: '自评表', a1: 'A1' }, expected: 1, value: 2 }]);
  expect(valueAt(await host.read(), 'B1')).toBe('待重算');
});

describe('preferences', () => {
  const storeOf = (values: Map<string, string>): KeyStore => ({
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  });

  test('stay in the store under a name of their own', () => {
    const values = new Map<string, string>();
    preferencesIn(storeOf(values)).set('language', 'en-US');
    expect([...values]).toEqual([['ziping.language', 'en-US']]);
    expect(preferencesIn(storeOf(values)).get('language')).toBe('en-US');
  });

  test('last as long as the page where the store refuses', () => {
    const refuse = (): never => {
      throw new Error('blocked');
    };
    const preferences = preferencesIn({ getItem: refuse, setItem: refuse });
    expect(preferences.get('language')).toBeNull();
    preferences.set('language', 'zh-CN');
    expect(preferences.get('language')).toBe('zh-CN');
  });
});
