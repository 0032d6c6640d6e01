const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const XLSX = require('@e965/xlsx');

for (const name of readdirSync(process.argv[2], { recursive: true })) {
  if (!name.endsWith('.xlsx')) continue;
  const book = XLSX.readFile(join(process.argv[2], name));
  if (book.SheetNames.length === 0) throw new Error('no sheet');
}
