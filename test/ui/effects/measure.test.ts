import { openPane } from '../open-pane';
import { gridLiteral } from '../../support/grid-literal';

it('measures against another standard without reading again, and back', async () => {
  const { host, actions, state } = openPane();
  await actions.check();
  host.failure = null;
  host.read = host.readSheet = () => Promise.reject(new Error('read again'));
  await actions.setStandard('hubei-2020');
  const [table] = state().checked?.content?.report.tables ?? [];
  expect([table?.assessment.standard.id, table?.standardBy]).toEqual(['hubei-2020', 'chosen']);
  await actions.setStandard(null);
  expect(state().checked?.content?.report.tables[0]?.assessment.standard.id).toBe('national-2020');
});

it('applies changed figures on top of the standard, and drops them with a new one', async () => {
  const { actions, state, findings } = openPane();
  await actions.check();
  expect(findings()).toContain('H6 overachievement-explained');
  await actions.setOverrides({ overachievementReason: 4 });
  expect(findings()).not.toContain('H6 overachievement-explained');
  await actions.setStandard('hubei-2020');
  expect(state().overrides).toEqual({});
});

it('takes the answer which way is good, and another answer instead', async () => {
  const { actions, state } = openPane();
  await actions.check();
  const row = () => state().checked?.content?.report.tables[0]?.assessment.indicators[4];
  expect(row()).toMatchObject({ status: 'manual', undecided: 'direction-unknown' });
  const at = { sheet: '自评表', a1: 'C10' };
  await actions.answerDirection({ at, direction: 'higher' });
  expect(row()).toMatchObject({ status: 'missed', undecided: null });
  await actions.answerDirection({ at, direction: 'lower' });
  expect(row()).toMatchObject({ status: 'met', direction: 'lower' });
  expect(state().directions).toHaveLength(1);
});

it('reads a sheet by the header that a person points at, until that is taken back', async () => {
  const { grid } = gridLiteral(`
    | 考核事项       | 要求   | 结果  | 满分 | 实得 |
    | 修缮房间数量   | ≥38套  | 40套  | {50} | {50} |
    | 垃圾分类覆盖率 | ≥90%   | 85.5% | {50} | {50} |
  `);
  const { actions, state } = openPane([grid]);
  await actions.check();
  const names = () =>
    state().checked?.content?.report.tables.flatMap(({ assessment }) =>
      assessment.indicators.map(({ indicator }) => indicator.name.text),
    );
  expect(names()).toEqual([]);
  await actions.readBy({
    sheet: '自评表',
    headerRow: 0,
    columns: [
      { column: 0, role: 'name' },
      { column: 1, role: 'target' },
      { column: 2, role: 'actual' },
      { column: 3, role: 'weight' },
      { column: 4, role: 'score' },
    ],
  });
  expect(names()).toEqual(['修缮房间数量', '垃圾分类覆盖率']);
  expect(state()).toMatchObject({ notes: 'changed', panel: null });
  await actions.dropMapping('自评表');
  expect(names()).toEqual([]);
});

it('remembers small choices on this computer, and the welcome only once', async () => {
  const { host, actions, state } = openPane();
  expect(state().welcomed).toBe(false);
  actions.setLanguage('en-US');
  actions.setAutoCheck(false);
  await actions.check();
  expect(['language', 'check-after-edit', 'welcomed'].map((key) => host.preferences.get(key))).toEqual([
    'en-US',
    'off',
    'yes',
  ]);
});
