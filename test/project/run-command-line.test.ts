import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot, runScript, type Ended } from './run-script';

/** Stands in for the command line: says where it runs and with what, and ends as it is told. */
const main = `import Big from 'big.js';
const [command, ...words]: readonly string[] = process.argv.slice(2);
console.log(JSON.stringify({ cwd: process.cwd(), command, words, third: new Big(1).div(3).toFixed(2) }));
process.exitCode = Number(words[0]?.replace('exit-', '') ?? 0) || 0;
`;

/** What webpack makes pages of besides: as little as there can be, and the pages that their scripts go into. */
const pages: Readonly<Record<string, string>> = {
  'src/apps/taskpane/main.tsx': 'export {};\n',
  'src/apps/workbench/main.tsx': `void import(/* webpackChunkName: "book" */ './part');
void import(/* webpackChunkName: "book-worker" */ './part');\n`,
  'src/apps/workbench/part.ts': 'export const part = 1;\n',
  'src/apps/workbench/offline/service-worker.ts': 'export {};\n',
};
const templates = ['src/apps/taskpane/taskpane.html', 'src/apps/workbench/workbench.html'];

let clone: string;
const inClone = (...names: string[]): string => path.join(clone, ...names);
const built = (): number => statSync(inClone('dist', 'cli', 'ziping.js')).mtimeMs;
const run = (script: string, args: readonly string[] = []): Ended =>
  runScript(inClone('scripts', script), args, { INIT_CWD: inClone('assets'), ZIPING_ORIGIN: undefined });

beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'ziping-run-'));
  for (const name of [
    'scripts',
    'assets',
    'manifest.xml',
    'package.json',
    'package-lock.json',
    'webpack.config.js',
    'docs/ziping.schema.json',
  ]) {
    cpSync(path.join(projectRoot, name), inClone(name), { recursive: true });
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), inClone('node_modules'), 'junction');
  mkdirSync(inClone('src', 'apps', 'cli'), { recursive: true });
  writeFileSync(inClone('src', 'apps', 'cli', 'main.ts'), main);
  for (const [file, text] of Object.entries(pages)) {
    mkdirSync(path.dirname(inClone(file)), { recursive: true });
    writeFileSync(inClone(file), text);
  }
  for (const file of templates) cpSync(path.join(projectRoot, file), inClone(file));
});

afterAll(() => {
  rmSync(clone, { recursive: true });
});

describe('npm run check', () => {
  it('builds what is not built yet, keeping stdout for the results', () => {
    const { status, stdout, stderr } = run('check.mjs', ['a.xlsx']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Building \.\.\.$/m);
    expect(JSON.parse(stdout)).toEqual({
      cwd: inClone('assets'),
      command: 'check',
      words: ['a.xlsx'],
      third: '0.33',
    });
  });

  it('builds again when a source is newer, and only then', () => {
    const first = built();
    expect(run('check.mjs').stderr).toBe('');
    expect(built()).toBe(first);
    const later = new Date(Date.now() + 1000);
    utimesSync(inClone('src', 'apps', 'cli', 'main.ts'), later, later);
    expect(run('check.mjs').status).toBe(0);
    expect(built()).toBeGreaterThan(first);
  });

  it('takes paths from where the person stands, and ends as the command line ends', () => {
    const { status, stdout } = run('check.mjs', ['exit-1', 'a b.xlsx']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ cwd: inClone('assets'), words: ['exit-1', 'a b.xlsx'] });
  });

  it('runs nothing stale when the build fails', () => {
    writeFileSync(inClone('src', 'apps', 'cli', 'main.ts'), 'const = 1;');
    const later = new Date(Date.now() + 5000);
    utimesSync(inClone('src', 'apps', 'cli', 'main.ts'), later, later);
    const { status, stdout, stderr } = run('check.mjs', ['a.xlsx']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('The build failed; the messages above say where.');
  });
});

describe('npm start', () => {
  it('refuses what it does not know', () => {
    const { status, stdout, stderr } = run('start.mjs', ['--opn']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain("Unknown option '--opn'");
    expect(stderr).toContain('npm start -- --no-open');
  });
});
