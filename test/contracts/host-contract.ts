import type { Edit } from '../../src/core/fill/edit';
import type { Cell } from '../../src/core/grid/cell';
import { cellName, parseAreaName } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { HostError, type Host, type HostErrorCode, type Mark } from '../../src/core/host';
import type { SeenMark } from '../support/read-marks';

/** A host together with what a test must see and do behind its back. */
export interface HostUnderTest {
  readonly host: Host;
  /** The marks in the sheet, seen with other eyes than the host's. */
  readonly marked: () => Promise<readonly SeenMark[]>;
  /** Changes the sheet as another hand would. */
  readonly changeByHand: (edits: readonly Edit[]) => Promise<void>;
}

const SHEET = '自评表';

/**
 * What every host must do. The sheet: a title over A1:C1, labels in row 2, numbers in row 3 with a rate in C3 and a
 * blank D3, a formula in A4, an unlocked cell in B4.
 */
export function describeHost(name: string, makeHost: (grid: Grid) => Promise<HostUnderTest>): void {
  describe(`${name} as a host`, () => {
    describeReading(makeHost);
    describeMarking(makeHost);
    describeEditing(makeHost);
    describeRefusals(makeHost);
  });
}

type MakeHost = (grid: Grid) => Promise<HostUnderTest>;

function describeReading(makeHost: MakeHost): void {
  test('reads values, formulas, formats, merged areas and what is hidden', async () => {
    const grid = await read((await makeHost(form())).host);
    expect(grid.sheet).toBe(SHEET);
    expect(grid.protected).toBe(false);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...grid.hiddenRows]).toEqual([3]);
    expect(cellAt(grid, 'A1')).toMatchObject({ type: 'text', value: '绩效自评表', text: '绩效自评表' });
    expect(cellAt(grid, 'A3')).toMatchObject({ type: 'number', value: 985.19, formula: null });
    expect(cellAt(grid, 'C3')).toMatchObject({ value: 0.9287, numberFormat: '0.00%', text: '92.87%' });
    expect(cellAt(grid, 'A4')).toMatchObject({ type: 'number', value: 1900.16, formula: '=A3+B3' });
    expect(cellAt(grid, 'B5')).toMatchObject({ type: 'error', value: '#REF!' });
    expect(cellAt(grid, 'C5')).toMatchObject({ type: 'boolean', value: true });
    expect(cellAt(grid, 'D3')).toBeUndefined();
  });

  test('reads a blank sheet as null', async () => {
    const { host } = await makeHost({ ...form(), cells: [], merges: [] });
    expect(await host.read()).toBeNull();
  });
}

function describeMarking(makeHost: MakeHost): void {
  test('marks cells and merged areas, the worst finding of a place winning', async () => {
    const { host, marked } = await makeHost(form());
    await host.mark([mark('A1:C1', 'info'), mark('C3', 'warning'), mark('C3', 'error'), mark('A3', 'error')]);
    expect(sorted(await marked())).toEqual(['A1:C1 info', 'A3 error', 'C3 error']);
  });

  test('marks leave the content and its format alone', async () => {
    const { host } = await makeHost(form());
    const before = await read(host);
    await host.mark([mark('A1:C1', 'error'), mark('D3', 'warning')]);
    expect(await read(host)).toEqual(before);
  });

  test('marking again replaces the marks, and marking nothing removes them', async () => {
    const { host, marked } = await makeHost(form());
    await host.mark([mark('A3', 'error'), mark('B3', 'info')]);
    await host.mark([mark('B3', 'warning')]);
    expect(sorted(await marked())).toEqual(['B3 warning']);
    await host.mark([]);
    expect(await marked()).toEqual([]);
  });

  test.each(['sheet', 'workbook'] as const)(
    'clears the marks of the %s and counts them once',
    async (scope) => {
      const { host, marked } = await makeHost(form());
      await host.mark([mark('A3', 'error'), mark('B3', 'info'), mark('B3', 'info')]);
      expect(await host.clearMarks(scope)).toEqual({ removed: 2, unreadable: 0 });
      expect(await marked()).toEqual([]);
      expect(await host.clearMarks(scope)).toEqual({ removed: 0, unreadable: 0 });
    },
  );
}

