import type { ProsePlace } from '../../../src/core/narrative/quote';
import { localeOf } from '../../../src/locales/locale-of';
import { paintFor } from '../../../src/report/text/paint';
import { placeText } from '../../../src/report/text/place-text';
import { quoteLines } from '../../../src/report/text/quote-lines';
import { reportWordsOf } from '../../../src/report/words/report-words-of';

const page = {
  width: 60,
  paint: paintFor(false),
  words: reportWordsOf('zh-CN'),
  locale: localeOf('zh-CN'),
};
const nameOf = (place: ProsePlace): string => placeText(place, page);
const text = '按时办结12550件，\n完成率99.60%';

test('a sentence stands behind its cell or paragraph with its figures in brackets', () => {
  const range = { from: 0, to: text.length };
  const emphasis = [
    { from: 4, to: 10 },
    { from: 15, to: 21 },
  ];
  expect(
    quoteLines(
      [
        { at: { sheet: '自评表', a1: 'F12' }, text, range, emphasis },
        { at: { paragraph: 4 }, text, range, emphasis },
      ],
      { lead: '  ', nameOf },
      page,
    ),
  ).toEqual([
    '  F12  按时办结【12550件】， 完成率【99.60%】',
    '  第 5 段  按时办结【12550件】， 完成率【99.60%】',
  ]);
});

test('a cell that is only the figure is not repeated', () => {
  const figure = { at: { sheet: '自评表', a1: 'E9' }, text: '2577', range: { from: 0, to: 4 } };
  expect(quoteLines([{ ...figure, emphasis: [{ from: 0, to: 4 }] }], { lead: '', nameOf }, page)).toEqual([]);
});
