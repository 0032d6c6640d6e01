import { HostError } from '../../../src/core/host';
import { addedSheetWordsOf } from '../../../src/locales/ui-added-sheet-words-of';
import { AdderDouble } from '../../support/adder-double';
import { drawGrid } from '../../support/draw-sheet';
import { openPane, type OpenPane } from '../open-pane';
import { blankGrid, coverGrid, problemTable } from '../sheets';

const { name: NAME } = addedSheetWordsOf('zh-CN');
const GRIDS = [problemTable(), coverGrid(), blankGrid(), { ...drawGrid('参数', [[1]]), hidden: true }];

function open(grids = GRIDS): OpenPane & { readonly adder: AdderDouble } {
  const adder = new AdderDouble();
  return { ...openPane(grids, adder), adder };
}

/** The rows of the list in the sheet added last, by their column titles. */
function listed({ sheets }: AdderDouble): Record<string, string | number | null>[] {
  const draft = sheets.at(-1)?.draft;
  if (draft === undefined) throw new Error('no sheet was added');
  const rows = draft.rows.slice(draft.list.top, draft.list.bottom + 1);
  const [titles = [], ...others] = rows.map((cells) => cells.map(({ value }) => value));
  return others.map((row) => Object.fromEntries(row.map((value, n) => [String(titles[n]), value])));
}

const levels = (adder: AdderDouble): unknown[] => listed(adder).map((row) => row['级别']);

it('asks before anything is added, and says what is in the way', async () => {
  const { actions, state, adder } = open();
  await actions.check();
  adder.room = { isProtected: true };
  await actions.askToAdd(NAME);
  expect(state()).toMatchObject({ panel: 'add-results', room: { isProtected: true } });
  expect(adder.sheets).toEqual([]);
});

it('adds what is found in the whole workbook, and what was not checked', async () => {
  const { actions, state, adder, findings } = open();
  await actions.check();
  await actions.askToAdd(NAME);
  await actions.addResults(NAME, false);
  expect(state()).toMatchObject({
    panel: null,
    writing: false,
    problem: null,
    addedSheet: { id: '{1}', name: '核对结果' },
  });
  expect(adder.sheets).toMatchObject([{ name: '核对结果', replaces: null }]);
  const found = listed(adder).filter((row) => ['应更正', '需说明', '提示'].includes(String(row['级别'])));
  expect(found.map((row) => row['单元格'])).toEqual(findings().map((finding) => finding.split(' ')[0]));
  expect(found.length).toBeGreaterThan(1);
  const left = listed(adder).filter((row) => row['级别'] === '未核对');
  expect(left.map((row) => [row['单元格'], row['问题']])).toEqual([
    ['封面', '没有找到自评表。'],
    [blankGrid().sheet, '空白的工作表。'],
    ['参数', '隐藏的工作表，没有核对。'],
  ]);
});

it('says that it is at work until it is done', async () => {
  const { actions, state, host } = open();
  await actions.check();
  await actions.askToAdd(NAME);
  let go: () => void = () => undefined;
  host.gate = new Promise((resolve) => {
    go = resolve;
  });
  const adding = actions.addResults(NAME, false);
  expect(state()).toMatchObject({ addingResults: true, writing: true });
  go();
  await adding;
  expect(state()).toMatchObject({ addingResults: false, writing: false });
});

it('checks the cells as they are now, and not as they were when the pane read them', async () => {
  const { actions, host, adder } = open();
  await actions.check();
  expect(listedAt(await added(), 'E4')).toContain('100.00%');
  host.typeByHand([{ at: { sheet: '自评表', a1: 'E4' }, expected: 1, value: 0.8045 }]);
  expect(listedAt(await added(), 'E4')).not.toContain('100.00%');

  async function added(): Promise<AdderDouble> {
    await actions.askToAdd(NAME);
    await actions.addResults(NAME, false);
    return adder;
  }
});

const listedAt = (adder: AdderDouble, cell: string): unknown[] =>
  listed(adder)
    .filter((row) => row['单元格'] === cell)
    .map((row) => row['表中']);

it('keeps what the person ignored apart, with the reason', async () => {
  const { actions, adder, keyOf } = open();
  await actions.check();
  await actions.ignore(keyOf('execution-rate-matches'), '按批复数');
  await actions.askToAdd(NAME);
  await actions.addResults(NAME, false);
  expect(listed(adder).find((row) => row['级别'] === '已忽略')).toMatchObject({
    单元格: 'E4',
    忽略的理由: '按批复数',
  });
});

