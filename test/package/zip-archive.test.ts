import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ZipArchive } from '../../src/package/zip/zip-archive';
import { packEntry, writeZip } from '../../src/package/zip/write-zip';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const write = (parts: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
  writeZip(parts.map(([path, bytes]) => packEntry(path, bytes)));

const text = (archive: ZipArchive, path: string): string => {
  const entry = archive.find(path);
  return entry === undefined ? '' : strFromU8(archive.read(entry));
};

test('what is written can be read, here and elsewhere', () => {
  const long = strToU8('绩效自评'.repeat(5000));
  const file = write([
    ['空.txt', new Uint8Array()],
    ['xl/长.xml', long],
  ]);
  const archive = new ZipArchive(file);
  expect(archive.entries.map(({ path }) => path)).toEqual(['空.txt', 'xl/长.xml']);
  expect(text(archive, 'xl/长.xml')).toBe(strFromU8(long));
  expect(text(archive, '空.txt')).toBe('');
  expect(unzipSync(file)['xl/长.xml']).toEqual(long);
});

test('finds an entry whatever its letter case, slashes and leading slash', () => {
  const archive = new ZipArchive(zipSync({ '/XL\\Workbook.xml': strToU8('a') }));
  expect(text(archive, 'xl/workbook.xml')).toBe('a');
});

test('reads sizes that stand in the extra field of a 64 bit zip', () => {
  expect(text(new ZipArchive(asZip64(zipSync({ 'a.xml': strToU8('内容'.repeat(100)) }))), 'a.xml')).toBe(
    '内容'.repeat(100),
  );
});

test.each([
  ['../out.xml', 'hostile'],
  ['a/../../out.xml', 'hostile'],
  ['in.xml', 'no error'],
])('the path %s gives %s', (path, code) => {
  expect(codeOf(() => new ZipArchive(zipSync({ [path]: strToU8('a') })))).toBe(code);
});

test('refuses two entries of one name', () => {
  const file = write([
    ['a.xml', strToU8('1')],
    ['A.xml', strToU8('2')],
  ]);
  expect(codeOf(() => new ZipArchive(file))).toBe('hostile');
});

test('refuses an encrypted entry', () => {
  const file = zipSync({ 'a.xml': strToU8('a') });
  change(file, 8, 1);
  expect(codeOf(() => new ZipArchive(file))).toBe('encrypted');
});

test('refuses an entry that overlaps another or reaches out of the file', () => {
  const overlapping = zipSync({ 'a.xml': strToU8('aaaa'), 'b.xml': strToU8('bbbb') });
  const view = new DataView(overlapping.buffer);
  const second = view.getUint32(overlapping.length - 6, true) + 46 + 'a.xml'.length;
  view.setUint32(second + 42, 0, true);
  expect(codeOf(() => new ZipArchive(overlapping))).toBe('hostile');
  const beyond = zipSync({ 'a.xml': strToU8('aaaa') });
  change(beyond, 20, 60_000);
  expect(codeOf(() => new ZipArchive(beyond))).toBe('damaged');
});

test('refuses more entries than any workbook has', () => {
  const names = Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array()] as const);
  expect(codeOf(() => new ZipArchive(write(names)))).toBe('too-large');
});

test('refuses content that does not match its checksum', () => {
  const archive = new ZipArchive(withField(zipSync({ 'a.xml': strToU8('aaaa') }), 16, 12_345));
  expect(codeOf(() => text(archive, 'a.xml'))).toBe('damaged');
});

/** Digits in no order, which deflate packs to less than half their size. */
const digits = (count: number): Uint8Array => {
  let seed = 1;
  return Uint8Array.from({ length: count }, () => {
    seed = (seed * 48271) % 2147483647;
    return 48 + (seed % 10);
  });
};

