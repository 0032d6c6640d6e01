import { HostError } from '../../../src/core/host';
import { openPane } from '../open-pane';
import { coverGrid, problemTable } from '../sheets';

it('checks the sheet in front and lists what disagrees, gravest first and then as on the sheet', async () => {
  const { actions, state, findings } = openPane();
  await actions.check();
  expect(state()).toMatchObject({
    checked: { sheet: '自评表' },
    reading: null,
    problem: null,
    outdated: false,
  });
  expect(findings()).toEqual([
    'E4 execution-rate-matches',
    'G7 score-follows-standard',
    'H6 overachievement-explained',
    'H7 shortfall-explained',
    'A9:A10 dimensions-complete',
  ]);
});

it('names a blank sheet and looks nowhere else', async () => {
  const { host, actions, state } = openPane();
  await host.activate('空白表');
  await actions.check();
  expect(state()).toMatchObject({ checked: { sheet: '空白表', content: null }, elsewhere: null });
});

it('tells which other sheets hold a table, and opens one', async () => {
  const { host, actions, state, findings } = openPane([
    coverGrid(),
    problemTable('附件2'),
    problemTable('附件3'),
  ]);
  await actions.check();
  expect(state().checked?.content?.report).toMatchObject({ tables: [], nearest: ['填报单位'] });
  expect(state().elsewhere).toEqual(['附件2', '附件3']);
  await actions.openSheet('附件3');
  expect(state()).toMatchObject({ checked: { sheet: '附件3' }, elsewhere: null });
  expect(findings()).toHaveLength(5);
  expect((await host.sheets()).find(({ active }) => active)?.name).toBe('附件3');
});

it('keeps the last result and says why when a sheet cannot be read', async () => {
  const { host, actions, state, findings } = openPane();
  await actions.check();
  host.failure = new HostError('cell-editing');
  await actions.check();
  expect(state().problem).toEqual({ code: 'cell-editing', detail: '' });
  expect(findings()).toHaveLength(5);
  await actions.check();
  expect(state().problem).toBeNull();
});

it('calls a failure that no host names its own fault', async () => {
  const { host, actions, state } = openPane();
  host.sheets = () => Promise.reject(new TypeError('sheets is not iterable'));
  await host.activate('空白表');
  await actions.check();
  expect(state().problem).toEqual({ code: 'internal', detail: 'sheets is not iterable' });
});

describe('a long read', () => {
  let open: () => void;
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const slowPane = () => {
    const pane = openPane();
    pane.host.gate = new Promise((resolve) => {
      open = resolve;
    });
    return pane;
  };

  it('shows how far it is only after half a second', async () => {
    const { actions, state } = slowPane();
    const done = actions.check();
    await jest.advanceTimersByTimeAsync(499);
    expect(state().reading).toEqual({ read: 1, total: 4, slow: false });
    await jest.advanceTimersByTimeAsync(1);
    expect(state().reading?.slow).toBe(true);
    open();
    await done;
    expect(state().reading).toBeNull();
    expect(state().checked?.sheet).toBe('自评表');
  });

  it('is cancelled without a result and without a complaint', async () => {
    const { actions, state } = slowPane();
    const done = actions.check();
    actions.cancel();
    expect(state().reading).toBeNull();
    open();
    await done;
    expect(state()).toMatchObject({ checked: null, problem: null });
  });

  it('is cancelled too when an edit asked for it, and the last result stays', async () => {
    const { host, actions, state } = openPane();
    await actions.check();
    host.gate = new Promise((resolve) => {
      open = resolve;
    });
    const before = state().checked;
    const stop = jest.fn<boolean, []>();
    const read = host.readSheet.bind(host);
    host.readSheet = (name, watch) => {
      stop.mockImplementation(() => watch?.isCancelled?.() === true);
      return read(name, watch);
    };
    const done = actions.recheck();
    await jest.advanceTimersByTimeAsync(500);
    expect(state().reading).toEqual({ read: 1, total: 4, slow: true });
    actions.cancel();
    expect(stop()).toBe(true);
    open();
    await done;
    expect(state()).toMatchObject({ checked: before, reading: null, problem: null });
  });

  it('never covers the result of a later one', async () => {
    const { host, actions, state } = slowPane();
    const slow = actions.check();
    host.gate = null;
    await host.activate('封面');
    await actions.check();
    await host.activate('自评表');
    open();
    await slow;
    expect(state().checked?.sheet).toBe('封面');
  });
});
