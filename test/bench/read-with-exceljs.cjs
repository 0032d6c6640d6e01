const ExcelJS = require('exceljs');

const book = new ExcelJS.Workbook();
book.xlsx.readFile(process.argv[2]).then(() => {
  if (book.worksheets.length === 0) throw new Error('no sheet');
});
