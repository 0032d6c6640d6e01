import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { recognizeTables } from '../../../src/core/recognize/recognize-tables';
import { gridLiteral } from '../../support/grid-literal';

/** Sheets of the same offices that use the same words and are no self-evaluation tables. */
const SHEETS = path.join(__dirname, 'other-sheets');

test.each(readdirSync(SHEETS))('%s holds no table', (file) => {
  const { grid } = gridLiteral(readFileSync(path.join(SHEETS, file), 'utf8'));
  expect(grid.cells.length).toBeGreaterThan(0);
  expect(recognizeTables(grid).tables).toEqual([]);
});
