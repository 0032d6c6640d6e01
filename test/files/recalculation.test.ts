import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/core/check';
import type { Edit } from '../../src/core/fill/edit';
import { editsOf } from '../../src/core/fill/edits-of';
import type { Fill } from '../../src/core/fill/fill';
import { GridIndex } from '../../src/core/grid/grid-index';
import { parseAreaName } from '../../src/core/grid/address';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { recalculate } from '../support/libreoffice';

const FOLDERS = ['assets/samples', 'test/corpus/xlsx'].map((folder) =>
  path.join(__dirname, '..', '..', folder),
);

interface Filled {
  readonly name: string;
  readonly fills: readonly Fill[];
  readonly bytes: Uint8Array;
}

/** Fills every cell the engine can compute, as formulas wherever it offers one. */
function fillFile(file: string): Filled {
  const workbook = openWorkbook(readFileSync(file));
  const fills = workbook.sheets.flatMap(({ name }) =>
    check(workbook.readSheet(name)).tables.flatMap((table) => table.fills),
  );
  workbook.apply(editsOf(fills, { values: false }).map(withoutResult));
  return { name: path.basename(file), fills, bytes: workbook.save() };
}

/** A wrong stored result, so that only a program that computes comes to the right one. */
const withoutResult = (edit: Edit): Edit => (edit.formula === undefined ? edit : { ...edit, value: -1 });

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => fillFile(path.join(folder, name))),
).filter(({ fills }) => fills.some(({ formula }) => formula !== undefined));

/** What a cell of a workbook holds; numbers to the twelve digits that two programs can be expected to share. */
function valueAt(bytes: Uint8Array, { at }: Fill): string | null {
  const grid = openWorkbook(bytes).readSheet(at.sheet);
  const area = parseAreaName(at.a1);
  const value = area === null ? null : (new GridIndex(grid).cellAt(area.top, area.left)?.value ?? null);
  return shown(value);
}

const shown = (value: string | number | boolean | null): string | null =>
  typeof value === 'number' ? value.toPrecision(12) : value === null ? null : String(value);

test('another program computes the filled formulas to the values of the engine', () => {
  const formulas = files.flatMap(({ fills }) => fills.filter(({ formula }) => formula !== undefined));
  expect(formulas.length).toBeGreaterThanOrEqual(30);
  const recalculated = recalculate(files.map(({ bytes }) => bytes));
  const computed = files.map(({ name, fills }, n) => ({
    name,
    cells: fills.map((fill) => [fill.at.a1, valueAt(recalculated[n] ?? new Uint8Array(), fill)]),
  }));
  expect(computed).toEqual(
    files.map(({ name, fills }) => ({ name, cells: fills.map(({ at, value }) => [at.a1, shown(value)]) })),
  );
}, 120_000);
