import { inOrder } from '../../../../src/apps/cli/batch/in-order';
import { fc } from '../../../support/fast-check';

describe('inOrder', () => {
  it('hands on in order whatever is done first, and never begins too much', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (turns, ahead) => {
          let [begun, taken, most] = [0, 0, 0];
          const work = async (index: number): Promise<number> => {
            begun += 1;
            most = Math.max(most, begun - taken);
            for (let turn = 0; turn < (turns[index] ?? 0); turn++) await new Promise(setImmediate);
            return index;
          };
          const results: number[] = [];
          for await (const result of inOrder([...turns.keys()], ahead, work)) {
            results.push(result);
            taken += 1;
          }
          expect(results).toEqual([...turns.keys()]);
          expect(most).toBeLessThanOrEqual(ahead);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does no work for a reader that has gone away', async () => {
    let begun = 0;
    for await (const result of inOrder([1, 2, 3, 4, 5, 6], 2, (item) =>
      Promise.resolve(((begun += 1), item)),
    )) {
      if (result === 2) break;
    }
    expect(begun).toBeLessThanOrEqual(4);
  });
});
