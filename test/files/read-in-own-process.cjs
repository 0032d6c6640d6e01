/**
 * Opens one workbook, reads all its sheets and prints what came of it and the memory it took.
 * Arguments: the compiled sources, the workbook.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const [, , compiled, file] = process.argv;
const { openWorkbook } = require(join(compiled, 'src/hosts/xlsx/workbook.js'));
const bytes = readFileSync(file);
let result;
try {
  const workbook = openWorkbook(bytes);
  const grids = workbook.sheets.map(({ name }) => workbook.readSheet(name));
  const cells = grids.flatMap((grid) => grid.cells.map(({ row, column, value }) => [row, column, value]));
  result = { cells: cells.slice(0, 10), count: cells.length };
} catch (error) {
  result = { error: error.name, code: error.code, detail: error.detail };
}
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...result, megabytes }));
