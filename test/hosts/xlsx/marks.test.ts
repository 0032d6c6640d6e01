import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Mark } from '../../../src/core/host';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { workbookParts } from '../../support/build-workbook';
import { differingParts } from '../../support/compare-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const NOTES = 'xl/comments1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const mark = (a1: string, severity: Mark['severity'], note = '说明'): Mark => ({
  at: { sheet: 'S', a1 },
  severity,
  note,
});

/** A file with the given markup behind the cells, and changes to other parts. */
function fileWith(
  behind: string,
  change: (parts: Record<string, string>) => void = () => undefined,
): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: 'S', cells: { A1: 1 } }] });
  parts[SHEET] = `<worksheet xmlns="${MAIN}"><sheetData/>${behind}</worksheet>`;
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function markFile(file: Uint8Array, ...marks: Mark[]): Uint8Array {
  const workbook = openWorkbook(file);
  workbook.mark('S', marks);
  return workbook.save();
}

function clearFile(file: Uint8Array): Uint8Array {
  const workbook = openWorkbook(file);
  workbook.clearMarks('workbook');
  return workbook.save();
}

const partOf = (file: Uint8Array, path: string): string => {
  const part = unzipSync(file)[path];
  return part === undefined ? '' : strFromU8(part);
};

const prioritiesOf = (file: Uint8Array): string[] =>
  [...partOf(file, SHEET).matchAll(/<(?:x14:)?cfRule [^>]*priority="(\d+)"/g)].map(
    ([, number = '']) => number,
  );

const rule = (priority: number | string, more = ''): string =>
  `<conditionalFormatting sqref="A1"${more}><cfRule type="expression" priority="${priority}"><formula>TRUE</formula></cfRule></conditionalFormatting>`;

