import { HostError } from '../../src/core/host';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { buildWorkbook, cellsFrom } from '../support/build-workbook';
import { readFixture } from './fixture-files';
import { fc } from '../support/fast-check';

/** Reads everything; a refusal comes back as its code, any other failure is thrown on. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    const workbook = openWorkbook(bytes);
    for (const { name } of workbook.sheets) workbook.readSheet(name);
    workbook.save();
    return 'read';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

const small = buildWorkbook({
  sheets: [{ name: '自评表', cells: cellsFrom('A1', [['标题'], [1, 0.5, true]]), merges: ['A1:C1'] }],
});
const demanding = readFixture('demanding.xlsx');
/** Where the directory of the demanding workbook begins: its last four bytes before the comment length say so. */
const directory = new DataView(demanding.buffer).getUint32(demanding.length - 6, true);

test('a file cut short anywhere is damaged', () => {
  for (let length = 4; length < small.length; length++) {
    expect(outcomeOf(small.subarray(0, length))).toBe('damaged');
  }
  fc.assert(
    fc.property(fc.integer({ min: 4, max: demanding.length - 1 }), (length) => {
      expect(outcomeOf(demanding.subarray(0, length))).toBe('damaged');
    }),
    { numRuns: 200 },
  );
});

test('a flipped bit in the directory is refused with a reason, or does not matter', () => {
  const bit = fc.tuple(
    fc.integer({ min: directory, max: demanding.length - 1 }),
    fc.integer({ min: 0, max: 7 }),
  );
  const codes = new Set<string>();
  fc.assert(
    fc.property(bit, ([at, shift]) => {
      const bytes = demanding.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << shift);
      codes.add(outcomeOf(bytes));
    }),
    { numRuns: 300 },
  );
  expect(codes).toContain('damaged');
});

test('a changed byte of content never goes unnoticed', () => {
  const name = 'xl/worksheets/sheet1.xml';
  const start = Buffer.from(small).indexOf(name) + name.length;
  for (let at = start + 1; at < start + 60; at++) {
    const bytes = small.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    expect(['damaged', 'hostile']).toContain(outcomeOf(bytes));
  }
});

test('any bytes at all are refused with a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(outcomeOf(bytes)).toBe('not-a-workbook');
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(outcomeOf(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes))).toBe('damaged');
    }),
  );
});
