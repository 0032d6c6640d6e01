import { connectOffice } from '../../../src/hosts/office/connect-office';
import { localPreferences } from '../../../src/hosts/office/local-preferences';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { drawGrid } from '../../support/draw-sheet';
import { excelFromGrids } from '../../support/fake-excel/excel-from-grid';
import { loadRuntime } from '../../support/fake-excel/load-runtime';

type Ready = (callback: (info: { host: string | null }) => void) => Promise<unknown>;

const runtime = loadRuntime();
const page = globalThis as unknown as { Office: { onReady: Ready } | undefined; localStorage?: unknown };
const office = page.Office;
const readyAs =
  (host: string | null): Ready =>
  (callback) => {
    callback({ host });
    return Promise.resolve();
  };

function open(): ReturnType<typeof excelFromGrids> {
  const excel = excelFromGrids([drawGrid('自评表', [[1]])]);
  excel.answerTo(runtime);
  return excel;
}

afterEach(() => {
  page.Office = office;
  delete page.localStorage;
  jest.useRealTimers();
});

test('connects to the Excel that shows the page', async () => {
  open();
  const host = await connectOffice();
  expect((await host.read())?.sheet).toBe('自评表');
});

test.each([null, 'Word'])('says that there is no Excel where the page is shown by %s', async (host) => {
  page.Office = { ...office, onReady: readyAs(host) };
  await expect(connectOffice()).rejects.toMatchObject({ code: 'host-unavailable' });
});

test('says that there is no Excel where office.js did not load', async () => {
  page.Office = undefined;
  await expect(connectOffice()).rejects.toMatchObject({ code: 'host-unavailable' });
});

test('gives up after eight seconds of silence, and not before', async () => {
  jest.useFakeTimers();
  page.Office = { ...office, onReady: () => new Promise(() => undefined) };
  const outcome = jest.fn();
  connectOffice().catch(outcome);
  await jest.advanceTimersByTimeAsync(7_900);
  expect(outcome).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(200);
  expect(outcome).toHaveBeenCalledWith(expect.objectContaining({ code: 'host-unavailable' }));
});

test('says which requirement set an old Excel lacks', async () => {
  open().apiLevel = 8;
  await expect(connectOffice()).rejects.toMatchObject({ code: 'unsupported', detail: 'ExcelApi 1.9' });
});

test('preferences are kept in local storage, apart for each partition, and only there', async () => {
  const stored = new Map<string, string>();
  page.localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  };
  open();
  (await connectOffice()).preferences.set('language', 'en-US');
  expect([...stored]).toEqual([['partition.ziping.language', 'en-US']]);
  expect((await connectOffice()).preferences.get('language')).toBe('en-US');
  expect(localPreferences('another.').get('language')).toBeNull();
});

test('preferences last as long as the pane where storage is blocked', () => {
  Object.defineProperty(page, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('SecurityError');
    },
  });
  const preferences = localPreferences('');
  expect(preferences.get('language')).toBeNull();
  preferences.set('language', 'zh-CN');
  expect(preferences.get('language')).toBe('zh-CN');
});

test('a workbook that is open for viewing only can neither be marked nor written', async () => {
  const excel = open();
  excel.workbook.readOnly = true;
  const host = new OfficeHost({ preferences: localPreferences('') });
  await host.read();
  expect(host.capabilities).toMatchObject({ mark: true, write: true });
  page.Office = {
    ...office,
    context: { ...(office as unknown as { context: object }).context, platform: 'OfficeOnline' },
  } as never;
  await host.read();
  expect(host.capabilities).toMatchObject({ mark: false, write: false });
});

test('notes that somebody else damaged are as good as none', async () => {
  const excel = open();
  const host = new OfficeHost({ preferences: localPreferences('') });
  for (const damaged of ['{', '1', 'null', '{"ignored":1,"mappings":[]}']) {
    excel.workbook.settings.set('ziping.notes', damaged);
    expect(await host.loadNotes()).toBeNull();
  }
});

test('below ExcelApi 1.14, which does not tell who made a change, own writes still do not make findings old', async () => {
  const excel = open();
  excel.apiLevel = 13;
  const host = new OfficeHost({ preferences: localPreferences('') });
  await host.read();
  const outdated = jest.fn();
  await host.onOutdated(outdated);
  await host.apply([{ at: { sheet: '自评表', a1: 'A1' }, expected: 1, value: 2 }]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(outdated).not.toHaveBeenCalled();
  await excel.typeByHand(excel.workbook.active, 0, 0, 3, 'Remote');
  expect(outdated).toHaveBeenCalledTimes(1);
});

test('of several areas selected the first is told, and whole columns are none', async () => {
  const excel = open();
  const host = new OfficeHost({ preferences: localPreferences('') });
  const selected = jest.fn();
  const stop = await host.onSelection(selected);
  await excel.selectByHand(excel.workbook.active, 'B2:C3,E5');
  await excel.selectByHand(excel.workbook.active, 'A:A');
  expect(selected.mock.calls).toEqual([[{ sheet: '自评表', a1: 'B2:C3' }]]);
  stop();
  await excel.selectByHand(excel.workbook.active, 'A1');
  expect(selected).toHaveBeenCalledTimes(1);
});

test('selections that come while a name is being asked are told once, as the last of them', async () => {
  const excel = open();
  const host = new OfficeHost({ preferences: localPreferences('') });
  const selected = jest.fn();
  await host.onSelection(selected);
  excel.failAt(2, { code: '', when: 'silence' });
  for (const a1 of ['A1', 'B1', 'C1']) await excel.selectByHand(excel.workbook.active, a1);
  expect(selected).not.toHaveBeenCalled();
  excel.breakSilence();
  await excel.selectByHand(excel.workbook.active, 'A:A');
  await excel.selectByHand(excel.workbook.active, 'D1');
  expect(selected.mock.calls.map(([{ a1 }]: [{ a1: string }]) => a1)).toEqual(['C1', 'D1']);
});
