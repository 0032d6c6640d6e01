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

/** The page that webpack puts the pane's script into. */
const PAGE = 'src/apps/taskpane/taskpane.html';

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
  mkdirSync(inClone('src', 'apps', 'taskpane'), { recursive: true });
  writeFileSync(inClone('src', 'apps', 'taskpane', 'main.tsx'), 'export {};\n');
  cpSync(path.join(projectRoot, PAGE), inClone(PAGE));
});

afterAll(() => {
  rmSync(clone, { recursive: true });
});

describe('npm start and npm run check', () => {
  it('build what is not built yet, keeping stdout for the results', () => {
    const { status, stdout, stderr } = run('start.mjs');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Building \.\.\.$/m);
    expect(JSON.parse(stdout)).toEqual({
      cwd: clone,
      command: 'check',
      words: ['assets/samples', '--fail-on', 'never'],
      third: '0.33',
    });
  });

  it('build again when a source is newer, and only then', () => {
    const first = built();
    expect(run('start.mjs').stderr).toBe('');
    expect(built()).toBe(first);
    const later = new Date(Date.now() + 1000);
    utimesSync(inClone('src', 'apps', 'cli', 'main.ts'), later, later);
    expect(run('start.mjs').status).toBe(0);
    expect(built()).toBeGreaterThan(first);
  });

  it('take paths from where the person stands, and end as the command line ends', () => {
    const { status, stdout } = run('check.mjs', ['exit-1', 'a b.xlsx']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ cwd: inClone('assets'), words: ['exit-1', 'a b.xlsx'] });
  });

  it('run nothing stale when the build fails', () => {
    writeFileSync(inClone('src', 'apps', 'cli', 'main.ts'), 'const = 1;');
    const later = new Date(Date.now() + 5000);
    utimesSync(inClone('src', 'apps', 'cli', 'main.ts'), later, later);
    const { status, stdout, stderr } = run('check.mjs', ['a.xlsx']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('The build failed; the messages above say where.');
  });
});
