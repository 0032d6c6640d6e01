import { displayWidth } from '../../../src/report/text/display-width';
import { wrapText } from '../../../src/report/text/wrap-text';
import { fc } from '../../support/fast-check';

describe('wrapText', () => {
  it('breaks Chinese between characters', () => {
    expect(wrapText('执行率应为百分之八十', 8)).toEqual(['执行率应', '为百分之', '八十']);
  });

  it('keeps numbers and words whole', () => {
    expect(wrapText('执行率应为80.45%左右', 12)).toEqual(['执行率应为', '80.45%左右']);
    expect(wrapText('the rate is 80.45%', 10)).toEqual(['the rate', 'is 80.45%']);
  });

  it('begins no line with closing and ends none with opening punctuation', () => {
    expect(wrapText('执行率应更正。请', 12)).toEqual(['执行率应更', '正。请']);
    expect(wrapText('执行率应为（十）', 12)).toEqual(['执行率应为', '（十）']);
  });

  it('cuts a word that no line can hold', () => {
    expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('gives one empty line for nothing', () => {
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('loses no character but blanks, and exceeds no width', () => {
    const alphabet = fc.constantFrom(...Array.from('执行率，。（）《》 ab9.%“”'));
    fc.assert(
      fc.property(
        fc.string({ unit: alphabet, maxLength: 60 }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const lines = wrapText(text, width);
          expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
