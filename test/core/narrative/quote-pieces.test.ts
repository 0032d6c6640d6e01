import { quotePieces } from '../../../src/core/narrative/quote-pieces';

const quote = (text: string, ...emphasis: (readonly [number, number])[]) => ({
  at: { paragraph: 0 },
  text,
  range: { from: 0, to: text.length },
  emphasis: emphasis.map(([from, to]) => ({ from, to })),
});

describe('quotePieces', () => {
  test('cuts a sentence at its figures', () => {
    expect(quotePieces(quote('办结12550件，共12770件', [2, 8], [10, 16]))).toEqual([
      { text: '办结', isStrong: false },
      { text: '12550件', isStrong: true },
      { text: '，共', isStrong: false },
      { text: '12770件', isStrong: true },
    ]);
  });

  test('makes a wrapped line one line and leaves out empty pieces', () => {
    expect(quotePieces(quote('占比\n\n28.3%', [4, 9]))).toEqual([
      { text: '占比 ', isStrong: false },
      { text: '28.3%', isStrong: true },
    ]);
  });
});
