import { stat } from 'node:fs/promises';
import path from 'node:path';
import { measureCommand } from './measure-command.mjs';
import { storeWorkbooks } from './store-workbooks.mjs';

const ENDINGS = { text: 'txt', jsonl: 'jsonl', json: 'json', sarif: 'sarif', html: 'html', xlsx: 'xlsx' };

/**
 * What a report in each format costs over `sizes` of generated workbooks, smallest first: time, the most memory held, and
 * the size of the report. One job, so that the report's own share can be told; text with every finding.
 */
export async function* benchFormats({ program, folder, generate, sizes }) {
  // A folder for each step from one size to the next, so that the larger batches hold the smaller ones.
  const folders = sizes.map((size) => path.join(folder, 'formats', String(size)));
  await storeWorkbooks(generate, sizes.at(-1), (number) => [
    folders[sizes.findIndex((size) => number < size)],
  ]);
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
