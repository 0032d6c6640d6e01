const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const ExcelJS = require('exceljs');

/** Opens every workbook below a folder, one after the other. */
async function readAll(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.xlsx')) continue;
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, name));
    if (book.worksheets.length === 0) throw new Error('no sheet');
  }
}

readAll(process.argv[2]);
