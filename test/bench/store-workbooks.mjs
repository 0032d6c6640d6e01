import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SEED = 6;
const corpus = fileURLToPath(new URL('../corpus/tables/', import.meta.url));

/**
 * Stores `count` workbooks that `generate` makes from the tables of the corpus, the same ones each time, in the folders
 * that `foldersOf` names for each by its number.
 */
export async function storeWorkbooks(generate, count, foldersOf) {
  const names = (await readdir(corpus)).filter((name) => name.endsWith('.json')).sort();
  const tables = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(path.join(corpus, name), 'utf8'))),
  );
  let number = 0;
  for (const { path: name, bytes } of generate(tables, count, SEED)) {
    for (const folder of foldersOf(number)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    number += 1;
  }
}
