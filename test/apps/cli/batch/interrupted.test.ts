import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JsonReport } from '../../../../src/report/json/json-report-shape';
import { bundleCommandLine } from '../../../support/bundle-command-line';
import { generateWorkbooks } from '../../../support/generate-workbooks';
import { readCorpus } from '../../../support/read-corpus';

const FILES = 24;
const KILLS = 50;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
/** What a kill that nobody can catch may leave beside the report. */
const LEFT_BESIDE = /^\.ziping-[0-9a-f]{12}\.tmp$/u;
const OLD = 'the report of last week\n';

let folder: string;
let program: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-kill-'));
  program = bundleCommandLine(folder);
  for (const { path, bytes } of generateWorkbooks(readCorpus(), FILES, 1)) {
    mkdirSync(dirname(join(folder, 'in', path)), { recursive: true });
    writeFileSync(join(folder, 'in', path), bytes);
  }
  mkdirSync(join(folder, 'out'));
  mkdirSync(join(folder, 'tmp'));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  readonly time: number;
}

/** One format is written as files come, the other from what is kept on disk meanwhile. */
const FORMATS = ['json', 'html'] as const;
type TriedFormat = (typeof FORMATS)[number];

/** Checks all files with two workers; after `moment` milliseconds the signal is sent. */
function run(format: TriedFormat, signal: NodeJS.Signals | null, moment: number): Promise<Ended> {
  const options = ['--format', format, '--jobs', '2', '--fail-on', 'never', '--out', 'out/report'];
  const argv = ['check', 'in', ...options];
  const begun = performance.now();
  const child = spawn(process.execPath, [program, ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'], TMPDIR: join(folder, 'tmp') },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const timer = signal === null ? null : setTimeout(() => child.kill(signal), moment);
  return new Promise((done) =>
    child.on('close', (code, by) => {
      if (timer !== null) clearTimeout(timer);
      done({ code, signal: by, stderr, time: performance.now() - begun });
    }),
  );
}

const report = (): string => readFileSync(join(folder, 'out/report'), 'utf8');
const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const name of (readdirSync(join(folder, 'in'), { recursive: true }) as string[]).sort()) {
    if (name.endsWith('.xlsx')) hash.update(name).update(readFileSync(join(folder, 'in', name)));
  }
  return hash.digest('hex');
};

const wholes = new Map<TriedFormat, { readonly text: string; readonly time: number }>();

it.each(FORMATS)(
  'writes %s whole when nobody interrupts it',
  async (format) => {
    const { code, time } = await run(format, null, 0);
    expect(code).toBe(0);
    if (format === 'json') expect((JSON.parse(report()) as JsonReport).files).toHaveLength(FILES);
    else expect(report()).toMatch(/^<!doctype html>[^]*<\/html>\s*$/iu);
    wholes.set(format, { text: report(), time });
  },
  60_000,
);

it('leaves a whole report or the old one, no changed input and no temporary file, whenever it is ended', async () => {
  const inputs = fingerprint();
  const ends: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const [signal, format] = [SIGNALS[kill % SIGNALS.length] ?? 'SIGKILL', FORMATS[kill % 2] ?? 'json'];
    const whole = wholes.get(format) ?? { text: '', time: 0 };
    writeFileSync(join(folder, 'out/report'), OLD);
    // Moments from the start to a little beyond the end, evenly spread and the same in every run of this test.
    const moment = (whole.time * 1.1 * ((kill * 31) % KILLS)) / KILLS;
    const ended = await run(format, signal, moment);
    expect([OLD, whole.text]).toContain(report());
    expectNothingBeside(ended);
    expectAgreement(ended, signal, whole.text);
    ends.push(String(ended.code ?? ended.signal));
  }
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  expect(fingerprint()).toBe(inputs);
  expect(ends).toEqual(expect.arrayContaining(['130', '143', 'SIGKILL']));
}, 600_000);

function expectNothingBeside({ signal }: Ended): void {
  const beside = readdirSync(join(folder, 'out')).filter((name) => name !== 'report');
  if (signal === 'SIGKILL') for (const name of beside) expect(name).toMatch(LEFT_BESIDE);
  else expect(beside).toEqual([]);
  for (const name of beside) rmSync(join(folder, 'out', name));
}

/** What the program says, how it ends, and what it leaves go together. */
function expectAgreement({ code, signal: by, stderr }: Ended, signal: NodeJS.Signals, whole: string): void {
  if (code === 130 || code === 143) {
    expect([code, report()]).toEqual([signal === 'SIGINT' ? 130 : 143, OLD]);
    expect(stderr).toMatch(
      new RegExp(`^ziping: 已中断：核对了 ${FILES} 个文件中的 \\d+ 个，没有写出 out/report。\n$`, 'u'),
    );
  } else if (code === 0) expect(report()).toBe(whole);
  else expect(by).toBe(signal);
}
