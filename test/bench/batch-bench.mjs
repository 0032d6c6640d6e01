import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCommand } from './measure-command.mjs';
import { storeWorkbooks } from './store-workbooks.mjs';

const ROUNDS = 3;
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * A batch as a bureau has it: generated workbooks through the whole command with one and two jobs, against ExcelJS and
 * SheetJS that merely open the same files in one process, in turn. `generate` makes workbooks from tables, a count
 * and a seed; `title` says what they are.
 */
export async function benchBatch({ program, folder, generate, count, title, print }) {
  const some = path.join(folder, 'some');
  const all = path.join(folder, 'all');
  await storeWorkbooks(generate, count, (number) => (number < count / 10 ? [all, some] : [all]));
  const check = (where, jobs) => [
    process.execPath,
    [
      program,
      'check',
      where,
      '--format',
      'jsonl',
      '--fail-on',
      'never',
      '--out',
      path.join(folder, 'out.jsonl'),
      '--jobs',
      jobs,
    ],
  ];
  const commands = [
    [`ziping --jobs 1`, count, ...check(all, '1')],
    [`ziping --jobs 2`, count, ...check(all, '2')],
    [`ziping --jobs 1`, count / 10, ...check(some, '1')],
    [`ziping --jobs 2`, count / 10, ...check(some, '2')],
    ['ExcelJS read', count, process.execPath, [path.join(here, 'read-many-with-exceljs.cjs'), all]],
    ['SheetJS read', count, process.execPath, [path.join(here, 'read-many-with-sheetjs.cjs'), all]],
  ].map(([name, files, command, args]) => ({ name, files, command, args, runs: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { command, args, runs } of commands) runs.push(await measureCommand(command, args));
  }
  const load = os.loadavg().map((each) => each.toFixed(1));
  print(`\n${count} ${title}, median of ${ROUNDS}, in turn; load of the machine ${load.join(', ')}`);
  print(commands.map((command) => ({ ...command, ...summaryOf(command) })));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const summaryOf = ({ runs, files }) => ({
  perSecond: (files * 1000) / median(runs.map(({ time }) => time)),
  peak: median(runs.map(({ peak }) => peak ?? Number.NaN)),
});
