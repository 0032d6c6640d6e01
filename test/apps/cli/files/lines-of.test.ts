import { linesOf } from '../../../../src/apps/cli/files/lines-of';
import { fc } from '../../../support/fast-check';

const pieces = (text: string, size: number): readonly Uint8Array[] => {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  );
};

describe('linesOf', () => {
  it('numbers lines from 1, counts blank ones and leaves them out', () => {
    expect([...linesOf(pieces('甲\n\n乙', 100))]).toEqual([
      { number: 1, text: '甲' },
      { number: 3, text: '乙' },
    ]);
  });

  it('reads the same lines wherever the pieces end, in the middle of a character too', () => {
    const line = fc
      .string({ unit: fc.constantFrom('甲', '乙', 'a', '😀', ' ', '{') })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 9 }), fc.boolean(), (lines, size, closed) => {
        const text = lines.join('\n') + (closed ? '\n' : '');
        expect([...linesOf(pieces(text, size))].map((found) => found.text)).toEqual(lines);
      }),
    );
  });
});
