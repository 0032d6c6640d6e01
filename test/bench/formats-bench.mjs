import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCommand } from './measure-command.mjs';

const SEED = 6;
const corpus = fileURLToPath(new URL('../corpus/tables/', import.meta.url));
const ENDINGS = { text: 'txt', jsonl: 'jsonl', json: 'json', sarif: 'sarif', html: 'html', xlsx: 'xlsx' };

/**
 * What a report in each format costs over `sizes` of generated workbooks, smallest first: time, the most memory held, and
 * the size of the report. One job, so that the report's own share can be told; text with every finding.
 */
export async function* benchFormats({ program, folder, generate, sizes }) {
  const folders = await storeBatches(path.join(folder, 'formats'), generate, sizes);
  for (const [format, ending] of Object.entries(ENDINGS)) {
    for (const [place, files] of sizes.entries()) {
      const out = path.join(folder, `report.${ending}`);
      const options = ['--format', format, '--verbose', '--fail-on', 'never', '--jobs', '1', '--out', out];
      const args = [program, 'check', ...folders.slice(0, place + 1), ...options];
      const { time, peak } = await measureCommand(process.execPath, args);
      yield { format, files, time, peak, size: (await stat(out)).size };
    }
  }
}

/** A folder for each step from one size to the next, so that the larger batches hold the smaller ones. */
async function storeBatches(root, generate, sizes) {
  const folders = sizes.map((size) => path.join(root, String(size)));
  const names = (await readdir(corpus)).filter((name) => name.endsWith('.json')).sort();
  const tables = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(path.join(corpus, name), 'utf8'))),
  );
  let number = 0;
  for (const { path: name, bytes } of generate(tables, sizes.at(-1), SEED)) {
    const file = path.join(folders[sizes.findIndex((size) => number < size)], name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    number += 1;
  }
  return folders;
}
