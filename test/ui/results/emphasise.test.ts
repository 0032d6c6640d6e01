import { emphasise } from '../../../src/ui/results/emphasise';
import { fc } from '../../support/fast-check';

const shown = (text: string, words: readonly string[]): string =>
  emphasise(text, words)
    .map((piece) => (piece.isStrong ? `*${piece.text}*` : piece.text))
    .join('');

it.each([
  ['应为 80.45%，表中为 100%', ['80.45%', '100%'], '应为 *80.45%*，表中为 *100%*'],
  ['完成值“22.8万元”，得分 8', ['8'], '完成值“22.8万元”，得分 *8*'],
  ['得分 4，分值 14', ['14', '4'], '得分 *4*，分值 *14*'],
  ['合计 1,234.00', ['1,234.00', '234'], '合计 *1,234.00*'],
  ['没有数字', ['8', ''], '没有数字'],
])('%s', (text, words, expected) => {
  expect(shown(text, words)).toBe(expected);
});

it('never changes the text', () => {
  const piece = fc.stringMatching(/^[得分8.%4 ]{0,6}$/u);
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (text, words) => {
      const whole = text.join('');
      expect(
        emphasise(whole, words)
          .map((each) => each.text)
          .join(''),
      ).toBe(whole);
    }),
  );
});
