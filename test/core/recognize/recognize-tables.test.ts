import { recognizeTables } from '../../../src/core/recognize/recognize-tables';
import type { Cell } from '../../../src/core/grid/cell';
import type { Grid } from '../../../src/core/grid/grid';
import { corpusGrid } from '../../support/corpus-grid';
import { fc } from '../../support/fast-check';
import { gridLiteral } from '../../support/grid-literal';
import { readCorpus } from '../../support/read-corpus';
import { sketchIndicator, sketchTable } from '../../support/table-sketch';

const withoutAddresses = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll(/[A-Z]+\d+(:[A-Z]+\d+)?/gu, '@'));

const move = (grid: Grid, down: number, right: number): Grid => ({
  ...grid,
  cells: grid.cells.map((cell) => ({ ...cell, row: cell.row + down, column: cell.column + right })),
  merges: grid.merges.map(({ top, left, bottom, right: edge }) => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: edge + right,
  })),
});

test('a blank sheet holds no table', () => {
  expect(recognizeTables(gridLiteral('| |').grid)).toEqual({ tables: [], nearest: [] });
});

test('a list of figures is no form, and the nearest labels are named', () => {
  const { tables, nearest } = recognizeTables(
    gridLiteral(`
      | 项目名称 | 年初预算数 | 全年执行数 | 执行率 |
      | 道路养护 | {100} | {90} | {0.9:0%} |`).grid,
  );
  expect(tables).toEqual([]);
  expect(nearest).toEqual(['项目名称', '年初预算数', '全年执行数', '执行率']);
});

test('a header named by hand is read as it was named', () => {
  const { grid } = gridLiteral(`
    | 甲 | 乙 | 丙 | 丁 |
    | 修缮房间 | ≥38套 | 130套 | 超出部分为追加任务 |
    | 垃圾运输 | 100% | 98% |  |`);
  expect(recognizeTables(grid).tables).toEqual([]);
  const columns = (['name', 'target', 'actual', 'reason'] as const).map((role, column) => ({ column, role }));
  const { tables } = recognizeTables(grid, [{ sheet: grid.sheet, headerRow: 0, columns }]);
  expect(tables.flatMap(({ indicators }) => indicators.map(sketchIndicator))).toEqual([
    '//修缮房间: ≥38套 ← 130套 | . .',
    '//垃圾运输: 100% ← 98% | . .',
  ]);
});

test('a table reads the same wherever it stands', () => {
  const corpus = readCorpus();
  fc.assert(
    fc.property(fc.constantFrom(...corpus), fc.nat(300), fc.nat(60), ({ grid }, down, right) => {
      const here = corpusGrid(grid, 'typed');
      const sketch = (of: Grid) => recognizeTables(of).tables.flatMap(sketchTable);
      expect(withoutAddresses(sketch(move(here, down, right)))).toEqual(withoutAddresses(sketch(here)));
    }),
    { numRuns: 60 },
  );
});

test('scrambled forms never throw, and every field points into the sheet', () => {
  const words = readCorpus().flatMap(({ grid }) => grid.flat().map(({ v }) => String(v)));
  const cell = fc.record({ row: fc.nat(25), column: fc.nat(8), text: fc.constantFrom(...words) });
  const area = fc.record({ top: fc.nat(24), left: fc.nat(7), height: fc.nat(3), width: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 90 }), fc.array(area, { maxLength: 6 }), (drawn, areas) => {
      const places = new Map(drawn.map((one) => [one.row * 100 + one.column, one]));
      const cells = [...places.entries()].sort(([a], [b]) => a - b).map(([, one]) => textCell(one));
      const merges = areas.map(({ top, left, height, width }) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      }));
      const { tables } = recognizeTables({ ...BLANK, cells, merges });
      for (const { indicators, sheet } of tables) {
        expect(
          indicators.every(({ name }) => name.at.sheet === sheet && name.row <= 28 && name.column <= 11),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

const BLANK: Omit<Grid, 'cells' | 'merges'> = {
  sheet: '自评表',
  hidden: false,
  protected: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

const textCell = ({ row, column, text }: { row: number; column: number; text: string }): Cell => ({
  row,
  column,
  type: text === '' ? 'blank' : 'text',
  value: text === '' ? null : text,
  text,
  formula: null,
  numberFormat: 'General',
  locked: true,
});
