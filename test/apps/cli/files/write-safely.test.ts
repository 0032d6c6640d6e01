import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSafely } from '../../../../src/apps/cli/files/write-safely';
import { UsageError } from '../../../../src/apps/cli/usage-error';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ziping-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

describe('writeSafely', () => {
  it('writes text and bytes and leaves nothing beside them', () => {
    writeSafely(at('文.txt'), '结果', '.');
    writeSafely(at('b.bin'), new Uint8Array([0, 255]), '.');
    expect(readFileSync(at('文.txt'), 'utf8')).toBe('结果');
    expect([...readFileSync(at('b.bin'))]).toEqual([0, 255]);
    expect(readdirSync(folder).sort()).toEqual(['b.bin', '文.txt']);
  });

  it('replaces a file in one step, so that its old content lives on under another link', () => {
    writeFileSync(at('a'), 'old');
    const before = statSync(at('a')).ino;
    writeSafely(at('a'), 'new', '.');
    expect(readFileSync(at('a'), 'utf8')).toBe('new');
    expect(statSync(at('a')).ino).not.toBe(before);
  });

  it('keeps the permissions of what it replaces', () => {
    writeFileSync(at('a'), 'old');
    chmodSync(at('a'), 0o600);
    writeSafely(at('a'), 'new', '.');
    expect(statSync(at('a')).mode & 0o777).toBe(0o600);
  });

  it('follows a link instead of replacing it', () => {
    writeFileSync(at('real'), 'old');
    symlinkSync(at('real'), at('link'));
    writeSafely(at('link'), 'new', '.');
    expect(readFileSync(at('real'), 'utf8')).toBe('new');
  });

  it('leaves the target alone and no temporary file behind when it fails', () => {
    mkdirSync(at('full'));
    writeFileSync(at('full/inside'), 'x');
    expect(() => writeSafely(at('full'), 'new', '.')).toThrow(UsageError);
    expect(() => writeSafely(at('no/such/folder'), 'new', '.')).toThrow(UsageError);
    expect(readdirSync(folder)).toEqual(['full']);
    expect(readFileSync(at('full/inside'), 'utf8')).toBe('x');
  });
});
