import { normalizeText } from '../../../src/core/quantity/normalize-text';
import { fc } from '../../support/fast-check';

describe('normalizeText', () => {
  it.each([
    ['≧９８％', '≥98%'],
    ['⩾38套', '≥38套'],
    ['≦⩽', '≤≤'],
    ['﹦72890元', '=72890元'],
    ['═100%', '=100%'],
    ['＝＞＜', '=><'],
    ['98﹪', '98%'],
    ['−35.58', '-35.58'],
    ['－5', '-5'],
    ['３～５个', '3~5个'],
    ['（５０分）', '(50分)'],
    ['15，914．14', '15,914.14'],
    ['49.\u3000\u00A08%', '49.  8%'],
    ['9\u200B0', '90'],
  ])('folds %s to %s', (text, folded) => {
    expect(normalizeText(text)).toBe(folded);
  });

  it.each(['m²', '㎡', '①', '½', 'Ⅲ', '㈠', '‰', '——', '……', '、', '。', '10²', '年初\n预算数', ' 98 '])(
    'leaves %s alone',
    (text) => {
      expect(normalizeText(text)).toBe(text);
    },
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});
