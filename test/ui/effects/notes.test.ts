import { openPane } from '../open-pane';

it('sets a finding aside only with a reason, and brings it back', async () => {
  const { actions, state, findings, keyOf } = openPane();
  await actions.check();
  const key = keyOf('execution-rate-matches');
  await actions.ignore(key, '  ');
  expect(state().ignored).toEqual([]);
  await actions.ignore(key, ' 按批复数 ');
  expect(state().ignored).toEqual([
    {
      ruleId: 'execution-rate-matches',
      messageId: 'differs',
      at: { sheet: '自评表', a1: 'E4' },
      reason: '按批复数',
    },
  ]);
  expect(findings()).not.toContain('E4 execution-rate-matches');
  await Promise.all(state().ignored.map(actions.restore));
  expect(findings()).toContain('E4 execution-rate-matches');
});

it('opens the next finding when one is set aside', async () => {
  const { actions, state, keyOf } = openPane();
  await actions.check();
  const key = keyOf('execution-rate-matches');
  actions.select(key);
  await actions.ignore(key, '按批复数');
  expect(state().selected).toBe(keyOf('score-follows-standard'));
});

it('writes notes to the workbook only on saving, and reads them with the first check', async () => {
  const { host, actions, state, keyOf } = openPane();
  await actions.check();
  await actions.ignore(keyOf('execution-rate-matches'), '按批复数');
  expect(state().notes).toBe('changed');
  expect(host.stored).toBeNull();
  await actions.saveNotes();
  expect(state().notes).toBe('just-saved');
  expect(host.stored).toEqual({ ignored: state().ignored, mappings: [] });

  const later = openPane();
  later.host.stored = host.stored;
  await later.actions.check();
  expect(later.findings()).not.toContain('E4 execution-rate-matches');
  expect(later.state().notes).toBe('as-stored');
});
