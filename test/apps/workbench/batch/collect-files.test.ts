import { collectFiles } from '../../../../src/apps/workbench/batch/collect-files';

const fileOf = (name: string, webkitRelativePath = ''): File =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', { value: webkitRelativePath });

interface Tree {
  readonly [name: string]: Tree | 'file' | 'unreadable';
}

/** A folder as a browser hands it over, in portions of two. */
function folderOf(name: string, tree: Tree): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([below, what]): object =>
    typeof what === 'object'
      ? folderOf(below, what)
      : {
          name: below,
          isFile: true,
          isDirectory: false,
          file: (done: (file: File) => void, fail: (error: Error) => void) =>
            what === 'file' ? done(fileOf(below)) : fail(new Error('refused')),
        },
  );
  const createReader = () => {
    const rest = [...entries];
    return { readEntries: (done: (portion: object[]) => void) => done(rest.splice(0, 2)) };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemDirectoryEntry;
}

/** The same as a handle, which newer browsers give. */
function handleOf(name: string, tree: Tree | 'file' | 'unreadable'): FileSystemHandle {
  const handle =
    typeof tree === 'object'
      ? {
          kind: 'directory',
          values: async function* () {
            await Promise.resolve();
            for (const [below, what] of Object.entries(tree)) yield handleOf(below, what);
          },
        }
      : { kind: 'file', getFile: () => Promise.resolve(fileOf(name)) };
  return { name, ...handle } as unknown as FileSystemHandle;
}

const closedFolder = (name: string): FileSystemDirectoryEntry =>
  ({
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => ({
      readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error('closed')),
    }),
  }) as unknown as FileSystemDirectoryEntry;

const told = async (dropped: Parameters<typeof collectFiles>[0]) =>
  (await collectFiles(dropped)).map((each) => ('open' in each ? each.path : [each.path, each.problem.code]));

beforeAll(() => {
  // Node's File has no such property, which every browser's has.
  Object.defineProperty(File.prototype, 'webkitRelativePath', { value: '', configurable: true });
});

test('files come in the order of their names, numbers by their value, whatever order they were chosen in', async () => {
  const names = ['10.xlsx', '2.xlsx', '报告.docx', '财政局.et', '~$2.xlsx', '1.xls'];
  const expected = ['1.xls', '2.xlsx', '10.xlsx', '报告.docx', '财政局.et'];
  expect(await told(names.map((name) => fileOf(name)))).toEqual(expected);
  expect(await told([fileOf('~$2.xlsx'), fileOf('~$1.xlsx')])).toEqual(['~$1.xlsx', '~$2.xlsx']);
  expect(await told(names.toReversed().map((name) => fileOf(name)))).toEqual(expected);
});

test.each([
  ['an entry', folderOf],
  ['a handle', handleOf],
])(
  'of a folder dropped as %s every workbook at any depth counts, and nothing else',
  async (_, makeFolder) => {
    const tree = {
      乙区: { 'b.xlsx': 'file', 'a.xls': 'file', '说明.docx': 'file', 深: { '更深.et': 'file' } },
      甲区: { '~$c.xlsx': 'file', 'c.XLSX': 'file', '.隐藏.xlsx': 'file' },
      '.git': { 'd.xlsx': 'file' },
      'e.xlsm': 'file',
      'f.pdf': 'file',
    } as const;
    expect(await told([makeFolder('全市', tree), fileOf('a.xlsx')])).toEqual([
      '全市/甲区/c.XLSX',
      '全市/乙区/深/更深.et',
      '全市/乙区/a.xls',
      '全市/乙区/b.xlsx',
      '全市/e.xlsm',
      'a.xlsx',
    ]);
  },
);

test('remembers which files somebody named and which were come upon in a folder', async () => {
  const dropped = [
    fileOf('a.xlsx'),
    fileOf('b.xlsx', '选/b.xlsx'),
    folderOf('夹', { 'c.xlsx': 'file' }),
    handleOf('柄', { 'd.xlsx': 'file' }),
    handleOf('e.xlsx', 'file'),
  ];
  const searched = (await collectFiles(dropped)).filter((each) => 'open' in each && each.searched === true);
  expect(new Set(searched.map(({ path }) => path))).toEqual(new Set(['选/b.xlsx', '夹/c.xlsx', '柄/d.xlsx']));
});

test('a folder chosen in the dialog counts like one that is dropped', async () => {
  const chosen = ['全市/乙区/b.xlsx', '全市/~$x.xlsx', '全市/.git/d.xlsx', '全市/读我.txt', '全市/a.et'];
  expect(await told(chosen.map((path) => fileOf(path.split('/').at(-1) ?? '', path)))).toEqual([
    '全市/乙区/b.xlsx',
    '全市/a.et',
  ]);
});

test('a folder that was chosen is looked into whatever its own name is', async () => {
  expect(await told([fileOf('a.xlsx', '.报送/a.xlsx')])).toEqual(['.报送/a.xlsx']);
});

test('tells of folders without workbooks and of what may not be read', async () => {
  expect(
    await told([
      folderOf('空', { '读我.txt': 'file' }),
      closedFolder('关'),
      folderOf('半', { 'a.xlsx': 'unreadable', 'b.xlsx': 'file' }),
    ]),
  ).toEqual(['半/a.xlsx', '半/b.xlsx', ['关', 'no-permission'], ['空', 'no-workbooks']]);
  expect(await told([fileOf('读我.txt', '文件夹/读我.txt')])).toEqual([['文件夹', 'no-workbooks']]);
});
