import { gridLiteral } from './grid-literal';

describe('gridLiteral', () => {
  test('reads text, numbers, formats, formulas and errors', () => {
    const { grid } = gridLiteral(`
      | 名称⏎（单位） | {1234567.8:#,##0.00} | {0.8045:0.00%} |

      | {=B1*2 → 180:0.0} | {#DIV/0!} | {-1.5} |`);
    expect(grid.cells.map(({ row, column, type, value, text }) => [row, column, type, value, text])).toEqual([
      [0, 0, 'text', '名称\n（单位）', '名称\n（单位）'],
      [0, 1, 'number', 1234567.8, '1,234,567.80'],
      [0, 2, 'number', 0.8045, '80.45%'],
      [1, 0, 'number', 180, '180.0'],
      [1, 1, 'error', '#DIV/0!', '#DIV/0!'],
      [1, 2, 'number', -1.5, '-1.5'],
    ]);
    expect(grid.cells[3]?.formula).toBe('=B1*2');
    expect(grid.merges).toEqual([]);
  });

  test('joins merged areas to the left and above', () => {
    const { grid } = gridLiteral(`
      | a | < | b |
      | ^ | < | ^ |
      | c |   | d |`);
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
    expect(grid.cells.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('takes markers off the cells, also several and on blank ones', () => {
    const { grid, markers } = gridLiteral(`
      | 完成！ !first-thing !second | !third |`);
    expect(grid.cells.map(({ text }) => text)).toEqual(['完成！']);
    expect(markers).toEqual([
      { messageId: 'first-thing', a1: 'A1' },
      { messageId: 'second', a1: 'A1' },
      { messageId: 'third', a1: 'B1' },
    ]);
  });

  test.each([
    ['a | b |', /A row is written/u],
    ['| < |', /outside the drawing/u],
    ['| {ninety} |', /Not a number/u],
    ['| {1:yyyy} |', /no number format/u],
    ['| a | < |\n| ^ | b |', /no rectangle/u],
  ])('refuses %s', (drawing, complaint) => {
    expect(() => gridLiteral(drawing)).toThrow(complaint);
  });
});
