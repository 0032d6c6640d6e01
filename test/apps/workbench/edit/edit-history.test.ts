import { EditHistory } from '../../../../src/apps/workbench/edit/edit-history';
import type { Edit } from '../../../../src/core/fill/edit';

const step = (name: string): readonly Edit[] => [{ at: { sheet: 'S', a1: name }, expected: null, value: 1 }];

test('goes back and forth, and forgets the way forth after a new change', async () => {
  const history = new EditHistory();
  const [back, forth] = [step('A1'), step('B1')];
  history.record(forth, back);
  const applied: (readonly Edit[])[] = [];
  const apply = (edits: readonly Edit[]): Promise<readonly Edit[]> => {
    applied.push(edits);
    return Promise.resolve(edits === back ? forth : back);
  };
  expect(await history.undo(apply)).toBe(true);
  expect([history.canUndo, history.canRedo]).toEqual([false, true]);
  expect(await history.redo(apply)).toBe(true);
  expect(applied).toEqual([back, forth]);
  await history.undo(apply);
  history.record(step('C1'), step('D1'));
  expect(await history.redo(apply)).toBe(false);
});

test('is dirty away from the saved state only, in either direction', async () => {
  const history = new EditHistory();
  const apply = (): Promise<readonly Edit[]> => Promise.resolve(step('X1'));
  expect(history.isDirty).toBe(false);
  history.record(step('A1'), step('B1'));
  history.record(step('A2'), step('B2'));
  expect(history.isDirty).toBe(true);
  history.markSaved(history.position);
  expect(history.isDirty).toBe(false);
  await history.undo(apply);
  expect(history.isDirty).toBe(true);
  await history.redo(apply);
  expect(history.isDirty).toBe(false);
});

test('the pane may take the latest change back with its own edits', () => {
  const history = new EditHistory();
  const inverse = step('B1');
  history.record(step('A1'), inverse);
  history.record(inverse, step('A1'));
  expect([history.canUndo, history.canRedo, history.isDirty]).toEqual([false, true, false]);
});

test('a step that fails stays where it was', async () => {
  const history = new EditHistory();
  history.record(step('A1'), step('B1'));
  await expect(history.undo(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect([history.canUndo, history.canRedo]).toEqual([true, false]);
});
