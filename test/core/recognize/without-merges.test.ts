import { readCorpus } from '../../support/read-corpus';
import { recognizeTables } from '../../../src/core/recognize/recognize-tables';
import { corpusGrid } from '../../support/corpus-grid';
import { sketchFund, sketchIndicator } from '../../support/table-sketch';

/** Tables in which merged areas are the only sign of what belongs together. */
const UNKNOWABLE: Readonly<Record<string, string>> = {
  '01-guangzhou-tianhe-2021': 'a merged blank is what tells the unnamed second task from the first',
  '16-huangshi-library-2022': 'merged score cells are what tells which indicators share their points',
};

const tables = readCorpus().filter(({ id }) => UNKNOWABLE[id] === undefined);

const sketch = (grid: ReturnType<typeof corpusGrid>): readonly string[] =>
  recognizeTables(grid).tables.flatMap(({ indicators, funds }) => [
    ...indicators.map(sketchIndicator),
    ...funds.map(sketchFund),
  ]);

/** Conversions often lose merged areas: labels then stand in one cell only, and the rest must be inferred. */
test.each(tables)('$id reads the same when merges are lost', ({ grid }) => {
  const merged = corpusGrid(grid, 'typed');
  expect(sketch(merged).length).toBeGreaterThan(0);
  expect(sketch({ ...merged, merges: [] })).toEqual(sketch(merged));
});
