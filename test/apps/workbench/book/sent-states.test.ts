import { changesOf, withChanges } from '../../../../src/apps/workbench/book/cell-changes';
import { StateReceiver, StateSender, type News } from '../../../../src/apps/workbench/book/sent-states';
import { fc } from '../../../support/fast-check';

interface Plain {
  readonly title: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

type PlainChanges = ReturnType<typeof changesOf<Plain['cells'][number], Plain>>;

const telling = {
  changes: (before: Plain, after: Plain): PlainChanges => changesOf(before, after),
  apply: (before: Plain, changes: PlainChanges): Plain => withChanges(before, changes),
};

const plain: fc.Arbitrary<Plain> = fc
  .record({
    title: fc.constantFrom('甲', '乙'),
    cells: fc.uniqueArray(
      fc.record({
        row: fc.integer({ min: 0, max: 4 }),
        column: fc.integer({ min: 0, max: 3 }),
        text: fc.constantFrom('', '一', '二'),
      }),
      { selector: ({ row, column }) => `${row},${column}` },
    ),
  })
  .map(({ title, cells }) => ({
    title,
    cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
  }));

it('any state comes out of the one before and the changes, in the order of the sheet', () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      const changes = structuredClone(changesOf(before, after));
      expect(withChanges(before, changes)).toEqual(after);
    }),
  );
});

it('what did not change is not sent', () => {
  const cells = [
    { row: 0, column: 0, text: '一' },
    { row: 0, column: 1, text: '二' },
    { row: 2, column: 0, text: '三' },
  ];
  const after = [
    { row: 0, column: 0, text: '一' },
    { row: 0, column: 1, text: '二改' },
  ];
  expect(changesOf({ cells }, { cells: after }).cells).toEqual({
    changed: [{ row: 0, column: 1, text: '二改' }],
    gone: [2 * 16384],
  });
});

describe('a sender and a receiver', () => {
  const state = (text: string): Plain => ({ title: '甲', cells: [{ row: 0, column: 0, text }] });

  function pair() {
    const sender = new StateSender(telling);
    const receiver = new StateReceiver(telling);
    const sent: string[] = [];
    const ask = (name: string, now: Plain, fails = false): Promise<Plain> =>
      receiver.ask(name, (known) => {
        const news: News<Plain, PlainChanges> = sender.send(name, now, known);
        sent.push('whole' in news ? 'whole' : `${news.changes.cells.changed.length} changed`);
        return fails ? Promise.reject(new Error('lost')) : Promise.resolve(structuredClone(news));
      });
    return { ask, sent };
  }

  it('tell the whole once, and changes from then on, for each name', async () => {
    const { ask, sent } = pair();
    expect(await ask('甲', state('1'))).toEqual(state('1'));
    expect(await ask('甲', state('2'))).toEqual(state('2'));
    expect(await ask('乙', state('3'))).toEqual(state('3'));
    expect(await ask('甲', state('2'))).toEqual(state('2'));
    expect(sent).toEqual(['whole', '1 changed', 'whole', '0 changed']);
  });

  it('begin anew when an answer was lost', async () => {
    const { ask, sent } = pair();
    await ask('甲', state('1'));
    await expect(ask('甲', state('2'), true)).rejects.toThrow('lost');
    expect(await ask('甲', state('3'))).toEqual(state('3'));
    expect(sent).toEqual(['whole', '1 changed', 'whole']);
  });

  it('keep questions asked at once in their order', async () => {
    const { ask } = pair();
    const answers = await Promise.all(['1', '2', '3'].map((text) => ask('甲', state(text))));
    expect(answers.map(({ cells }) => cells[0]?.text)).toEqual(['1', '2', '3']);
  });
});
