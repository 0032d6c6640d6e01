import { connectBook } from '../../../src/apps/workbench/book/connect-book';
import type { BookLine } from '../../../src/apps/workbench/book/book-line';
import { workerLine } from '../../../src/apps/workbench/book/worker-line';
import { Workbench } from '../../../src/apps/workbench/workbench';
import { check } from '../../../src/core/check';
import { editsOf } from '../../../src/core/fill/edits-of';
import { cellName } from '../../../src/core/grid/address';
import type { CellRange } from '../../../src/core/grid/cell-range';
import type { CellView } from '../../../src/core/grid/sheet-view';
import type { Mark } from '../../../src/core/host';
import type { PaneHost } from '../../../src/core/pane-host';
import { preferencesIn } from '../../../src/hosts/xlsx/preferences-in';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { readFixture } from '../../files/fixture-files';
import { buildWorkbook } from '../../support/build-workbook';
import { differingParts } from '../../support/compare-parts';
import { doubleWorker } from '../../support/double-worker';
import { readMarks } from '../../support/read-marks';
import { readSample } from '../../support/read-sample';

const book = buildWorkbook({
  sheets: [
    { name: '自评表', cells: { A1: 10, B1: { formula: '=A1*2', value: 20 }, A2: '文字' } },
    { name: '说明', cells: { A1: { formula: '=自评表!B1', value: 20 } } },
  ],
});

function workbenchWith(connect: (bytes: Uint8Array) => BookLine = connectBook): {
  readonly workbench: Workbench;
  readonly shown: CellRange[];
} {
  const shown: CellRange[] = [];
  const goTo = (range: CellRange): number => shown.push(range);
  return { workbench: new Workbench({ preferences: preferencesIn(null), connect, goTo }), shown };
}

async function opened(bytes = book): Promise<Workbench> {
  const { workbench } = workbenchWith();
  expect(await workbench.open('自评表.xlsx', bytes)).toBe(true);
  return workbench;
}

const cellAt = (workbench: Workbench, a1: string): CellView | undefined =>
  workbench.store.get().file?.drawn?.view.cells.find(({ row, column }) => cellName(row, column) === a1);

const flags = (workbench: Workbench): (boolean | undefined)[] => {
  const file = workbench.store.get().file;
  return [file?.canUndo, file?.canRedo, file?.isDirty];
};

const type = (workbench: Workbench, left: number, text: string, top = 0): Promise<boolean> =>
  workbench.type({ sheet: workbench.store.get().file?.front ?? '', top, left, texts: [[text]] });

const hostOf = ({ host }: Workbench): PaneHost => {
  if (host === null) throw new Error('nothing is open');
  return host;
};

describe('opening', () => {
  test('shows the sheet in front and all tabs', async () => {
    const workbench = await opened(readFixture('demanding.xlsx'));
    const { file, opening, problem } = workbench.store.get();
    expect([opening, problem]).toEqual([null, null]);
    expect(file).toMatchObject({ name: '自评表.xlsx', front: '自评表 2025', isDirty: false, canUndo: false });
    expect(file?.sheets.map(({ name, hidden }) => [name, hidden])).toContainEqual(['隐藏_字典', true]);
    expect(cellAt(workbench, 'J2')?.text).toBe('2025年12月31日');
  });

  test('a file that cannot be opened says why and leaves the open one as it is', async () => {
    const workbench = await opened();
    await type(workbench, 0, '11');
    expect(await workbench.open('坏.xlsx', book.slice(0, 300))).toBe(false);
    expect(workbench.store.get()).toMatchObject({
      opening: null,
      problem: { code: 'damaged', detail: 'zip' },
    });
    expect(await workbench.open('旧.xlsx', readFixture('hostile/xxe.xlsx'))).toBe(false);
    expect(workbench.store.get().problem?.code).toBe('hostile');
    expect(workbench.store.get().file).toMatchObject({ name: '自评表.xlsx', isDirty: true });
    expect(await type(workbench, 0, '12')).toBe(true);
    expect(workbench.store.get().problem).toBeNull();
  });

  test('can be stopped, and only the file chosen last counts', async () => {
    const workers = [doubleWorker(), doubleWorker(), doubleWorker()];
    let used = 0;
    const { workbench } = workbenchWith(() => workerLine(workers[used++] ?? doubleWorker()));
    const first = workbench.open('一.xlsx', book);
    expect(workbench.store.get().opening).toEqual({ name: '一.xlsx', done: 0, inAll: 0 });
    const second = workbench.open('二.xlsx', book);
    expect(await first).toBe(false);
    expect(await second).toBe(true);
    expect(workbench.store.get()).toMatchObject({ opening: null, problem: null, file: { name: '二.xlsx' } });
    const third = workbench.open('三.xlsx', book);
    workbench.cancel();
    expect(await third).toBe(false);
    expect(workbench.store.get()).toMatchObject({ opening: null, problem: null, file: { name: '二.xlsx' } });
    expect(workers.map(({ stopped }) => stopped())).toEqual([true, false, true]);
  });

  test('another file takes the place of the first, whose thread ends', async () => {
    const workers = [doubleWorker(), doubleWorker()];
    let used = 0;
    const { workbench } = workbenchWith(() => workerLine(workers[used++] ?? doubleWorker()));
    await workbench.open('一.xlsx', book);
    const first = hostOf(workbench);
    await workbench.open('二.xlsx', book);
    expect(hostOf(workbench)).not.toBe(first);
    expect(workers.map(({ stopped }) => stopped())).toEqual([true, false]);
    workbench.close();
    expect(workbench.store.get().file).toBeNull();
    expect(workbench.host).toBeNull();
    expect(workers[1]?.stopped()).toBe(true);
  });
});

