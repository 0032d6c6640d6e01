import { HostError } from '../../../src/core/host';
import { GridIndex } from '../../../src/core/grid/grid-index';
import { openPane, type OpenPane } from '../open-pane';

const cell = async ({ host }: OpenPane, row: number, column: number) => {
  const grid = await host.readSheet('自评表');
  return grid === null ? undefined : new GridIndex(grid).cellAt(row, column);
};

it('writes the fix of one finding, whose finding then vanishes, and takes it back', async () => {
  const pane = openPane();
  await pane.actions.check();
  await pane.actions.applyFix(pane.keyOf('execution-rate-matches'));
  expect(await cell(pane, 3, 4)).toMatchObject({ value: 0.8045, text: '80.45%' });
  expect(pane.findings()).not.toContain('E4 execution-rate-matches');
  expect(pane.state().changes).toMatchObject([{ kind: 'fix', cells: 1 }]);
  await pane.actions.undo();
  expect(await cell(pane, 3, 4)).toMatchObject({ value: 1, text: '100.00%' });
  expect(pane.findings()).toContain('E4 execution-rate-matches');
  expect(pane.state().changes).toEqual([]);
});

it('refuses a fix when the cell has changed since it was read', async () => {
  const pane = openPane();
  await pane.actions.check();
  pane.host.typeByHand([{ at: { sheet: '自评表', a1: 'E4' }, expected: 1, value: 0.5 }]);
  await pane.actions.applyFix(pane.keyOf('execution-rate-matches'));
  expect(pane.state().problem).toEqual({ code: 'cell-changed', detail: 'E4' });
  expect(await cell(pane, 3, 4)).toMatchObject({ value: 0.5 });
  expect(pane.state().changes).toEqual([]);
});

it('fills blank cells by formula, never a typed one, and takes all of it back at once', async () => {
  const pane = openPane();
  await pane.actions.check();
  await pane.actions.fill();
  expect(pane.state().changes).toMatchObject([{ kind: 'fill', cells: 1 }]);
  expect((await cell(pane, 3, 6))?.formula).toMatch(/^=/u);
  expect(await cell(pane, 3, 4)).toMatchObject({ value: 1 });
  await pane.actions.undo();
  expect((await cell(pane, 3, 6))?.value ?? null).toBeNull();
});

it('fills values alone when the person wants values', async () => {
  const pane = openPane();
  await pane.actions.check();
  pane.actions.setFillAs('values');
  await pane.actions.fill();
  expect(await cell(pane, 3, 6)).toMatchObject({ formula: null, value: 8.04 });
});

it('leaves unticked cells alone', async () => {
  const pane = openPane();
  await pane.actions.check();
  pane.actions.tick(['G4'], false);
  await pane.actions.fill();
  expect(pane.state().changes).toEqual([]);
  pane.actions.tick(['G4'], true);
  await pane.actions.fill();
  expect(pane.state().changes).toMatchObject([{ cells: 1 }]);
});

it('keeps a change that cannot be taken back, and says why', async () => {
  const pane = openPane();
  await pane.actions.check();
  await pane.actions.fill();
  pane.host.failure = new HostError('protected-sheet', '自评表');
  await pane.actions.undo();
  expect(pane.state()).toMatchObject({
    problem: { code: 'protected-sheet', detail: '自评表' },
    changes: [{ kind: 'fill' }],
    writing: false,
  });
});
