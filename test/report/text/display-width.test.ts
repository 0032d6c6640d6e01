import { displayWidth, padToWidth } from '../../../src/report/text/display-width';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc 9.29', 8],
    ['执行率', 6],
    ['（10分）', 8],
    ['10 × 914.97 ÷ 985.19', 20],
    ['ｶﾅ', 2],
    ['Ａ％', 4],
    ['e\u0301', 1],
    ['𠀀', 2],
    ['😀', 2],
    ['한글', 4],
    ['≥98%', 4],
  ])('measures %j as %d columns', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('padToWidth', () => {
  it('fills up to the width and never cuts', () => {
    expect(padToWidth('总分', 6)).toBe('总分  ');
    expect(padToWidth('年度资金总额', 6)).toBe('年度资金总额');
  });
});