describe('editing', () => {
  test('typing changes the sheet, shows what Excel will recalculate, and can be taken back and made again', async () => {
    const workbench = await opened();
    expect(flags(workbench)).toEqual([false, false, false]);
    expect(await type(workbench, 0, '11')).toBe(true);
    expect([cellAt(workbench, 'A1')?.text, cellAt(workbench, 'B1')?.stale]).toEqual(['11', true]);
    expect(flags(workbench)).toEqual([true, false, true]);
    await workbench.undo();
    expect([cellAt(workbench, 'A1')?.text, cellAt(workbench, 'B1')?.stale]).toEqual(['10', undefined]);
    expect(flags(workbench)).toEqual([false, true, false]);
    await workbench.redo();
    expect([cellAt(workbench, 'A1')?.text, cellAt(workbench, 'B1')?.stale]).toEqual(['11', true]);
    expect(flags(workbench)).toEqual([true, false, true]);
  });

  test('what is taken back on another sheet is brought to the front', async () => {
    const workbench = await opened();
    await type(workbench, 0, '11');
    await workbench.showSheet('说明');
    await workbench.undo();
    expect(workbench.store.get().file?.front).toBe('自评表');
    expect([cellAt(workbench, 'A1')?.text, cellAt(workbench, 'B1')?.stale]).toEqual(['10', undefined]);
  });

  test('a block is pasted as one change, or not at all', async () => {
    const workbench = await opened();
    const texts = [
      ['1', '2'],
      ['3', '4'],
    ];
    expect(await workbench.type({ sheet: '自评表', top: 3, left: 0, texts })).toBe(true);
    expect(['A4', 'B4', 'A5', 'B5'].map((a1) => cellAt(workbench, a1)?.text)).toEqual(['1', '2', '3', '4']);
    await workbench.undo();
    expect(cellAt(workbench, 'B5')).toBeUndefined();
    const long = 'x'.repeat(40_000);
    expect(await workbench.type({ sheet: '自评表', top: 3, left: 0, texts: [['1', long]] })).toBe(false);
    expect(workbench.store.get().problem).toEqual({ code: 'too-large', detail: 'B4' });
    expect(cellAt(workbench, 'A4')).toBeUndefined();
  });

  test('the pane hears of typing and of its being taken back, and not of its own changes', async () => {
    const workbench = await opened();
    const host = hostOf(workbench);
    const outdated = jest.fn();
    await host.onOutdated(outdated);
    await host.apply([{ at: { sheet: '自评表', a1: 'A1' }, expected: 10, value: 9 }]);
    expect(outdated).not.toHaveBeenCalled();
    await type(workbench, 0, '8');
    expect(outdated).toHaveBeenCalledTimes(1);
    await workbench.undo();
    expect(outdated).toHaveBeenCalledTimes(2);
  });

  test('changes of the pane are taken back from either side', async () => {
    const workbench = await opened();
    const host = hostOf(workbench);
    const edit = { at: { sheet: '自评表', a1: 'A1' }, expected: 10, value: 9 };
    const inverse = await host.apply([edit]);
    await workbench.undo();
    expect((await host.read())?.cells[0]?.value).toBe(10);
    await workbench.redo();
    await host.apply(inverse);
    expect((await host.read())?.cells[0]?.value).toBe(10);
    const again = await host.apply([edit]);
    await host.apply(again);
    await workbench.showSheet('自评表');
    expect(flags(workbench).slice(1)).toEqual([true, true]);
  });

  test('another sheet shows what an edit made out of date there', async () => {
    const workbench = await opened();
    await type(workbench, 0, '11');
    await workbench.showSheet('说明');
    expect(workbench.store.get().file?.front).toBe('说明');
    expect(cellAt(workbench, 'A1')?.stale).toBe(true);
    expect((await hostOf(workbench).read())?.cells[0]?.text).toBe('待重算');
    expect(await workbench.showSheet('没有')).toBe(false);
    expect(workbench.store.get().problem?.code).toBe('no-such-sheet');
  });

  test('going to a place waits until its sheet is drawn', async () => {
    const { workbench, shown } = workbenchWith();
    await workbench.open('自评表.xlsx', book);
    const seen = jest.fn();
    await hostOf(workbench).onSelection(seen);
    await hostOf(workbench).goTo({ sheet: '说明', a1: 'A1' });
    await workbench.showSheet('说明');
    expect(workbench.store.get().file?.drawn?.view.sheet).toBe('说明');
    expect(shown).toEqual([{ sheet: '说明', a1: 'A1' }]);
    workbench.select({ sheet: '说明', a1: 'B2' });
    expect(seen).toHaveBeenLastCalledWith({ sheet: '说明', a1: 'B2' });
  });
});

