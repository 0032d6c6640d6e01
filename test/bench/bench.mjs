import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addIn, buildIfStale, commandLine, workbench } from '../../scripts/build.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { provideTools } from '../../scripts/tools.mjs';
import { benchBatch } from './batch-bench.mjs';
import { benchFormats } from './formats-bench.mjs';
import { measureCommand } from './measure-command.mjs';

/**
 * npm run bench: the engine's time per cell as sheets grow, whole commands against peers that merely read or convert the
 * same file, and how soon the pane shows its findings. Measured in one run; nothing here decides a test.
 */
register('../../scripts/typescript-loader.mjs', import.meta.url);
const { benchEngine, benchFile } = await import('./engine-bench.ts');
const { benchNarrative } = await import('./narrative-bench.ts');
const { bigSheet } = await import('./big-sheet.ts');
const { benchPane } = await import('./pane-bench.ts');
const { benchWorkbench } = await import('./workbench-bench.ts');
const { generateWorkbooks } = await import('../support/generate-workbooks.ts');
const { recalculate } = await import('../support/libreoffice.ts');

const SIZES = [2000, 20000, 50000, 100000, 200000];
const ROUNDS = 7;
const WORKBOOKS = 1000;
const LOT = 200;
const BATCHES = [300, 1000, 3000];
const here = fileURLToPath(new URL('.', import.meta.url));
const hostile = fileURLToPath(new URL('../fixtures/hostile', import.meta.url));
const sample = fileURLToPath(new URL('../corpus/xlsx/05-chuzhou-tianchang-2022.n.xlsx', import.meta.url));

function printEngine(rows) {
  console.log(
    'Engine in one process, best of 3; read = open the file and read the sheet, check = everything after it',
  );
  console.log(line(['filling', 'cells', 'read ms', 'check ms', 'check/read', 'check ns/cell']));
  for (const { filling, cells, read, check } of rows) {
    const perCell = ((check * 1e6) / cells).toFixed(0);
    console.log(line([filling, cells, read.toFixed(1), check.toFixed(1), ratio(check, read), perCell]));
  }
}

/** A cell ten times as long should take about ten times as long. */
function printNarrative(rows) {
  console.log('\nOne cell of prose, read and checked, best of 7');
  console.log(line(['characters', 'mentions', 'ms', 'to the first']));
  for (const { characters, mentions, time } of rows) {
    console.log(line([characters, mentions, time.toFixed(1), ratio(time, rows[0].time)]));
  }
}

/** 200 ms after the last cell is what the pane is held to. */
async function measurePane() {
  const { ZIPING_CHROMIUM: chromium } = provideTools(['chromium']);
  const { server, origin } = await serveFolder(addIn);
  const runs = await benchPane(chromium, origin, ROUNDS);
  server.closeAllConnections();
  server.close();
  console.log(`\nThe built pane in Chromium on a table of 60 rows, median of ${ROUNDS}`);
  console.log(line(['check', 'after cells ms', 'after click ms', 'findings']));
  for (const run of ['first check', 'next check']) {
    const mine = runs.filter((each) => each.run === run);
    const of = (name) => median(mine.map((each) => each[name])).toFixed(0);
    console.log(line([run, of('afterRead'), of('afterClick'), of('findings')]));
  }
}

/** 300 ms until a corpus workbook is painted is what the workbench is held to. */
async function measureWorkbench() {
  const { ZIPING_CHROMIUM: chromium } = provideTools(['chromium']);
  const { server, origin } = await serveFolder(workbench);
  const runs = await benchWorkbench(chromium, `${origin}/`, await readFile(sample), ROUNDS);
  server.closeAllConnections();
  server.close();
  console.log(`\nThe built workbench in Chromium, milliseconds, median of ${ROUNDS}`);
  const of = (name) => median(runs.map((run) => run[name])).toFixed(0);
  for (const [name, title] of Object.entries({
    corpusOpened: 'a corpus workbook chosen to painted (target 300)',
    recheckedAfterEdit: 'an edit to its findings, 400 of waiting included',
    largeOpened: '5,000 x 40 cells chosen to painted',
    largeLongestTask: 'longest task on the main thread meanwhile',
    largeFrameUsual: 'scrolling it, usual frame',
    largeFrameWorst: 'scrolling it, longest frame',
  }))
    console.log(`${title.padEnd(52)}${of(name).padStart(8)}`);
}

/** Runs the commands in turn, so that a drift of the machine's speed meets all of them alike. */
async function compareCommands(title, file) {
  const commands = commandsFor(file);
  const runs = new Map(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, command, args } of commands) runs.get(name).push(await measureCommand(command, args));
  }
  const base = summary(runs.get('ziping check'));
  console.log(`\nWhole commands on ${title}, median of ${ROUNDS}, in turn`);
  console.log(line(['command', 'ms', 'MiB', 'time/ziping', 'memory/ziping']));
  for (const { name } of commands) {
    const { time, peak } = summary(runs.get(name));
    console.log(
      line([name, time.toFixed(0), peak.toFixed(0), ratio(time, base.time), ratio(peak, base.peak)]),
    );
  }
}

