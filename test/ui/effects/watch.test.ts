import type { Edit } from '../../../src/core/fill/edit';
import { HostError } from '../../../src/core/host';
import { openPane } from '../open-pane';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const mend: Edit = { at: { sheet: '自评表', a1: 'E4' }, expected: 1, value: 0.8045 };

it('checks again 400 milliseconds after the last edit, and what is mended vanishes', async () => {
  const { host, actions, state, findings, start } = openPane();
  await start();
  await actions.check();
  host.typeByHand([mend]);
  expect(state().outdated).toBe(true);
  await jest.advanceTimersByTimeAsync(300);
  host.typeByHand([{ at: { sheet: '自评表', a1: 'H7' }, expected: null, value: '设备检修' }]);
  await jest.advanceTimersByTimeAsync(399);
  expect(state().outdated).toBe(true);
  expect(findings()).toContain('E4 execution-rate-matches');
  await jest.advanceTimersByTimeAsync(1);
  expect(state().outdated).toBe(false);
  expect(findings()).not.toContain('E4 execution-rate-matches');
  expect(findings()).not.toContain('H7 shortfall-explained');
});

it('only says that the result is outdated when checking by itself is switched off', async () => {
  const { host, actions, state, start } = openPane();
  await start();
  await actions.check();
  actions.setAutoCheck(false);
  host.typeByHand([mend]);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(state().outdated).toBe(true);
  await actions.recheck();
  expect(state().outdated).toBe(false);
});

it('checks the sheet of the result again, not the one that came to the front', async () => {
  const { host, actions, state, start } = openPane();
  await start();
  await actions.check();
  host.typeByHand([mend]);
  await host.activate('封面');
  await jest.advanceTimersByTimeAsync(400);
  expect(state().checked?.sheet).toBe('自评表');
});

it('opens the finding of the selected cell, and keeps the open one of that cell', async () => {
  const { host, actions, state, start, keyOf } = openPane();
  await start();
  await actions.check();
  host.select({ sheet: '自评表', a1: 'G7' });
  expect(state()).toMatchObject({ selected: keyOf('score-follows-standard'), place: { a1: 'G7' } });
  host.select({ sheet: '自评表', a1: 'B2' });
  expect(state()).toMatchObject({ selected: keyOf('score-follows-standard'), place: { a1: 'B2' } });
  host.select({ sheet: '自评表', a1: 'A10' });
  expect(state().selected).toBe(keyOf('dimensions-complete'));
  host.select({ sheet: '封面', a1: 'G7' });
  expect(state().selected).toBe(keyOf('dimensions-complete'));
});

it('walks through the findings in a circle and shows their cells', async () => {
  const { host, actions, state } = openPane();
  await actions.check();
  actions.setView('fills');
  for (let count = 0; count < 6; count++) await actions.step(1);
  expect(host.shown.map(({ a1 }) => a1)).toEqual(['E4', 'G7', 'H6', 'H7', 'A9:A10', 'E4']);
  expect(state().view).toBe('findings');
  await actions.step(-1);
  expect(host.shown.at(-1)?.a1).toBe('A9:A10');
});

it('does without events that a host does not have, and stops listening in the end', async () => {
  const { host, actions, state, start } = openPane();
  host.onSelection = () => Promise.reject(new HostError('unsupported'));
  const stop = await start();
  await actions.check();
  expect(state().problem).toBeNull();
  stop();
  host.typeByHand([mend]);
  expect(state().outdated).toBe(false);
});
