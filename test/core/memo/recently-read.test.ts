import { recentlyRead } from '../../../src/core/memo/recently-read';
import { usedMemory } from '../../support/used-memory';

function counted(result: (text: string) => number | null) {
  const asked: string[] = [];
  const read = recentlyRead((text) => {
    asked.push(text);
    return result(text);
  });
  return { read, asked };
}

test('reads a text once', () => {
  const { read, asked } = counted((text) => text.length);
  expect([read('产出指标'), read('产出'), read('产出指标')]).toEqual([4, 2, 4]);
  expect(asked).toEqual(['产出指标', '产出']);
});

test('remembers that a text says nothing', () => {
  const { read, asked } = counted(() => null);
  expect([read('无'), read('无')]).toEqual([null, null]);
  expect(asked).toEqual(['无']);
});

test('keeps no passage of prose', () => {
  const passage = '完成年度任务。'.repeat(9);
  const { read, asked } = counted((text) => text.length);
  expect([read(passage), read(passage)]).toEqual([63, 63]);
  expect(asked).toHaveLength(2);
});

test('forgets the old before it keeps too many', () => {
  const { read, asked } = counted((text) => text.length);
  for (let number = 0; number < 4096; number++) read(`指标${number}`);
  read('指标0');
  expect(asked).toHaveLength(4096);
  read('又一个');
  read('指标0');
  expect(asked).toHaveLength(4098);
});

test('keeps no sheet alive for a cell of it', () => {
  const read = recentlyRead((text) => ({ text }));
  const before = usedMemory();
  for (let sheet = 0; sheet < 20; sheet++) read(sheetText(sheet).slice(5, 30));
  expect(usedMemory() - before).toBeLessThan(20);
  expect(read(sheetText(3).slice(5, 30)).text).toBe(sheetText(3).slice(5, 30));
});

/** About 4 MiB of text in one piece, as a sheet's XML is. */
const sheetText = (sheet: number): string =>
  Buffer.from(`第${String(sheet)}项工作的完成情况说明及其他指标`.repeat(120_000)).toString();