/** Every hostile file of the tests through the whole command; each ends in a message or a report. */
async function measureHostile() {
  console.log('\nHostile files, whole command');
  console.log(line(['file', 'ms', 'MiB']));
  for (const name of await readdir(hostile)) {
    const args = [commandLine, 'check', path.join(hostile, name), '--format', 'json', '--fail-on', 'never'];
    const { time, peak } = await measureCommand(process.execPath, args, [0, 2]);
    console.log(line([name, time.toFixed(0), peak?.toFixed(0) ?? '?']));
  }
}

function printBatch(what) {
  if (typeof what === 'string') {
    console.log(what);
    return;
  }
  const peer = what.find(({ name }) => name.startsWith('ExcelJS'));
  console.log(line(['command', 'files', 'files/s', 'MiB', 'speed/ExcelJS']));
  for (const { name, files, perSecond, peak } of what) {
    console.log(line([name, files, perSecond.toFixed(0), peak.toFixed(0), ratio(perSecond, peer.perSecond)]));
  }
  const [one, two] = what;
  console.log(`second core: ${ratio(two.perSecond, one.perSecond)} times`);
}

/** Office programs write shared strings, styles and themes that a generated workbook has not. */
function* generateSaved(...wished) {
  Object.assign(process.env, provideTools(['libreoffice']));
  const made = [...generateWorkbooks(...wished)];
  for (let from = 0; from < made.length; from += LOT) {
    const lot = made.slice(from, from + LOT);
    const saved = recalculate(lot.map(({ bytes }) => bytes));
    for (const [n, { path: name }] of lot.entries()) yield { path: name, bytes: saved[n] };
  }
}

const measureBatch = (title, generate) =>
  benchBatch({
    program: commandLine,
    folder: path.join(folder, generate.name),
    generate,
    count: WORKBOOKS,
    title,
    print: printBatch,
  });

/** What the formats cost as batches grow; memory should not grow with the files. */
async function measureFormats() {
  console.log('\nReports by format, whole command with one job');
  console.log(line(['format', 'files', 'seconds', 'MiB held', 'MiB written']));
  const options = { program: commandLine, folder, generate: generateWorkbooks, sizes: BATCHES };
  for await (const { format, files, time, peak, size } of benchFormats(options)) {
    const held = peak?.toFixed(0) ?? '?';
    console.log(line([format, files, (time / 1000).toFixed(1), held, (size / 1_048_576).toFixed(1)]));
  }
}

function commandsFor(file) {
  const { ZIPING_LIBREOFFICE: office } = provideTools(['libreoffice']);
  const node = process.execPath;
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  return [
    {
      name: 'ziping check',
      command: node,
      args: [commandLine, 'check', file, '--format', 'json', '--fail-on', 'never'],
    },
    { name: 'ExcelJS read', command: node, args: [path.join(here, 'read-with-exceljs.cjs'), file] },
    { name: 'SheetJS read', command: node, args: [path.join(here, 'read-with-sheetjs.cjs'), file] },
    {
      name: 'LibreOffice to csv',
      command: office,
      args: [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file],
    },
  ];
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function summary(runs) {
  return {
    time: median(runs.map(({ time }) => time)),
    peak: median(runs.map(({ peak }) => peak ?? Number.NaN)),
  };
}

const ratio = (a, b) => (a / b).toFixed(2);
const line = (cells) =>
  cells.map((cell, n) => (n === 0 ? String(cell).padEnd(20) : String(cell).padStart(15))).join('');

/** What can be measured, each part by itself with `npm run bench -- PART...`. */
const parts = {
  engine: async () => printEngine([benchFile(await readFile(sample)), ...benchEngine(SIZES)]),
  narrative: () => printNarrative(benchNarrative([2000, 20000])),
  pane: measurePane,
  workbench: measureWorkbench,
  hostile: measureHostile,
  commands: async () => {
    const large = path.join(folder, 'large.xlsx');
    await writeFile(large, bigSheet('form', 200000));
    await compareCommands('one table', sample);
    await compareCommands('200,000 cells', large);
  },
  formats: measureFormats,
  batch: () => measureBatch('generated workbooks', generateWorkbooks),
  saved: () => measureBatch('of them as LibreOffice saves them', generateSaved),
};

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !(name in parts));
if (unknown.length > 0) {
  throw new Error(`No part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
}
buildIfStale();
const folder = await mkdtemp(path.join(os.tmpdir(), 'ziping-bench-'));
try {
  for (const name of wished.length === 0 ? Object.keys(parts) : wished) await parts[name]();
} finally {
  await rm(folder, { recursive: true, force: true });
}
