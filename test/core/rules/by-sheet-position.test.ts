import { bySheetPosition, inSheetOrder } from '../../../src/core/rules/by-sheet-position';

const sorted = (...a1s: string[]): string[] =>
  a1s
    .map((a1) => ({ sheet: '自评表', a1 }))
    .sort(bySheetPosition)
    .map(({ a1 }) => a1);

describe('bySheetPosition', () => {
  test('goes by row and then by column as numbers, not as text', () => {
    expect(sorted('A10', 'AA2', 'B2', 'A9:C12', 'Z2')).toEqual(['B2', 'Z2', 'AA2', 'A9:C12', 'A10']);
  });

  test('puts what is no address last', () => {
    expect(sorted('A:A', 'B7')).toEqual(['B7', 'A:A']);
  });
});

describe('inSheetOrder', () => {
  test('keeps the order of what stands at one place', () => {
    const items = [
      { name: 'third', at: { sheet: '自评表', a1: 'B10' } },
      { name: 'first', at: { sheet: '自评表', a1: 'B2:C2' } },
      { name: 'second', at: { sheet: '自评表', a1: 'B2' } },
      { name: 'last', at: { sheet: '自评表', a1: 'B:B' } },
    ];
    expect(inSheetOrder(items).map(({ name }) => name)).toEqual(['first', 'second', 'third', 'last']);
    expect(items[0]?.name).toBe('third');
  });
});