it('says what the report beside the workbook says', async () => {
  const { actions, adder } = open();
  await actions.check();
  await actions.pasteReport('登记来信4321件，按期答复4100件，按期答复率99.60%。');
  await actions.askToAdd(NAME);
  await actions.addResults(NAME, false);
  expect(listed(adder).map((row) => row['单元格'])).toContain('第 1 段');
});

it('says of a sheet that is too large that it was not checked', async () => {
  const { actions, host, adder } = open();
  await actions.check();
  await actions.askToAdd(NAME);
  host.failure = new HostError('too-large', '自评表');
  await actions.addResults(NAME, false);
  expect(levels(adder)).toContain('未核对');
  expect(listed(adder).at(-1)).toMatchObject({ 单元格: '自评表', 级别: '未核对' });
  expect(String(listed(adder).at(-1)?.['问题'])).toContain('工作簿过大');
});

it('adds nothing when the workbook cannot be read, and says why', async () => {
  const { actions, state, host, adder } = open();
  await actions.check();
  await actions.askToAdd(NAME);
  host.failNext('cell-editing');
  await actions.addResults(NAME, false);
  expect(adder.sheets).toEqual([]);
  expect(state()).toMatchObject({ problem: { code: 'cell-editing' }, addedSheet: null, writing: false });
});

it('never lists the sheet of results that is replaced', async () => {
  const { actions, adder } = open([...GRIDS, drawGrid('核对结果', [['旧的']])]);
  await actions.check();
  adder.room = { freeName: '核对结果 (2)', own: { name: '核对结果', isChanged: false } };
  await actions.askToAdd(NAME);
  await actions.addResults(NAME, true);
  expect(adder.sheets).toMatchObject([
    { name: '核对结果', replaces: { name: '核对结果', isChanged: false } },
  ]);
  expect(listed(adder).map((row) => row['单元格'])).not.toContain('核对结果');
});

it('takes the sheet away again', async () => {
  const { actions, state, adder } = open();
  await actions.check();
  await actions.askToAdd(NAME);
  await actions.addResults(NAME, false);
  await actions.removeResults(false);
  expect(adder.sheets).toEqual([]);
  expect(state()).toMatchObject({ addedSheet: null, panel: null });
});

it('asks once more before a sheet goes that somebody has worked in', async () => {
  const { actions, state, adder } = open();
  await actions.check();
  await actions.askToAdd(NAME);
  await actions.addResults(NAME, false);
  adder.fate = 'changed';
  await actions.removeResults(false);
  expect(state()).toMatchObject({
    panel: 'remove-results',
    addedSheet: { name: '核对结果' },
    writing: false,
  });
  expect(adder.sheets).toHaveLength(1);
  await actions.removeResults(true);
  expect(state()).toMatchObject({ panel: null, addedSheet: null });
  expect(adder.sheets).toEqual([]);
});

it('forgets a sheet that is gone, and keeps one that cannot be removed', async () => {
  const { actions, state, adder } = open();
  await actions.check();
  await actions.askToAdd(NAME);
  await actions.addResults(NAME, false);
  adder.failure = new HostError('protected-workbook');
  await actions.removeResults(false);
  expect(state()).toMatchObject({
    problem: { code: 'protected-workbook' },
    addedSheet: { name: '核对结果' },
  });
  adder.fate = 'deleted';
  await actions.removeResults(false);
  expect(state().addedSheet).toBeNull();
});

it('speaks the language of the pane', async () => {
  const { actions, adder } = open();
  await actions.check();
  actions.setLanguage('en-US');
  await actions.askToAdd(NAME);
  await actions.addResults(NAME, false);
  expect(adder.sheets[0]?.draft.rows[0]?.[0]?.value).toBe('Results of the self-evaluation check');
});

it('offers nothing where the host adds no sheets, and stays silent where Excel does not say', async () => {
  expect(openPane().state().canAddResults).toBe(false);
  const { actions, state, adder } = open();
  expect(state().canAddResults).toBe(true);
  adder.failure = new HostError('cell-editing');
  await actions.lookForRoom(NAME);
  expect(state()).toMatchObject({ room: null, problem: null });
  adder.failure = new HostError('cell-editing');
  await actions.askToAdd(NAME);
  expect(state()).toMatchObject({ panel: null, problem: { code: 'cell-editing' } });
});
