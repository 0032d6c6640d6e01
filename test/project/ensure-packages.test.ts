import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot, runScript, type Ended } from './run-script';

/** Stands in for npm: notes what it was asked, and installs what the lock file names, or fails when told to. */
const npm = `
const fs = require('node:fs');
fs.appendFileSync('asked.txt', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('npm-fails')) process.exit(7);
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
for (const [place, entry] of Object.entries(packages)) {
  if (place === '' || entry.optional) continue;
  fs.mkdirSync(place, { recursive: true });
  fs.writeFileSync(place + '/package.json', '{}');
}
const installed = Object.fromEntries(Object.entries(packages).filter(([place, entry]) => place !== '' && !entry.optional));
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
`;

let clone: string;
const inClone = (...names: string[]): string => path.join(clone, ...names);
const ensure = (): Ended =>
  runScript(inClone('scripts', 'ensure-packages.mjs'), [], { npm_execpath: inClone('npm-cli.js') });
const timesAsked = (): number =>
  existsSync(inClone('asked.txt')) ? readFileSync(inClone('asked.txt'), 'utf8').trim().split('\n').length : 0;
const writeLock = (version: string): void => {
  const packages = {
    '': { name: 'clone' },
    'node_modules/one': { version },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  };
  writeFileSync(inClone('package-lock.json'), JSON.stringify({ packages }));
};

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'ziping-clone-'));
  mkdirSync(inClone('scripts'));
  for (const script of ['ensure-packages.mjs', 'project-root.mjs']) {
    cpSync(path.join(projectRoot, 'scripts', script), inClone('scripts', script));
  }
  writeFileSync(inClone('package.json'), JSON.stringify({ engines: { node: '>=20.19' } }));
  writeFileSync(inClone('npm-cli.js'), npm.replaceAll("'asked.txt'", JSON.stringify(inClone('asked.txt'))));
  writeLock('1.0.0');
});

afterEach(() => {
  rmSync(clone, { recursive: true });
});

describe('ensure-packages', () => {
  it('installs what the lock file names into a bare clone, once', () => {
    expect(ensure()).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(inClone('asked.txt'), 'utf8')).toMatch(/^ci\b/);
    expect(ensure()).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(timesAsked()).toBe(1);
  });

  it('installs again when the lock file asks for another version', () => {
    ensure();
    writeLock('1.0.1');
    expect(ensure().stderr).toContain('node_modules/one is not 1.0.1');
    expect(timesAsked()).toBe(2);
  });

  it('installs again when a package has been taken away', () => {
    ensure();
    rmSync(inClone('node_modules', 'one'), { recursive: true });
    expect(ensure().stderr).toContain('node_modules/one is gone');
    expect(timesAsked()).toBe(2);
  });

  it('ends with words and 1 when npm fails', () => {
    writeFileSync(inClone('npm-fails'), '');
    const { status, stderr } = ensure();
    expect(status).toBe(1);
    expect(stderr).toContain('The packages could not be installed: npm ci ended with 7.');
    expect(stderr).not.toContain('    at ');
  });

  it('names the Node it needs before it asks npm for anything', () => {
    writeFileSync(inClone('package.json'), JSON.stringify({ engines: { node: '>=999.1' } }));
    expect(ensure()).toMatchObject({
      status: 1,
      stderr: `Node >=999.1 is needed, this is Node ${process.versions.node}.\n`,
    });
    expect(timesAsked()).toBe(0);
  });
});
