import { remembered } from '../../../src/core/memo/remembered';

test('computes once for each object, whatever its content', () => {
  const asked: object[] = [];
  const size = remembered((list: readonly number[]) => {
    asked.push(list);
    return list.length;
  });
  const [first, second] = [
    [1, 2],
    [1, 2],
  ];
  expect([size(first), size(second), size(first)]).toEqual([2, 2, 2]);
  expect(asked).toEqual([first, second]);
});

test('remembers null', () => {
  let asked = 0;
  const nothing = remembered(() => {
    asked += 1;
    return null;
  });
  const key = {};
  expect([nothing(key), nothing(key), asked]).toEqual([null, null, 1]);
});
