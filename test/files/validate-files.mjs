/** Validates the .xlsx files given as arguments and prints one verdict for each: its errors, or null for none. */
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

const verdicts = [];
for (const path of process.argv.slice(2)) {
  try {
    verdicts.push(await validate(new Uint8Array(readFileSync(path)), 'xlsx', 'Microsoft365'));
  } catch {
    verdicts.push(null);
  }
}
console.log(JSON.stringify(verdicts));
process.exit(0);
