import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { recognizeTables } from '../../../src/core/recognize/recognize-tables';
import { gridLiteral } from '../../support/grid-literal';
import { sketchTable } from '../../support/table-sketch';

/** Each file draws a sheet, then, below a line of dashes, what must be read from it, one table after another. */
const LAYOUTS = path.join(__dirname, 'layouts');

const layouts = readdirSync(LAYOUTS).map((file) => {
  const [drawing = '', expected = ''] = readFileSync(path.join(LAYOUTS, file), 'utf8').split(/^-{3,}$/mu);
  return { name: path.basename(file, '.txt'), drawing, expected: expected.trim().split('\n') };
});

test.each(layouts)('$name', ({ drawing, expected }) => {
  const { tables } = recognizeTables(gridLiteral(drawing).grid);
  expect(tables.flatMap(sketchTable)).toEqual(expected);
});