describe.each([
  ['a small part, unpacked at once', 3000],
  ['a large part, unpacked in pieces', 400_000],
])('%s', (_, size) => {
  const SIZE_FIELD = 24;
  const COMPRESSED_FIELD = 20;
  const content = digits(size);
  const packed = () => zipSync({ 'a.xml': content });
  const compressed = deflateSync(content).length;

  test('is what was packed', () => {
    const archive = new ZipArchive(packed());
    expect(archive.entries[0]?.compressedSize).toBeLessThan(size);
    expect(text(archive, 'a.xml')).toBe(strFromU8(content));
  });

  test.each([
    ['hostile', 'one byte less', size - 1],
    ['hostile', 'next to nothing', 1],
    ['damaged', 'one byte more', size + 1],
  ])('is refused as %s when it claims %s than it holds', (code, _claim, claimed) => {
    const archive = new ZipArchive(withField(packed(), SIZE_FIELD, claimed));
    expect(codeOf(() => text(archive, 'a.xml'))).toBe(code);
  });

  test('is damaged when its end is missing', () => {
    const archive = new ZipArchive(withField(packed(), COMPRESSED_FIELD, compressed - 5));
    expect(codeOf(() => text(archive, 'a.xml'))).toBe('damaged');
  });
});

function withField(file: Uint8Array, offset: number, value: number): Uint8Array {
  change(file, offset, value);
  return file;
}

/** Sets a field of the first directory line. */
function change(file: Uint8Array, offset: number, value: number): void {
  const view = new DataView(file.buffer);
  const line = view.getUint32(file.length - 6, true);
  if (offset < 12) view.setUint16(line + offset, value, true);
  else view.setUint32(line + offset, value, true);
}

/** Rewrites a file of one entry so that its sizes and its directory are stated in 64 bits. */
function asZip64(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer);
  const directory = view.getUint32(file.length - 6, true);
  const line = file.slice(directory, file.length - 22);
  const fields = new DataView(line.buffer);
  const extra = new Uint8Array(20);
  const out = new DataView(extra.buffer);
  out.setUint16(0, 1, true);
  out.setUint16(2, 16, true);
  out.setBigUint64(4, BigInt(fields.getUint32(24, true)), true);
  out.setBigUint64(12, BigInt(fields.getUint32(20, true)), true);
  fields.setUint32(20, 0xffffffff, true);
  fields.setUint32(24, 0xffffffff, true);
  fields.setUint16(30, extra.length, true);
  const end64 = new DataView(new ArrayBuffer(56));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(24, 1n, true);
  end64.setBigUint64(32, 1n, true);
  end64.setBigUint64(48, BigInt(directory), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(directory + line.length + extra.length), true);
  const end = new DataView(file.slice(file.length - 22).buffer);
  end.setUint16(8, 0xffff, true);
  end.setUint16(10, 0xffff, true);
  end.setUint32(16, 0xffffffff, true);
  return Uint8Array.from([
    ...file.subarray(0, directory),
    ...line,
    ...extra,
    ...[end64, locator, end].flatMap(({ buffer }) => [...new Uint8Array(buffer)]),
  ]);
}

test.each([
  ['an extra field that reaches beyond the file', 30, 0xffff],
  ['a name that reaches beyond the file', 28, 0xffff],
  ['a comment that reaches beyond the file', 32, 0xffff],
])('calls %s damaged', (_, offset, length) => {
  const file = write([['a.txt', strToU8('甲')]]);
  const view = new DataView(file.buffer);
  const line = view.getUint32(file.length - 6, true);
  view.setUint16(line + offset, length, true);
  expect(codeOf(() => new ZipArchive(file))).toBe('damaged');
});

test('calls a 64 bit size damaged where its extra field is too short for it', () => {
  const file = zipSync({ 'a.txt': [strToU8('甲'), { extra: { 1: new Uint8Array(2) } }] });
  const view = new DataView(file.buffer, file.byteOffset);
  const line = view.getUint32(file.length - 6, true);
  view.setUint32(line + 24, 0xffffffff, true);
  expect(codeOf(() => new ZipArchive(file))).toBe('damaged');
});
