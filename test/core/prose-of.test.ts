import { proseOf } from '../../src/core/prose-of';

const paragraph = (number: number, text: string) => ({ text, place: { kind: 'paragraph', number } as const });

test('paragraphs come in order, notes behind them, and cells are left to the tables', () => {
  const prose = proseOf({
    paragraphs: [
      paragraph(1, '一、概况'),
      { text: '130套', place: { kind: 'cell', sheet: '表 1', a1: 'E6' } },
      paragraph(2, '全年新建公厕115座。'),
      { text: '口径见附件。', place: { kind: 'note', number: 1 } },
    ],
    tables: [],
    gaps: [],
  });
  expect(prose).toEqual(['一、概况', '全年新建公厕115座。', '口径见附件。']);
});

test('the lines of a plain text become paragraphs again', () => {
  const lines = ['一、概况', '全年新建公厕115', '座，超额完成。', '二、问题'];
  const paragraphs = lines.map((text, index) => ({
    text,
    place: { kind: 'line', number: index + 1 } as const,
  }));
  expect(proseOf({ paragraphs, tables: [], gaps: [] })).toEqual([
    '一、概况',
    '全年新建公厕115\n座，超额完成。',
    '二、问题',
  ]);
});
