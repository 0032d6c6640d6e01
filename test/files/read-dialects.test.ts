import { cellName } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { FIXTURES, readFixture, SHEETS } from './fixture-files';

/** Displayed texts by address, one line a cell. */
const shown = (grid: Grid): string[] =>
  grid.cells
    .filter(({ text }) => text !== '')
    .map(({ row, column, text }) => `${cellName(row, column)} ${text}`);

const demanding = openWorkbook(readFixture('demanding.xlsx'));

describe.each(FIXTURES)('%s', (name) => {
  const workbook = openWorkbook(readFixture(name));

  test('lists its sheets, hidden ones included, and the one in front', () => {
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(SHEETS);
    expect(workbook.sheets[3]?.visibility).toBe('hidden');
    expect(workbook.activeSheet).toBe('自评表 2025');
  });

  test('reads the same merged areas, hidden columns and formulas', () => {
    const [grid, expected] = [workbook.readSheet('自评表 2025'), demanding.readSheet('自评表 2025')];
    expect(grid.merges).toEqual(expected.merges);
    expect([...grid.hiddenColumns]).toEqual([10, 11]);
    expect(plainFormulas(grid)).toEqual(plainFormulas(expected));
    expect(plainFormulas(grid)).toHaveLength(30);
  });

  test('shows typed numbers as the others show them', () => {
    const [own, expected] = [workbook, demanding].map((book) => typedNumbers(book.readSheet('自评表 2025')));
    expect(own).toEqual(expected);
    expect(expected).toEqual(
      expect.arrayContaining(['J2 2025年12月31日', 'B3 2019/2/28', 'C5 5%', 'J5 4.8 分', 'F14 1,000.00']),
    );
  });
});

/** Formulas that every program writes alike: those with a function of one meaning, and the shared ones. */
const plainFormulas = (grid: Grid): string[] =>
  grid.cells.flatMap(({ formula }) => (formula !== null && /^=(IF|SUM|A\d)/.test(formula) ? [formula] : []));

/** Numbers of the form with their addresses; J7 was changed in the copies. */
const typedNumbers = (grid: Grid): string[] =>
  shown({
    ...grid,
    cells: grid.cells.filter(({ type, formula }) => type === 'number' && formula === null),
  }).filter((line) => !line.startsWith('J7 '));

test('the demanding workbook reads as a person sees it', () => {
  const texts = shown(demanding.readSheet('自评表 2025'));
  for (const line of [
    'J2 2025年12月31日',
    'B3 2019/2/28',
    'C5 5%',
    'H5 92.0%',
    'J5 4.8 分',
    'F14 1,000.00',
    'H33 #DIV/0!',
    'C29 155%',
  ]) {
    expect(texts).toContain(line);
  }
});

test('cells that share a formula each show their own', () => {
  const { cells } = demanding.readSheet('自评表 2025');
  const shared = cells.filter(({ column, row }) => column === 10 && row >= 4 && row <= 7);
  expect(shared.map(({ formula }) => formula)).toEqual(['=A5*2', '=A6*2', '=A7*2', '=A8*2']);
});

test('a range that the protection leaves open to everybody is not locked', () => {
  const { cells, protected: isProtected } = demanding.readSheet('自评表 2025');
  const locked = (a1: string): boolean | undefined =>
    cells.find(({ row, column }) => cellName(row, column) === a1)?.locked;
  expect(isProtected).toBe(true);
  expect(locked('J5')).toBe(false);
  expect(locked('C5')).toBe(true);
});