function describeEditing(makeHost: MakeHost): void {
  test('applies edits, and their inverse brings everything back', async () => {
    const { host } = await makeHost(form());
    const before = await read(host);
    const inverse = await host.apply([
      edit('D3', null, { formula: '=ROUND(B3/A3,4)', value: 0.9287, numberFormat: '0.00%' }),
      edit('B4', 7, { value: 1000 }),
      edit('B2', '执行数', { value: '全年执行数' }),
      edit('A1', '绩效自评表', { value: null }),
    ]);
    const after = await read(host);
    expect(cellAt(after, 'D3')).toMatchObject({
      formula: '=ROUND(B3/A3,4)',
      value: 0.9287,
      numberFormat: '0.00%',
    });
    expect(cellAt(after, 'B4')).toMatchObject({ value: 1000, type: 'number' });
    expect(cellAt(after, 'B2')).toMatchObject({ value: '全年执行数', type: 'text' });
    expect(cellAt(after, 'A1')?.value ?? null).toBeNull();
    await host.apply(inverse);
    expect(contents(await read(host))).toEqual(contents(before));
  });

  test('edits of one cell follow one another, and so does their inverse', async () => {
    const { host } = await makeHost(form());
    const inverse = await host.apply([edit('A3', 985.19, { value: 1 }), edit('A3', 1, { value: 2 })]);
    expect(cellAt(await read(host), 'A3')?.value).toBe(2);
    await host.apply(inverse);
    expect(cellAt(await read(host), 'A3')?.value).toBe(985.19);
  });

  test('a formula may be replaced by who knows it, and comes back', async () => {
    const { host } = await makeHost(form());
    const inverse = await host.apply([edit('A4', '=A3+B3', { value: 5 })]);
    expect(cellAt(await read(host), 'A4')).toMatchObject({ value: 5, formula: null });
    await host.apply(inverse);
    expect(cellAt(await read(host), 'A4')).toMatchObject({ value: 1900.16, formula: '=A3+B3' });
  });

  test('says when another hand changes the sheet, and not when the host does', async () => {
    const { host, changeByHand } = await makeHost(form());
    const outdated = jest.fn();
    const stop = await host.onOutdated(outdated);
    await host.apply([edit('A3', 985.19, { value: 1 })]);
    await host.mark([mark('A3', 'error')]);
    expect(outdated).not.toHaveBeenCalled();
    await changeByHand([edit('A3', 1, { value: 2 })]);
    expect(outdated).toHaveBeenCalledTimes(1);
    stop();
    await changeByHand([edit('A3', 2, { value: 3 })]);
    expect(outdated).toHaveBeenCalledTimes(1);
  });
}

function describeRefusals(makeHost: MakeHost): void {
  const refusals: [string, HostErrorCode, Edit][] = [
    ['a cell that has changed since', 'cell-changed', edit('B3', 914, { value: 915 })],
    ['a formula taken for its result', 'cell-changed', edit('A4', 1900.16, { value: 1 })],
    ['a cell taken for blank', 'cell-changed', edit('B3', null, { value: 1 })],
    ['a cell covered by a merged area', 'covered-cell', edit('B1', null, { value: 1 })],
  ];

  test.each(refusals)('refuses %s and then loses nothing', async (_, code, refused) => {
    const { host } = await makeHost(form());
    const before = await read(host);
    const edits = [edit('A3', 985.19, { value: 1 }), refused, edit('D3', null, { value: 2 })];
    expect(await codeOf(host.apply(edits))).toBe(code);
    expect(await read(host)).toEqual(before);
  });

  test('refuses a locked cell while the sheet is protected, and takes an unlocked one', async () => {
    const { host } = await makeHost({ ...form(), protected: true });
    expect(await codeOf(host.apply([edit('A3', 985.19, { value: 1 })]))).toBe('locked-cell');
    await host.apply([edit('B4', 7, { value: 8 })]);
    expect(cellAt(await read(host), 'B4')?.value).toBe(8);
  });

  test('refuses a sheet that is not there', async () => {
    const { host } = await makeHost(form());
    const elsewhere: Edit = { at: { sheet: '别的表', a1: 'A3' }, expected: 985.19, value: 1 };
    expect(await codeOf(host.apply([elsewhere]))).toBe('no-such-sheet');
  });
}

async function read(host: Host): Promise<Grid> {
  const grid = await host.read();
  if (grid === null) throw new Error('the sheet reads as blank');
  return grid;
}

async function codeOf(work: Promise<unknown>): Promise<HostErrorCode | 'no error'> {
  try {
    await work;
    return 'no error';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

function cellAt(grid: Grid, a1: string): Cell | undefined {
  return grid.cells.find(({ row, column }) => cellName(row, column) === a1);
}

/** Cells that hold something, without the blank ones that a host may or may not list. */
const contents = (grid: Grid): Cell[] =>
  grid.cells.filter(({ type, formula }) => type !== 'blank' || formula !== null);

const sorted = (marks: readonly SeenMark[]): string[] =>
  marks.map(({ a1, severity }) => `${a1} ${severity}`).sort();

const mark = (a1: string, severity: Mark['severity']): Mark => ({
  at: { sheet: SHEET, a1 },
  severity,
  note: '执行率应为 92.87%',
});

const edit = (a1: string, expected: Edit['expected'], change: Omit<Edit, 'at' | 'expected'>): Edit => ({
  at: { sheet: SHEET, a1 },
  expected,
  ...change,
});

function form(): Grid {
  return {
    sheet: SHEET,
    hidden: false,
    protected: false,
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    hiddenRows: new Set([3]),
    hiddenColumns: new Set(),
    cells: [
      cell('A1', 'text', '绩效自评表'),
      cell('A2', 'text', '全年预算数'),
      cell('B2', 'text', '执行数'),
      cell('C2', 'text', '执行率'),
      cell('A3', 'number', 985.19),
      cell('B3', 'number', 914.97),
      cell('C3', 'number', 0.9287, { text: '92.87%', numberFormat: '0.00%' }),
      cell('A4', 'number', 1900.16, { formula: '=A3+B3' }),
      cell('B4', 'number', 7, { locked: false }),
      cell('B5', 'error', '#REF!'),
      cell('C5', 'boolean', true, { text: 'TRUE' }),
    ],
  };
}

function cell(a1: string, type: Cell['type'], value: Cell['value'], details: Partial<Cell> = {}): Cell {
  const area = parseAreaName(a1);
  if (area === null) throw new Error(`no cell: ${a1}`);
  return {
    row: area.top,
    column: area.left,
    type,
    value,
    text: String(value),
    formula: null,
    numberFormat: 'General',
    locked: true,
    ...details,
  };
}
