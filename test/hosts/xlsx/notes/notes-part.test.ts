import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookNotes } from '../../../../src/core/pane-host';
import { notesOfText, textOfNotes } from '../../../../src/hosts/xlsx/notes/notes-text';
import { openWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { FIXTURES, readFixture } from '../../../files/fixture-files';
import { differingParts } from '../../../support/compare-parts';

const NOTES: WorkbookNotes = {
  ignored: [
    {
      ruleId: 'total-adds-up',
      messageId: 'differs',
      at: { sheet: '自评表 <2025> & "x"', a1: 'H29' },
      reason: '财政已认可 😀\n见]]>批复\u0001',
    },
  ],
  mappings: [{ sheet: '自评表', headerRow: 3, columns: [{ column: 2, role: 'target' }] }],
};
const NONE: WorkbookNotes = { ignored: [], mappings: [] };

test.each(FIXTURES)('notes in %s survive, replace one another, and leave no trace', (name) => {
  const original = readFixture(name);
  const workbook = openWorkbook(original);
  expect(workbook.readNotes()).toBeNull();
  expect(differingParts(original, workbook.save())).toEqual([]);
  workbook.keepNotes(NOTES);
  expect(workbook.readNotes()).toEqual(NOTES);
  const saved = workbook.save();
  const again = openWorkbook(saved);
  expect(again.readNotes()).toEqual(NOTES);
  again.keepNotes({ ...NOTES, mappings: [] });
  const second = openWorkbook(again.save());
  expect(second.readNotes()).toEqual({ ...NOTES, mappings: [] });
  expect(Object.keys(unzipSync(again.save()))).toHaveLength(Object.keys(unzipSync(saved)).length);
  second.keepNotes(NONE);
  expect(differingParts(original, second.save())).toEqual([]);
});

test('one new part, one arrow to it and its type are all that notes add', () => {
  const original = readFixture('demanding.xlsx');
  const workbook = openWorkbook(original);
  workbook.keepNotes(NOTES);
  expect(differingParts(original, workbook.save())).toEqual([
    '[Content_Types].xml',
    'customXml/item2.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
});

test('a mangled part holds no notes and keeps nobody from opening the workbook', () => {
  const workbook = openWorkbook(readFixture('demanding.xlsx'));
  workbook.keepNotes(NOTES);
  const parts = unzipSync(workbook.save());
  const path = 'customXml/item2.xml';
  const text = strFromU8(parts[path] ?? new Uint8Array());
  for (const mangled of [text.replace('{', '['), text.slice(0, -3), text.replace('ignored', 'x')]) {
    expect(openWorkbook(zipSync({ ...parts, [path]: strToU8(mangled) })).readNotes()).toBeNull();
  }
});

test('entries that are not what they should be are left out', () => {
  const text = textOfNotes(NOTES);
  expect(text).toMatch(/^[ -~]*$/);
  expect(notesOfText(text)).toEqual(NOTES);
  const odd = {
    ignored: [1, { ruleId: 'x' }, ...NOTES.ignored],
    mappings: [{ sheet: 'a', headerRow: -1, columns: [] }],
  };
  expect(notesOfText(JSON.stringify(odd))).toEqual({ ignored: NOTES.ignored, mappings: [] });
  expect([null, '[]', '{"ignored":{}}', ''].map((bad) => notesOfText(String(bad)))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
