import { places } from '../../../src/report/text/places';
import { zhCn } from '../../../src/report/words/zh-cn';

const of = (...addresses: readonly string[]): string =>
  places(
    addresses.map((a1) => ({ sheet: '自评表', a1 })),
    zhCn,
  );

describe('places', () => {
  it.each([
    [[], ''],
    [['E6'], 'E6'],
    [['E6', 'E7'], 'E6、E7'],
    [['E6', 'E7', 'E8', 'F9'], 'E6–E8、F9'],
    [['E8', 'E7', 'E8'], 'E8、E7'],
    [['A1:B2', 'A3'], 'A1:B2、A3'],
  ])('%j reads %j', (addresses, text) => expect(of(...addresses)).toBe(text));

  it('cuts a long list and keeps its true count', () => {
    const addresses = Array.from({ length: 30 }, (_, index) => `E${2 * index + 1}`);
    expect(of(...addresses)).toBe('E1、E3、E5、E7、E9、E11、E13、E15、E17、E19、E21、E23 等 30 处');
  });
});
