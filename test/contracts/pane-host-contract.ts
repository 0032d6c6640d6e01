import type { Grid } from '../../src/core/grid/grid';
import type { Mark } from '../../src/core/host';
import type { PaneHost, WorkbookNotes } from '../../src/core/pane-host';
import type { SheetDraft } from '../../src/core/sheet-draft';
import { drawGrid } from '../support/draw-sheet';

/** A host for a pane together with what a person does in the workbook beside it. */
export interface PaneHostUnderTest {
  readonly host: PaneHost;
  readonly select: (sheet: string, a1: string) => Promise<void>;
  readonly changeByHand: (sheet: string, a1: string, value: number) => Promise<void>;
  /** Forbids new sheets; only where the host adds any. */
  readonly protectStructure?: () => void;
}

type MakePaneHost = (sheets: readonly [Grid, ...Grid[]]) => Promise<PaneHostUnderTest>;

const FRONT = '自评表';
const OTHER = '附表 1';
const HIDDEN = '参数';
const RESULTS = '核对结果';

const SHEETS: readonly [Grid, ...Grid[]] = [
  drawGrid(FRONT, [
    ['预算数', '执行数'],
    [100, 90],
  ]),
  drawGrid(OTHER, [['得分', 9.5]]),
  { ...drawGrid(HIDDEN, [[1]]), hidden: true },
];

/** What a host for a pane must do besides; its workbook has a sheet in front, another one, and a hidden one. */
export function describePaneHost(name: string, makeHost: MakePaneHost): void {
  describe(`${name} as a host for a pane`, () => {
    describeSheets(makeHost);
    describeMarkCounts(makeHost);
    describePerson(makeHost);
    describeKeeping(makeHost);
    describeAdding(makeHost);
  });
}

