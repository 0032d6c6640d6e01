import { SheetContent } from '../../../../src/ui/sheet/geometry/sheet-content';
import { copiedText, pastedRows, pasteTargets } from '../../../../src/ui/sheet/input/clipboard-text';
import { refusalOf } from '../../../../src/ui/sheet/input/refusal';
import { cellView, plainView } from '../plain-view';
import { fc } from '../../../support/fast-check';

it('copies a block as spreadsheets do, with quotes around line ends', () => {
  const content = new SheetContent(
    plainView([
      ['一级指标', '≥98%'],
      ['第一行\n第二行', '"引"'],
    ]),
  );
  const text = copiedText(content, { top: 0, left: 0, bottom: 1, right: 1 });
  expect(text).toBe('一级指标\t≥98%\r\n"第一行\n第二行"\t"""引"""');
});

it('reads what Excel, LibreOffice and a text editor put on the clipboard', () => {
  expect(pastedRows('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
  expect(pastedRows('a\nb')).toEqual([['a'], ['b']]);
  expect(pastedRows('')).toEqual([['']]);
  expect(pastedRows('5"屏\t"x"y')).toEqual([['5"屏', '"x"y']]);
  expect(pastedRows('\n')).toEqual([['']]);
  expect(pastedRows('"两\n行"\t"说""好"""\n')).toEqual([['两\n行', '说"好"']]);
  expect(pastedRows('"引号"后\tb')).toEqual([['"引号"后', 'b']]);
  expect(pastedRows('a\t\n\tb')).toEqual([
    ['a', ''],
    ['', 'b'],
  ]);
});

it('gets back any block that it copied', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '中', '"', '\t', '\n', '\r\n', ' ') });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(block, (texts) => {
      const [height, width] = [texts.length, texts[0]?.length ?? 0];
      const content = new SheetContent(plainView(texts));
      const copied = copiedText(content, { top: 0, left: 0, bottom: height - 1, right: width - 1 });
      expect(pastedRows(`${copied}\r\n`)).toEqual(texts);
    }),
  );
});

describe('pasting', () => {
  const content = new SheetContent(
    plainView([], { rows: 6, columns: 4, merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] }),
  );
  const block = { top: 1, left: 1, bottom: 2, right: 2 };

  it('puts a block from the first cell on, and leaves blanks on covered cells out', () => {
    const targets = pasteTargets(
      [
        ['a', 'b'],
        ['', 'c'],
      ],
      block,
      content,
    );
    expect(targets.map(({ row, column, text }) => `${row},${column}=${text}`)).toEqual([
      '1,1=a',
      '1,2=b',
      '2,2=c',
    ]);
  });

  it('puts one cell into every cell of the block, a merged area once', () => {
    const targets = pasteTargets([['x']], block, content);
    expect(targets.map(({ row, column }) => `${row},${column}`)).toEqual(['1,1', '1,2', '2,2']);
  });
});

it('refuses covered, locked and formula cells and those beyond the sheet', () => {
  const view = plainView([['1']], {
    rows: 3,
    columns: 3,
    merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
    cells: [cellView(0, 0, '1', { formula: '=B1' })],
  });
  const content = new SheetContent(view);
  const refusal = (row: number, column: number) =>
    refusalOf(content, row, column, (r, c) => r === 2 && c === 2);
  expect(refusal(0, 0)).toBe('formula');
  expect(refusal(1, 1)).toBe('covered');
  expect(refusal(2, 2)).toBe('locked');
  expect(refusal(3, 0)).toBe('outside');
  expect(refusal(1, 0)).toBeNull();
});
