import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot, runModule, runScript } from './run-script';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-scripts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the test command', () => {
  it('lists its steps, each with what it proves', () => {
    const { status, stdout } = runScript('scripts/test.mjs', ['--list']);
    expect(status).toBe(0);
    const names = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/)[0]);
    expect(names).toEqual(
      expect.arrayContaining(['format', 'types', 'lint', 'boundaries', 'unused', 'docs', 'unit']),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    [['--only', 'units'], 'There is no step units; the steps are format,'],
    [['--ony', 'unit'], "Unknown option '--ony'"],
  ])('refuses %j', (args, words) => {
    const { status, stdout, stderr } = runScript('scripts/test.mjs', args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('the tools that tests drive', () => {
  const provide = `import { provideTools } from './scripts/tools.mjs';
    try { console.log(JSON.stringify(provideTools(['libreoffice'], { PATH: process.env.TOOLS, ZIPING_LIBREOFFICE: process.env.SET }))); }
    catch (error) { console.log(error.message); }`;

  it('are found on the PATH', () => {
    const file = path.join(folder, 'soffice');
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    expect(JSON.parse(runModule(provide, { TOOLS: folder, SET: '' }).stdout)).toEqual({
      ZIPING_LIBREOFFICE: file,
    });
  });

  it('are those that a person has named, or it is said that they are not there', () => {
    expect(JSON.parse(runModule(provide, { TOOLS: '', SET: process.execPath }).stdout)).toEqual({
      ZIPING_LIBREOFFICE: process.execPath,
    });
    const gone = path.join(folder, 'gone');
    expect(runModule(provide, { TOOLS: '', SET: gone }).stdout).toBe(
      `ZIPING_LIBREOFFICE names ${gone}, which is not a program that can be run.\n`,
    );
  });
});

describe('what is built for administrators', () => {
  const write = (origin: string) =>
    runModule(
      `import { writeAddIn } from './scripts/add-in.mjs';
      try { writeAddIn(process.env.FOLDER, process.env.ORIGIN); } catch (error) { console.log(error.message); }`,
      { FOLDER: folder, ORIGIN: origin },
    ).stdout;

  it('names the address the pages are served from, everywhere, and brings the icons and the help page', () => {
    expect(write('https://addin.example.com:8443')).toBe('');
    const built = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
    expect(
      built.match(/https:\/\/[^/"]+/g)?.filter((origin) => origin !== 'https://addin.example.com:8443'),
    ).toEqual([]);
    for (const [, file = ''] of built.matchAll(/8443\/(assets[^"]+|help[^"]+)"/g)) {
      expect(readFileSync(path.join(folder, file))).toEqual(
        readFileSync(path.join(projectRoot, file === 'help.html' ? 'assets/help.html' : file)),
      );
    }
  });

  it.each([
    'http://addin.example.com',
    'https://addin.example.com/',
    'addin.example.com',
    'https://example.com/addin',
  ])('is not built for %s', (origin) => {
    expect(write(origin)).toContain('ZIPING_ORIGIN must be an https address without a path');
  });
});

describe('the lock file', () => {
  it('names no place to download from, so that it serves every registry', () => {
    expect(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8')).not.toMatch(
      /"resolved": "(?!file:)/,
    );
  });

  it('has the packages of every system, so that npm ci takes it on any', () => {
    expect(runScript('scripts/complete-lock.mjs', ['--check'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});
