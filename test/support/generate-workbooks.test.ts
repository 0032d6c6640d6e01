import { check } from '../../src/core/check';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';
import { generateWorkbooks } from './generate-workbooks';
import { readCorpus } from './read-corpus';

const tables = readCorpus();
const made = [...generateWorkbooks(tables, 80, 6)];

it('makes the same workbooks from the same seed, and others from another', () => {
  const paths = (seed: number) =>
    [...generateWorkbooks(tables, 10, seed)].map(({ path, bytes }) => [path, bytes.length]);
  expect(paths(6)).toEqual(made.slice(0, 10).map(({ path, bytes }) => [path, bytes.length]));
  expect(paths(7)).not.toEqual(paths(6));
});

it('makes workbooks that differ, under names that differ', () => {
  expect(new Set(made.map(({ path }) => path)).size).toBe(made.length);
  const texts = made.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
  expect(new Set(texts).size).toBe(made.length);
});

it('puts faults where it says, and the engine finds every one', () => {
  const faults = made.flatMap(({ bytes, faults: known, path }) => {
    const workbook = openWorkbook(bytes);
    const findings = workbook.sheets
      .flatMap(({ name }) => check(workbook.readSheet(name)).tables)
      .flatMap((table) => table.findings);
    return known.map(({ rule, cell }) => ({
      fault: `${path} ${rule} ${cell}`,
      found: findings.some(({ ruleId, at }) => ruleId === rule && at.a1.split(':')[0] === cell),
    }));
  });
  expect(faults.length).toBeGreaterThan(50);
  expect(faults.filter(({ found }) => !found)).toEqual([]);
});
