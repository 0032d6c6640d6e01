const XLSX = require('@e965/xlsx');

const book = XLSX.readFile(process.argv[2]);
if (book.SheetNames.length === 0) throw new Error('no sheet');