describe('exporting', () => {
  test('an untouched file comes out as it went in', async () => {
    const original = readFixture('demanding.xlsx');
    const exported = await (await opened(original)).export('none');
    expect(exported?.name).toBe('自评表-核对.xlsx');
    expect(differingParts(original, exported?.bytes ?? new Uint8Array())).toEqual([]);
  });

  test('with marks or with values only, whatever the pane shows at the moment', async () => {
    const workbench = await opened();
    const mark: Mark = { at: { sheet: '自评表', a1: 'A1' }, severity: 'error', note: '应为 9' };
    await hostOf(workbench).mark([mark]);
    await type(workbench, 0, '11');
    const path = 'xl/worksheets/sheet1.xml';
    const marks = [{ ...mark, severity: 'warning' as const }];
    const marked = await workbench.export(new Map([['自评表', marks]]));
    const plain = await workbench.export('none');
    expect(readMarks(marked?.bytes ?? book, path)).toEqual([{ a1: 'A1', severity: 'warning' }]);
    expect(readMarks(plain?.bytes ?? book, path)).toEqual([]);
    for (const file of [marked, plain]) {
      const cells = openWorkbook(file?.bytes ?? book).readSheet('自评表').cells;
      expect(cells[0]?.value).toBe(11);
    }
    expect(await hostOf(workbench).countMarks()).toContainEqual({ sheet: '自评表', count: 1 });
  });

  test('is done only when the file has been written, and not for what was typed meanwhile', async () => {
    const workbench = await opened();
    await type(workbench, 0, '11');
    const first = await workbench.export('none');
    expect(workbench.store.get().file?.isDirty).toBe(true);
    first?.written();
    expect(workbench.store.get().file?.isDirty).toBe(false);
    const second = await workbench.export('none');
    await type(workbench, 0, '12');
    second?.written();
    expect(workbench.store.get().file?.isDirty).toBe(true);
  });

  test('notes that were saved make the file worth keeping, and are in it', async () => {
    const workbench = await opened();
    const at = { sheet: '自评表', a1: 'A1' };
    const notes = { ignored: [{ ruleId: 'r', messageId: 'm', at, reason: '已说明' }], mappings: [] };
    await hostOf(workbench).saveNotes(notes);
    expect(workbench.store.get().file?.isDirty).toBe(true);
    const exported = await workbench.export('none');
    exported?.written();
    expect(workbench.store.get().file?.isDirty).toBe(false);
    const again = await opened(exported?.bytes);
    expect(await hostOf(again).loadNotes()).toEqual(notes);
  });

  test('a filled sample reads the same when it is opened again', async () => {
    const workbench = await opened(readSample('待填报'));
    const host = hostOf(workbench);
    const grid = await host.read();
    const fills = grid === null ? [] : check(grid).tables.flatMap((table) => table.fills);
    expect(fills.length).toBeGreaterThan(0);
    await host.apply(editsOf(fills, { values: false }));
    const after = await workbench.check(workbench.store.get().file?.front ?? '', {});
    expect(after.tables.flatMap((table) => table.fills)).toEqual([]);
    const again = await opened((await workbench.export('none'))?.bytes);
    const reopened = await again.check(again.store.get().file?.front ?? '', {});
    expect(reopened.tables[0]?.findings).toEqual(after.tables[0]?.findings);
  });
});

test('without a file there is nothing to do', async () => {
  const { workbench } = workbenchWith();
  expect([await workbench.undo(), await workbench.showSheet('x'), await workbench.export('none')]).toEqual([
    false,
    false,
    null,
  ]);
  await expect(workbench.check('x', {})).rejects.toMatchObject({ code: 'host-unavailable' });
});
