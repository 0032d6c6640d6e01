import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { recognizeDeclarations, recognizeTables } from '../../../src/core/recognize/recognize-tables';
import { corpusGrid } from '../../support/corpus-grid';
import { gridLiteral } from '../../support/grid-literal';
import { readCorpus } from '../../support/read-corpus';
import { sketchTable } from '../../support/table-sketch';

/** Each file draws a form of targets, then, below a line of dashes, what must be read from it. */
const DECLARATIONS = path.join(__dirname, 'declarations');
const OTHER_SHEETS = path.join(__dirname, 'other-sheets');

const drawn = (folder: string, file: string) =>
  readFileSync(path.join(folder, file), 'utf8').split(/^-{3,}$/mu);

test.each(readdirSync(DECLARATIONS))('%s declares targets and evaluates nothing', (file) => {
  const [drawing = '', expected = ''] = drawn(DECLARATIONS, file);
  const { grid } = gridLiteral(drawing);
  expect(recognizeDeclarations(grid).flatMap(sketchTable)).toEqual(expected.trim().split('\n'));
  expect(recognizeTables(grid).tables).toEqual([]);
});

test('of all other sheets of an office only those with declared targets are taken for such', () => {
  const declaring = readdirSync(OTHER_SHEETS).filter(
    (file) => recognizeDeclarations(gridLiteral(drawn(OTHER_SHEETS, file)[0] ?? '').grid).length > 0,
  );
  expect(declaring).toEqual(['declared-targets-with-weights.txt', 'declared-targets.txt']);
});

test('no self-evaluation table is taken for a form of targets', () => {
  const found = readCorpus().filter(
    ({ grid }) => recognizeDeclarations(corpusGrid(grid, 'typed')).length > 0,
  );
  expect(found.map(({ id }) => id)).toEqual([]);
});
