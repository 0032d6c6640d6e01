import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../assets/samples');

/** The sample workbook whose file name contains the words. */
export function readSample(words: string): Uint8Array {
  const file = readdirSync(FOLDER).find((name) => name.endsWith('.xlsx') && name.includes(words));
  if (file === undefined) throw new Error(`no sample: ${words}`);
  return new Uint8Array(readFileSync(join(FOLDER, file)));
}
