import { findUnit, unitOf } from '../../../src/core/quantity/find-unit';
import { UNITS } from '../../../src/core/quantity/unit-table';

describe('the table of units', () => {
  it('has no name twice', () => {
    const names = UNITS.flatMap((unit) => Object.keys(unit.names));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has positive ratios and a way to write every symbol', () => {
    for (const { symbol, ratio, names } of UNITS) {
      expect(Math.min(...ratio)).toBeGreaterThan(0);
      expect(Object.keys(names)).toContain(symbol);
    }
  });

  it.each([
    ['㎡', '平方米', 0],
    ['平方公里', '平方米', 6],
    ['公顷', '平方米', 4],
    ['公斤', '吨', -3],
    ['KG', '吨', -3],
    ['km', '米', 3],
    ['名', '人', 0],
    ['百分比', '%', -2],
    ['‰', '%', -3],
    ['百分点', '个百分点', 0],
    ['tb', 'TB', 0],
  ])('knows %s as %s', (name, symbol, power) => {
    expect(findUnit(name)).toEqual({ symbol, power });
  });

  it('keeps persons and visits, shares and points apart', () => {
    expect(unitOf('人').dimension).not.toBe(unitOf('人次').dimension);
    expect(unitOf('%').dimension).not.toBe(unitOf('个百分点').dimension);
  });

  it('gives an unknown unit a dimension of its own', () => {
    expect(findUnit('丛')).toBeNull();
    expect(unitOf('丛')).toEqual({ symbol: '丛', dimension: '丛', ratio: [1, 1], names: { 丛: 0 } });
  });
});
