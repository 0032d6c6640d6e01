import { HostError } from '../../../src/core/host';
import { openPane } from '../open-pane';

const places = (marks: readonly { readonly at: { readonly a1: string } }[]): string[] =>
  marks.map(({ at }) => at.a1);

it('marks each place once, with the words of its findings, and counts them', async () => {
  const { host, actions, state } = openPane();
  await actions.check();
  expect(host.marks).toEqual([]);
  await actions.setMarking(true);
  expect(places(host.marks)).toEqual(['E4', 'G7', 'H6', 'H7', 'A9:A10']);
  expect(host.marks[0]?.severity).toBe('error');
  expect(host.marks[0]?.note).toMatch(/^【应更正】.*80\.45%/u);
  expect(state().marks).toEqual([{ sheet: '自评表', count: 5 }]);
});

it('keeps the marks in line with what is mended and set aside', async () => {
  const { host, actions, keyOf } = openPane();
  await actions.check();
  await actions.setMarking(true);
  await actions.applyFix(keyOf('execution-rate-matches'));
  expect(places(host.marks)).not.toContain('E4');
  await actions.ignore(keyOf('shortfall-explained'), '另附说明');
  expect(places(host.marks)).toEqual(['G7', 'H6', 'A9:A10']);
});

it('clears the marks of the checked sheet, whichever is in front', async () => {
  const { host, actions, state } = openPane();
  await actions.check();
  await actions.setMarking(true);
  await host.activate('封面');
  await actions.setMarking(false);
  expect(state()).toMatchObject({ marking: false, marks: [] });
  await actions.check();
  expect(host.marks).toEqual([]);
});

it('counts marks of an earlier day and clears them in all sheets', async () => {
  const { host, actions, state } = openPane();
  await host.mark([{ at: { sheet: '封面', a1: 'A1' }, severity: 'info', note: '' }]);
  await actions.check();
  expect(state()).toMatchObject({ marking: false, marks: [{ sheet: '封面', count: 1 }] });
  await actions.clearMarks('workbook');
  expect(state().marks).toEqual([]);
});

it('switches itself off and says why when the sheet cannot be marked', async () => {
  const { host, actions, state } = openPane();
  await actions.check();
  host.failure = new HostError('protected-sheet', '自评表');
  await actions.setMarking(true);
  expect(state()).toMatchObject({ marking: false, problem: { code: 'protected-sheet' } });
});