describe('rules', () => {
  test('come before those of the user, which keep their order behind them', () => {
    const newer = `<extLst><ext><x14:cfRule xmlns:x14="x" type="expression" priority="4"/></ext></extLst>`;
    const file = fileWith(rule(1) + rule(7) + newer);
    const marked = markFile(file, mark('A1', 'info'), mark('B1', 'error'));
    expect(prioritiesOf(marked)).toEqual(['3', '9', '1', '2', '6']);
    expect(differingParts(file, clearFile(marked))).toEqual([]);
  });

  test.each([rule(1, ' pivot="1"'), rule('01'), rule(0)])('go behind rules that must not move: %s', (own) => {
    const file = fileWith(own);
    const marked = markFile(file, mark('A1', 'error'));
    expect(partOf(marked, SHEET)).toContain(own);
    expect(differingParts(file, clearFile(marked))).toEqual([]);
  });

  test('name the whole merged area once, with the worst finding', () => {
    const file = fileWith('<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>');
    const marked = partOf(markFile(file, mark('A1', 'info', '甲'), mark('A1:C2', 'error', '乙')), SHEET);
    expect(marked.match(/sqref="[^"]*"/g)).toEqual(['sqref="A1:C2"']);
    expect(marked).toContain('<formula>N("ziping/1/error")=0</formula>');
  });

  test('are found again however another program writes them', () => {
    const file = fileWith(
      '<conditionalFormatting sqref="A1 B2"><cfRule type="expression" dxfId="0" priority="2" aboveAverage="0">' +
        '<formula>N(&quot;ziping/1/error&quot;)=0</formula></cfRule>' +
        '<cfRule type="expression" priority="1"><formula>LEN(A1)&gt;3</formula></cfRule></conditionalFormatting>',
    );
    const workbook = openWorkbook(file);
    expect(workbook.clearMarks('workbook')).toEqual({ removed: 2, unreadable: 0 });
    expect(partOf(workbook.save(), SHEET)).toContain(
      '<conditionalFormatting sqref="A1 B2"><cfRule type="expression" priority="1"><formula>LEN(A1)&gt;3</formula></cfRule></conditionalFormatting>',
    );
  });

  test('of somebody else that merely mention the name stay', () => {
    const file = fileWith(rule(1).replace('TRUE', 'A1="N(ziping/1/error)=0"'));
    expect(openWorkbook(file).clearMarks('workbook').removed).toBe(0);
    expect(differingParts(file, clearFile(file))).toEqual([]);
  });
});

describe('looks', () => {
  test.each([
    '<dxfs count="0"/>',
    '<dxfs count="0" />',
    '<dxfs/>',
    '<dxfs count="0"></dxfs>',
    '<dxfs count="1"><dxf/></dxfs>',
    '<dxfs count="9"><dxf/></dxfs>',
    '',
  ])('go into %j and out of it again', (list) => {
    const file = fileWith('', (parts) => {
      parts[STYLES] = (parts[STYLES] ?? '').replace('<dxfs count="0"/>', list);
    });
    const marked = markFile(file, mark('A1', 'error'));
    expect(partOf(marked, STYLES)).not.toBe(partOf(file, STYLES));
    expect(differingParts(file, clearFile(marked))).toEqual([]);
  });

  test('stay while anything refers to them', () => {
    const marked = markFile(fileWith(''), mark('A1', 'error'));
    const parts = unzipSync(marked);
    parts[SHEET] = strToU8(
      partOf(marked, SHEET).replace('</worksheet>', '<x xmlns=""><y dxfId="2"/></x></worksheet>'),
    );
    expect(partOf(clearFile(zipSync(parts)), STYLES)).toBe(partOf(marked, STYLES));
  });
});

describe('notes', () => {
  test('say who wrote them and hold the findings of a place line by line', () => {
    const marked = markFile(
      fileWith(''),
      mark('B3', 'error', '甲 <1>'),
      mark('B3', 'info', '乙'),
      mark('C4', 'info', ''),
    );
    const notes = partOf(marked, NOTES);
    expect(notes).toContain('<authors><author>ziping</author></authors>');
    expect(notes).toContain('<comment ref="B3" authorId="0">');
    expect(notes).toContain('>ziping:</t>');
    expect(notes).toContain('>\n甲 &lt;1&gt;\n乙</t>');
    expect(notes).not.toContain('C4');
    expect(partOf(marked, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>2</x:Row><x:Column>1</x:Column>');
    expect(partOf(marked, SHEET)).toMatch(/<legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><\/worksheet>$/);
  });

  test('of a user in the same sheet stay, whatever the order of authors', () => {
    const marked = markFile(fileWith(''), mark('B3', 'error'));
    const parts = unzipSync(marked);
    const mixed = partOf(marked, NOTES)
      .replace('</authors>', '<author>李</author></authors>')
      .replace(
        '</commentList>',
        '<comment ref="D9" authorId="1"><text><t>我的</t></text></comment></commentList>',
      );
    const cleared = clearFile(zipSync({ ...parts, [NOTES]: strToU8(mixed) }));
    expect(partOf(cleared, NOTES)).toContain('<authors><author>李</author></authors>');
    expect(partOf(cleared, NOTES)).toContain(
      '<commentList><comment ref="D9" authorId="0"><text><t>我的</t></text></comment></commentList>',
    );
    expect(partOf(cleared, SHEET)).not.toContain('ziping');
  });

  test('whose author another program forgot are known by how they begin', () => {
    const marked = markFile(fileWith(''), mark('B3', 'error'));
    const forgotten = partOf(marked, NOTES).replace('<author>ziping</author>', '<author> </author>');
    const cleared = unzipSync(clearFile(zipSync({ ...unzipSync(marked), [NOTES]: strToU8(forgotten) })));
    expect(Object.keys(cleared).filter((path) => /comments|vml/.test(path))).toEqual([]);
  });

  test('of different sheets get different shape numbers', () => {
    const parts = workbookParts({
      sheets: [
        { name: 'S', cells: {} },
        { name: 'T', cells: {} },
      ],
    });
    const file = zipSync(
      Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    );
    const workbook = openWorkbook(file);
    workbook.mark('S', [mark('A1', 'error')]);
    workbook.mark('T', [{ ...mark('A1', 'error'), at: { sheet: 'T', a1: 'A1' } }]);
    const marked = workbook.save();
    expect(partOf(marked, 'xl/drawings/vmlDrawing1.vml')).toContain('_x0000_s1025');
    expect(partOf(marked, 'xl/drawings/vmlDrawing2.vml')).toContain('_x0000_s2049');
    expect(differingParts(file, clearFile(marked))).toEqual([]);
  });
});

describe('a protected sheet', () => {
  const closed = '<sheetProtection password="C58F" sheet="1" objects="1"/>';
  const open = '<sheetProtection sheet="1" formatCells="0"/>';

  test('takes no marks, and no file is saved with any', () => {
    const workbook = openWorkbook(fileWith(closed));
    expect(() => workbook.mark('S', [mark('A1', 'error')])).toThrow('protected-sheet: S');
    const marks = new Map([['S', [mark('A1', 'error')]]]);
    expect(() => workbook.save({ marks })).toThrow('protected-sheet: S');
    workbook.mark('S', []);
    expect(partOf(workbook.save(), SHEET)).toContain(closed);
  });

  test('is marked where its protection allows formatting, and stays protected', () => {
    for (const protection of [open, closed.replace('sheet="1"', 'sheet="0"')]) {
      const marked = partOf(markFile(fileWith(protection), mark('A1', 'error')), SHEET);
      expect(marked).toContain(`${protection}<conditionalFormatting`);
    }
  });

  test('gives marks of an earlier day back', () => {
    const file = fileWith(open);
    const marked = unzipSync(markFile(file, mark('A1', 'error')));
    const sheet = strFromU8(marked[SHEET] ?? new Uint8Array()).replace(' formatCells="0"', '');
    const workbook = openWorkbook(zipSync({ ...marked, [SHEET]: strToU8(sheet) }));
    expect(workbook.clearMarks('workbook').removed).toBe(1);
    expect(partOf(workbook.save(), SHEET)).not.toContain('conditionalFormatting');
  });
});

test('a mark for another sheet is refused', () => {
  const workbook = openWorkbook(fileWith(''));
  expect(() => workbook.mark('S', [{ ...mark('A1', 'error'), at: { sheet: 'T', a1: 'A1' } }])).toThrow(
    'no-such-sheet: T',
  );
});

test('marks and edits go together and come apart again', () => {
  const file = fileWith('');
  const workbook = openWorkbook(file);
  workbook.mark('S', [mark('B2', 'error')]);
  const inverse = workbook.apply([
    { at: { sheet: 'S', a1: 'B2' }, expected: null, value: 0.5, numberFormat: '0.0%' },
  ]);
  expect(partOf(workbook.save(), SHEET)).toMatch(/<c r="B2" s="1"><v>0.5<\/v><\/c>.*ziping/s);
  workbook.clearMarks({ sheet: 'S' });
  workbook.apply(inverse);
  expect(differingParts(file, workbook.save())).toEqual([]);
});

test.each(['utf-8', 'utf-16le'] as const)('a part in %s with a byte order mark keeps both', (encoding) => {
  const parts = unzipSync(fileWith(''));
  const markup = `\ufeff<?xml version="1.0" encoding="${encoding.slice(0, 6)}"?><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  parts[SHEET] = new Uint8Array(Buffer.from(markup, encoding === 'utf-8' ? 'utf8' : 'utf16le'));
  const file = zipSync(parts);
  const marked = markFile(file, mark('A1', 'error'));
  expect(Buffer.from(unzipSync(marked)[SHEET] ?? []).subarray(0, 4)).toEqual(
    Buffer.from(parts[SHEET]).subarray(0, 4),
  );
  expect(openWorkbook(marked).clearMarks('workbook').removed).toBe(1);
  expect(differingParts(file, clearFile(marked))).toEqual([]);
});