function describeSheets(makeHost: MakePaneHost): void {
  test('lists the sheets and reads each by its name', async () => {
    const { host } = await makeHost(SHEETS);
    expect(await host.sheets()).toEqual([
      { name: FRONT, hidden: false, active: true },
      { name: OTHER, hidden: false, active: false },
      { name: HIDDEN, hidden: true, active: false },
    ]);
    expect((await host.readSheet(OTHER))?.cells.map(({ value }) => value)).toEqual(['得分', 9.5]);
    expect(await host.readSheet(HIDDEN)).toMatchObject({ sheet: HIDDEN, hidden: true });
    await expect(host.readSheet('没有')).rejects.toMatchObject({ code: 'no-such-sheet' });
  });

  test('brings a sheet to the front, but not a hidden or a missing one', async () => {
    const { host } = await makeHost(SHEETS);
    await host.activate(OTHER);
    expect((await host.read())?.sheet).toBe(OTHER);
    expect((await host.sheets()).filter(({ active }) => active).map((sheet) => sheet.name)).toEqual([OTHER]);
    await expect(host.activate(HIDDEN)).rejects.toMatchObject({ code: 'no-such-sheet' });
    await expect(host.activate('没有')).rejects.toMatchObject({ code: 'no-such-sheet' });
    expect((await host.read())?.sheet).toBe(OTHER);
  });

  test('showing a place brings its sheet to the front', async () => {
    const { host } = await makeHost(SHEETS);
    await host.goTo({ sheet: OTHER, a1: 'B1' });
    expect((await host.read())?.sheet).toBe(OTHER);
    await expect(host.goTo({ sheet: HIDDEN, a1: 'A1' })).rejects.toMatchObject({ code: 'no-such-sheet' });
  });

  test('tells how far a read is, and stops when asked', async () => {
    const { host } = await makeHost(SHEETS);
    const progress: [number, number][] = [];
    const onProgress = (read: number, all: number): number => progress.push([read, all]);
    await host.read({ onProgress });
    expect(progress.at(-1)).toEqual([4, 4]);
    await host.readSheet(OTHER, { onProgress });
    expect(progress.at(-1)).toEqual([2, 2]);
    await expect(host.read({ isCancelled: () => true })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(host.readSheet(OTHER, { isCancelled: () => true })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect((await host.read())?.cells).toHaveLength(4);
  });
}

function describeMarkCounts(makeHost: MakePaneHost): void {
  test('counts the marks of every sheet, and clears one sheet or all', async () => {
    const { host } = await makeHost(SHEETS);
    const counts = async (): Promise<number[]> => (await host.countMarks()).map(({ count }) => count);
    expect(await counts()).toEqual([0, 0, 0]);
    await host.mark([mark(FRONT, 'A2'), mark(FRONT, 'B2'), mark(OTHER, 'B1')]);
    expect(await host.countMarks()).toEqual([
      { sheet: FRONT, count: 2 },
      { sheet: OTHER, count: 1 },
      { sheet: HIDDEN, count: 0 },
    ]);
    await host.mark([mark(FRONT, 'A2')]);
    expect(await counts()).toEqual([1, 1, 0]);
    expect(await host.clearMarks('sheet')).toEqual({ removed: 1, unreadable: 0 });
    expect(await counts()).toEqual([0, 1, 0]);
    await host.mark([mark(FRONT, 'A2'), mark(HIDDEN, 'A1')]);
    expect(await host.clearMarks('workbook')).toEqual({ removed: 3, unreadable: 0 });
    expect(await counts()).toEqual([0, 0, 0]);
  });
}

function describePerson(makeHost: MakePaneHost): void {
  test('says what a person selects, with the sheet, until nobody listens', async () => {
    const { host, select } = await makeHost(SHEETS);
    const selected = jest.fn();
    const stop = await host.onSelection(selected);
    await select(FRONT, 'B2');
    await select(OTHER, 'A1:B1');
    expect(selected.mock.calls).toEqual([[{ sheet: FRONT, a1: 'B2' }], [{ sheet: OTHER, a1: 'A1:B1' }]]);
    stop();
    await select(FRONT, 'A1');
    expect(selected).toHaveBeenCalledTimes(2);
  });

  test('a change on another sheet than the one read does not make findings old', async () => {
    const { host, changeByHand } = await makeHost(SHEETS);
    await host.read();
    const outdated = jest.fn();
    await host.onOutdated(outdated);
    await changeByHand(OTHER, 'B1', 9);
    expect(outdated).not.toHaveBeenCalled();
    await changeByHand(FRONT, 'B2', 91);
    expect(outdated).toHaveBeenCalledTimes(1);
  });
}

function describeKeeping(makeHost: MakePaneHost): void {
  test('keeps notes about the workbook when they are saved, and only then', async () => {
    const { host } = await makeHost(SHEETS);
    expect(await host.loadNotes()).toBeNull();
    const notes: WorkbookNotes = {
      ignored: [
        {
          ruleId: 'actual-present',
          messageId: 'blank',
          at: { sheet: FRONT, a1: 'B2' },
          reason: '已另附说明',
        },
      ],
      mappings: [{ sheet: OTHER, headerRow: 0, columns: [{ column: 1, role: 'score' }] }],
    };
    await host.saveNotes(notes);
    expect(await host.loadNotes()).toEqual(notes);
    await host.saveNotes({ ignored: [], mappings: [] });
    expect(await host.loadNotes()).toEqual({ ignored: [], mappings: [] });
  });

  test('keeps preferences by key', async () => {
    const { host } = await makeHost(SHEETS);
    expect(host.preferences.get('contract.language')).toBeNull();
    host.preferences.set('contract.language', 'en-US');
    host.preferences.set('contract.theme', 'dark');
    expect(host.preferences.get('contract.language')).toBe('en-US');
  });
}

function describeAdding(makeHost: MakePaneHost): void {
  const texts = async (host: PaneHost, sheet: string): Promise<unknown[] | undefined> =>
    (await host.readSheet(sheet))?.cells.map(({ value, formula }) => formula ?? value);
  const names = async (host: PaneHost): Promise<string[]> =>
    (await host.sheets()).map(({ name, active }) => (active ? `${name}*` : name));

  test('adds a sheet of plain values as the last one and in front, or cannot add any', async () => {
    const { host } = await makeHost(SHEETS);
    if (host.adder === undefined) return;
    expect(await host.adder.lookForRoom(RESULTS)).toMatchObject({
      isProtected: false,
      freeName: RESULTS,
      own: null,
    });
    const added = await host.adder.add(draftOf('=1+1', '-5%', '@a', '1/2', 3), RESULTS, null);
    expect(added).toMatchObject({ name: RESULTS, before: FRONT });
    expect(await names(host)).toEqual([FRONT, OTHER, HIDDEN, `${RESULTS}*`]);
    expect(await texts(host, RESULTS)).toEqual(['=1+1', '-5%', '@a', '1/2', 3]);
    expect(await texts(host, FRONT)).toEqual(['预算数', '执行数', 100, 90]);
    expect(await host.adder.remove(added, { evenIfChanged: false })).toBe('removed');
    expect(await names(host)).toEqual([`${FRONT}*`, OTHER, HIDDEN]);
    expect(await host.adder.remove(added, { evenIfChanged: false })).toBe('gone');
  });

  test("replaces its own sheet when told to, and never somebody else's", async () => {
    const { host } = await makeHost([...SHEETS, drawGrid(RESULTS, [['我的']])]);
    const { adder } = host;
    if (adder === undefined) return;
    const room = await adder.lookForRoom(RESULTS);
    expect(room).toMatchObject({ freeName: `${RESULTS} (2)`, own: null });
    const second = await adder.add(draftOf('一'), RESULTS, room.own);
    expect(second.name).toBe(`${RESULTS} (2)`);
    expect(await texts(host, RESULTS)).toEqual(['我的']);

    const { own } = await adder.lookForRoom(second.name);
    expect(own).toEqual({ name: second.name, isChanged: false });
    const third = await adder.add(draftOf('二'), second.name, own);
    expect(third.name).toBe(second.name);
    expect(await texts(host, third.name)).toEqual(['二']);
    expect(await host.sheets()).toHaveLength(5);
    expect(await adder.remove(second, { evenIfChanged: true })).toBe('gone');
  });

  test('replaces no sheet that was changed after the person saw it', async () => {
    const { host, changeByHand } = await makeHost(SHEETS);
    const { adder } = host;
    if (adder === undefined) return;
    await adder.add(draftOf('一'), RESULTS, null);
    const { own } = await adder.lookForRoom(RESULTS);
    await changeByHand(RESULTS, 'C3', 7);
    const adding = adder.add(draftOf('二'), RESULTS, own);
    await expect(adding).rejects.toMatchObject({ code: 'cell-changed', detail: RESULTS });
    expect(await texts(host, RESULTS)).toEqual(['一', 7]);
    await adder.add(draftOf('二'), RESULTS, (await adder.lookForRoom(RESULTS)).own);
    expect(await texts(host, RESULTS)).toEqual(['二']);
    expect(await host.sheets()).toHaveLength(4);
  });

  test('keeps a sheet that was worked in unless told otherwise', async () => {
    const { host, changeByHand } = await makeHost(SHEETS);
    const { adder } = host;
    if (adder === undefined) return;
    const added = await adder.add(draftOf('一'), RESULTS, null);
    await changeByHand(RESULTS, 'C3', 7);
    expect((await adder.lookForRoom(RESULTS)).own).toEqual({ name: RESULTS, isChanged: true });
    expect(await adder.remove(added, { evenIfChanged: false })).toBe('changed');
    expect(await texts(host, RESULTS)).toEqual(['一', 7]);
    expect(await adder.remove(added, { evenIfChanged: true })).toBe('removed');
    expect(await host.sheets()).toHaveLength(3);
  });

  test('neither adds nor removes where the structure is protected', async () => {
    const { host, protectStructure } = await makeHost(SHEETS);
    const { adder } = host;
    if (adder === undefined || protectStructure === undefined) return;
    const added = await adder.add(draftOf('一'), RESULTS, null);
    protectStructure();
    expect((await adder.lookForRoom(RESULTS)).isProtected).toBe(true);
    const refusal = { code: 'protected-workbook' };
    await expect(adder.add(draftOf('二'), RESULTS, null)).rejects.toMatchObject(refusal);
    await expect(adder.remove(added, { evenIfChanged: true })).rejects.toMatchObject(refusal);
    expect(await host.sheets()).toHaveLength(4);
  });

  test('an added sheet does not make findings old', async () => {
    const { host } = await makeHost(SHEETS);
    if (host.adder === undefined) return;
    await host.read();
    const outdated = jest.fn();
    await host.onOutdated(outdated);
    const added = await host.adder.add(draftOf('一'), RESULTS, null);
    await host.adder.remove(added, { evenIfChanged: false });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(outdated).not.toHaveBeenCalled();
  });
}

const draftOf = (...values: readonly (string | number)[]): SheetDraft => ({
  widths: values.map(() => 10),
  rows: [values.map((value) => ({ value, look: { border: true } }))],
  headRows: 1,
  list: { top: 0, left: 0, bottom: 0, right: values.length - 1 },
});

const mark = (sheet: string, a1: string): Mark => ({ at: { sheet, a1 }, severity: 'error', note: '' });
