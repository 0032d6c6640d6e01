import { register } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { samples } from './samples/all-samples.mjs';
import { writeSample } from './samples/write-sample.mjs';

/** Writes assets/samples/*.xlsx from the drawings in scripts/samples. */
register('./typescript-loader.mjs', import.meta.url);
const { gridLiteral } = await import('../test/support/grid-literal.ts');

const folder = fileURLToPath(new URL('../assets/samples/', import.meta.url));
for (const { file, sheets } of samples) {
  const drawn = sheets.map(({ name, widths, drawing }) => ({
    widths,
    grid: gridLiteral(drawing, name).grid,
  }));
  await writeSample(path.join(folder, file), drawn);
  console.log(`assets/samples/${file}`);
}
