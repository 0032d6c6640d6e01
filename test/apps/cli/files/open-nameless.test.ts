import fs, { closeSync, fstatSync, mkdtempSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNameless } from '../../../../src/apps/cli/files/open-nameless';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ziping-'))));
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function expectUsable(file: number): void {
  writeSync(file, '绩效自评');
  const bytes = Buffer.alloc(12);
  expect([readSync(file, bytes, 0, 12, 0), bytes.toString()]).toEqual([12, '绩效自评']);
  expect(fstatSync(file).mode & 0o777).toBe(0o600);
  closeSync(file);
}

it('opens a file that is nowhere to be seen', () => {
  const { file, path } = openNameless(folder);
  expect([path, readdirSync(folder)]).toEqual([null, []]);
  expectUsable(file);
  expect(readdirSync(folder)).toEqual([]);
});

describe('where files cannot do without a name', () => {
  beforeEach(() => {
    const open = fs.openSync;
    jest.spyOn(fs, 'openSync').mockImplementation((path, flags, mode) => {
      if (typeof flags === 'number') throw new Error('not supported');
      return open(path, flags, mode);
    });
  });

  it('takes it away at once', () => {
    const { file, path } = openNameless(folder);
    expect([path, readdirSync(folder)]).toEqual([null, []]);
    expect(fs.openSync).toHaveBeenLastCalledWith(expect.stringContaining(folder), 'wx+', 0o600);
    expectUsable(file);
  });

  it('says which one is to be removed later when the system keeps it', () => {
    jest.spyOn(fs, 'rmSync').mockImplementationOnce(() => {
      throw new Error('busy');
    });
    const { file, path } = openNameless(folder);
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([path]);
    closeSync(file);
  });
});
