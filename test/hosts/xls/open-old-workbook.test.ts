import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../../src/core/grid/address';
import { check } from '../../../src/core/check';
import type { Cell } from '../../../src/core/grid/cell';
import type { Grid } from '../../../src/core/grid/grid';
import { openOldWorkbook, type OldWorkbook } from '../../../src/hosts/xls/open-old-workbook';
import { BUILTIN_FORMATS } from '../../../src/hosts/xlsx/read/builtin-formats';
import { createDisplayText } from '../../../src/hosts/xlsx/read/display-text';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { fc } from '../../support/fast-check';

/** Saved by LibreOffice from the workbooks of the same name. */
const OLD = path.join(__dirname, '../../fixtures/old');
const CORPUS = path.join(__dirname, '../../corpus/xlsx');

const bytesOf = (name: string): Uint8Array => readFileSync(path.join(OLD, name));
const open = (bytes: Uint8Array): OldWorkbook =>
  openOldWorkbook(bytes, { builtinFormats: BUILTIN_FORMATS, createDisplayText });

const facts = ({ row, column, type, value, text, formula, locked }: Cell): string =>
  JSON.stringify([cellName(row, column), type, value, text, formula, locked]);
const contentOf = (grid: Grid): readonly string[] =>
  grid.cells.filter(({ type, formula }) => type !== 'blank' || formula !== null).map(facts);
const byPlace = <T extends { readonly top: number; readonly left: number }>(
  areas: readonly T[],
): readonly T[] => areas.toSorted((a, b) => a.top - b.top || a.left - b.left);

const twins = readdirSync(OLD)
  .filter((name) => name.endsWith('.xls'))
  .map((name) => name.replace('.xls', ''));

describe.each(twins)('%s.xls', (name) => {
  const twin = openWorkbook(readFileSync(path.join(name === 'kinds' ? OLD : CORPUS, `${name}.xlsx`)));
  const old = open(bytesOf(`${name}.xls`));

  it('has the sheets of its twin', () => {
    expect(old.sheets).toEqual(twin.sheets);
  });

  it('reads cell by cell what its twin reads', () => {
    for (const { name: sheet } of twin.sheets) {
      const [own, expected] = [old.readSheet(sheet), twin.readSheet(sheet)];
      expect(contentOf(own)).toEqual(contentOf(expected));
      expect(byPlace(own.merges)).toEqual(byPlace(expected.merges));
      expect([own.hidden, own.protected, own.hiddenRows, own.hiddenColumns]).toEqual([
        expected.hidden,
        expected.protected,
        expected.hiddenRows,
        expected.hiddenColumns,
      ]);
    }
  });

  it('comes to the findings of its twin', () => {
    const findings = (grid: Grid) => check(grid).tables.map((table) => table.findings);
    for (const { name: sheet } of twin.sheets) {
      expect(findings(old.readSheet(sheet))).toEqual(findings(twin.readSheet(sheet)));
    }
  });
});

it('is tried on tables that have findings', () => {
  const counts = twins.map((name) => {
    const book = open(bytesOf(`${name}.xls`));
    const tables = book.sheets.flatMap((sheet) => check(book.readSheet(sheet.name)).tables);
    return tables.reduce((sum, { findings }) => sum + findings.length, 0);
  });
  expect(Math.max(...counts)).toBeGreaterThan(5);
});

describe('a file that cannot be read', () => {
  const whole = bytesOf('kinds.xls');
  const codeOf = (bytes: Uint8Array): string => {
    try {
      open(bytes);
      return 'read';
    } catch (error) {
      return (error as { readonly code?: string }).code ?? String(error);
    }
  };

  it.each([
    ['cut off', whole.subarray(0, whole.length / 2), 'damaged'],
    ['nothing but its first sector', whole.subarray(0, 512), 'damaged'],
    ['longer than any form', new Uint8Array(65 * 1024 * 1024).fill(0xd0, 0, 1), 'too-large'],
    ['a bare stream that ends in a record', new Uint8Array([9, 8, 16, 0, 0, 6]), 'damaged'],
    [
      'a bare stream with a password',
      new Uint8Array([9, 8, 2, 0, 0, 6, 0x2f, 0, 2, 0, 0, 0, 10, 0, 0, 0]),
      'encrypted',
    ],
  ])('is refused with its cause: %s', (_name, bytes, code) => expect(codeOf(bytes)).toBe(code));

  it('never ends in anything but a cause, wherever its bytes are changed', () => {
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(['read', 'damaged', 'encrypted', 'too-large', 'not-a-workbook']).toContain(codeOf(bytes));
        },
      ),
      { numRuns: 200 },
    );
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });
});
