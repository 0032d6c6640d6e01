import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { seedConclusions, seedNames } from './seed-conclusions';

const golden = (name: string): string => path.join(__dirname, 'golden', `${name}.txt`);

/** ZIPING_GOLDEN=write writes the files instead of comparing; what changed must then be read line by line. */
const isWriting = process.env['ZIPING_GOLDEN'] === 'write';

test.each(seedNames())('reads %s and concludes as a person did who read every line', (name) => {
  const text = seedConclusions(name);
  if (isWriting) writeFileSync(golden(name), text);
  expect(text).toBe(readFileSync(golden(name), 'utf8').replaceAll('\r\n', '\n'));
});
