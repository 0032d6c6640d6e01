import { connectBook } from '../../../src/apps/workbench/book/connect-book';
import { Workbench } from '../../../src/apps/workbench/workbench';
import { preferencesIn } from '../../../src/hosts/xlsx/preferences-in';
import type { Grid } from '../../../src/core/grid/grid';
import { createPane } from '../../../src/ui/effects/create-pane';
import { paneEngine } from '../../../src/ui/pane-engine';
import { listFindings } from '../../../src/ui/results/listed-findings';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { buildWorkbook, sheetOfGrid } from '../../support/build-workbook';
import { readSample } from '../../support/read-sample';

/** The pane over a workbench with the sample that has faults and blanks, as the page joins them. */
async function joined(bytes = readSample('待填报')) {
  const workbench = new Workbench({
    preferences: preferencesIn(null),
    connect: connectBook,
    goTo: () => undefined,
  });
  await workbench.open('自评表.xlsx', bytes);
  const { host } = workbench;
  if (host === null) throw new Error('nothing is open');
  const checked: Grid[] = [];
  const pane = createPane(host, {
    language: 'zh-CN',
    loadEngine: () => Promise.resolve(paneEngine),
    checkSheet: (grid, options) => {
      checked.push(grid);
      return workbench.check(grid.sheet, options);
    },
  });
  const end = await pane.start();
  await pane.actions.check();
  const places = (): string[] => listFindings(pane.store.get()).open.map(({ finding }) => finding.at.a1);
  return { workbench, pane, checked, places, end };
}

const blanks = (grid: Grid | undefined): number =>
  paneEngine.check(grid ?? { ...EMPTY }).tables.reduce((sum, { fills }) => sum + fills.length, 0);

const EMPTY: Grid = {
  sheet: '',
  hidden: false,
  protected: false,
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

it('checks where the file is held, and says what the engine here would say', async () => {
  const { pane, checked, places, end } = await joined();
  expect(checked).toHaveLength(1);
  expect(blanks(checked[0])).toBe(6);
  const { content } = pane.store.get().checked ?? {};
  expect(content?.report).toEqual(paneEngine.check(checked[0] ?? EMPTY));
  expect(places()).toContain('H6');
  end();
});

it('loses a change that the page has taken back, and keeps one that it has not', async () => {
  const { workbench, pane, end } = await joined();
  await pane.actions.fill();
  expect(pane.store.get().changes.map(({ kind, cells }) => [kind, cells])).toEqual([['fill', 6]]);
  const sheet = workbench.store.get().file?.front ?? '';
  await workbench.type({ sheet, top: 30, left: 0, texts: [['备注']] });
  await workbench.undo();
  expect(pane.store.get().changes).toHaveLength(1);
  await workbench.undo();
  expect(pane.store.get().changes).toEqual([]);
  expect(workbench.store.get().file).toMatchObject({ isDirty: false, canUndo: false, canRedo: true });
  end();
});

it('takes a change of its own back as the page would, so that the page can make it again', async () => {
  const { workbench, pane, end } = await joined();
  await pane.actions.fill();
  await pane.actions.undo();
  expect(pane.store.get().changes).toEqual([]);
  expect(workbench.store.get().file).toMatchObject({ isDirty: false, canUndo: false, canRedo: true });
  end();
});

it('marks no protected sheet, on the screen or in the file, and says why; the findings stay', async () => {
  const sample = openWorkbook(readSample('待填报'));
  const grid = { ...sample.readSheet(sample.activeSheet), protected: true };
  const { workbench, pane, places, end } = await joined(buildWorkbook({ sheets: [sheetOfGrid(grid)] }));
  await pane.actions.setMarking(true);
  expect(pane.store.get()).toMatchObject({
    marking: false,
    problem: { code: 'protected-sheet', detail: grid.sheet },
  });
  expect(places()).toContain('H6');
  const marks = new Map([
    [grid.sheet, [{ at: { sheet: grid.sheet, a1: 'H6' }, severity: 'error' as const, note: '' }]],
  ]);
  expect(await workbench.export(marks)).toBeNull();
  expect(workbench.store.get().problem).toMatchObject({ code: 'protected-sheet', detail: grid.sheet });
  expect(await workbench.export('none')).not.toBeNull();
  end();
});
