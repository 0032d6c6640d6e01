import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { buildWorkbook } from '../../support/build-workbook';
import { usedMemory } from '../../support/used-memory';

test('a text that is kept of a cell keeps nothing else of its workbook', () => {
  const cells = Object.fromEntries(
    Array.from({ length: 6000 }, (_, row) => [
      `A${String(row + 1)}`,
      `第${String(row)}项工作任务按照年初的计划全部完成并通过验收`,
    ]),
  );
  const bytes = buildWorkbook({ sheets: [{ name: '表', cells }] });
  const kept: (string | undefined)[] = [];
  const before = usedMemory();
  for (let workbook = 0; workbook < 20; workbook++) {
    kept.push(openWorkbook(bytes).readSheet('表').cells[workbook]?.text);
  }
  expect(usedMemory() - before).toBeLessThan(10);
  expect(kept[7]).toBe('第7项工作任务按照年初的计划全部完成并通过验收');
});
