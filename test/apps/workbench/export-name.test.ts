import { exportName } from '../../../src/apps/workbench/export-name';
import { fc } from '../../support/fast-check';

test.each([
  ['自评表.xlsx', '自评表-核对.xlsx'],
  ['自评表-核对.xlsx', '自评表-核对(2).xlsx'],
  ['自评表-核对(2).xlsx', '自评表-核对(3).xlsx'],
  ['2023.预算.XLSM', '2023.预算-核对.XLSM'],
  ['无扩展名', '无扩展名-核对.xlsx'],
  ['', '-核对.xlsx'],
])('%s is exported as %s', (original, name) => {
  expect(exportName(original)).toBe(name);
});

test('the copy never has the name of the file it came from', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '.xlsx', '-核对.xlsx', '-核对(7).xlsm'), (stem, end) => {
      expect(exportName(stem + end).toLowerCase()).not.toBe((stem + end).toLowerCase());
    }),
  );
});
