import { createBookHolder } from '../../../../src/apps/workbench/book/book-holder';
import { connectBook } from '../../../../src/apps/workbench/book/connect-book';
import { fileWeight } from '../../../../src/apps/workbench/book/file-weight';
import { inlineLine } from '../../../../src/apps/workbench/book/inline-line';
import { RecordedBook } from '../../../../src/apps/workbench/book/recorded-book';
import { RemoteBook } from '../../../../src/apps/workbench/book/remote-book';
import { workerLine } from '../../../../src/apps/workbench/book/worker-line';
import { cellName } from '../../../../src/core/grid/address';
import { check } from '../../../../src/core/check';
import { openWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { preferencesIn } from '../../../../src/hosts/xlsx/preferences-in';
import { XlsxPaneHost } from '../../../../src/hosts/xlsx/xlsx-pane-host';
import { readSample } from '../../../support/read-sample';
import { readFixture } from '../../../files/fixture-files';
import { buildWorkbook, sheetOfGrid } from '../../../support/build-workbook';
import { describeHost } from '../../../contracts/host-contract';
import { describePaneHost } from '../../../contracts/pane-host-contract';
import { doubleWorker } from '../../../support/double-worker';
import { readMarks } from '../../../support/read-marks';

const sample = readSample('待填报');

const lines = {
  'on this thread': () =>
    inlineLine(
      createBookHolder({
        loadCheck: () => Promise.resolve(check),
        loadBatch: () => Promise.reject(new Error('one file is no batch')),
      }),
    ),
  'on another thread': () => workerLine(doubleWorker()),
};

describe.each(Object.entries(lines))('a workbook %s', (_, makeLine) => {
  test('opens, reads, draws and checks as it does without any line between', async () => {
    const direct = openWorkbook(sample);
    const book = await RemoteBook.open(makeLine(), sample);
    expect(book.sheets).toEqual(direct.sheets);
    expect((await book.drawSheet(book.activeSheet)).view).toEqual(direct.viewSheet(direct.activeSheet));
    const grid = await book.readTrusted(book.activeSheet);
    expect(grid).toEqual(direct.readSheet(direct.activeSheet));
    expect(grid.hiddenRows.has(0)).toBe(false);
    const report = await book.check(book.activeSheet);
    const expected = check(direct.readSheet(direct.activeSheet));
    expect(report.tables[0]?.findings.length).toBeGreaterThan(0);
    expect(report).toEqual(expected);
    const [sum, own] = [report, expected].map(({ tables }) => tables[0]?.assessment.weights?.value);
    expect(sum?.plus('0.1').toFixed()).toBe(own?.plus('0.1').toFixed());
  });

  test('fails with the words of every other door', async () => {
    const open = (bytes: Uint8Array): Promise<unknown> => RemoteBook.open(makeLine(), bytes);
    await expect(open(new Uint8Array())).rejects.toMatchObject({ code: 'not-a-workbook', detail: 'empty' });
    await expect(open(sample.slice(0, 5000))).rejects.toMatchObject({ code: 'damaged' });
    await expect(open(readFixture('hostile/laughs.xlsx'))).rejects.toMatchObject({ code: 'hostile' });
    const xls = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('Workbook\0', 'utf16le')]);
    await expect(open(xls)).rejects.toMatchObject({ code: 'old-format', detail: 'xls' });
    const book = await RemoteBook.open(makeLine(), sample);
    await expect(book.drawSheet('没有')).rejects.toMatchObject({ code: 'no-such-sheet', detail: '没有' });
  });

  test('tells how far opening is', async () => {
    const told: [number, number][] = [];
    await RemoteBook.open(makeLine(), sample, (done, inAll) => told.push([done, inAll]));
    expect(told.length).toBeGreaterThan(0);
    for (const [done, inAll] of told) expect(done).toBeLessThanOrEqual(inAll);
  });

  test('is gone when the line is closed', async () => {
    const book = await RemoteBook.open(makeLine(), sample);
    book.close();
    await expect(book.drawSheet(book.activeSheet)).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describeHost('a workbook on another thread', async (grid) => {
  const file = buildWorkbook({ sheets: [sheetOfGrid(grid)] });
  const book = new RecordedBook(await RemoteBook.open(workerLine(doubleWorker()), file));
  return {
    host: new XlsxPaneHost(book, { preferences: preferencesIn(null) }),
    marked: async () => readMarks((await book.save(new Map())).bytes, 'xl/worksheets/sheet1.xml'),
    changeByHand: async (edits) => {
      await book.apply(edits);
    },
  };
});

describePaneHost('a workbook on another thread', async (sheets) => {
  const file = buildWorkbook({ sheets: sheets.map(sheetOfGrid) });
  const book = new RecordedBook(await RemoteBook.open(workerLine(doubleWorker()), file));
  const host = new XlsxPaneHost(book, { preferences: preferencesIn(null), goTo: () => undefined });
  return {
    host,
    select: (sheet, a1) => {
      host.select({ sheet, a1 });
      return Promise.resolve();
    },
    changeByHand: async (sheet, a1, value) => {
      const { cells } = await book.readTrusted(sheet);
      const before = cells.find(({ row, column }) => cellName(row, column) === a1);
      await book.apply([{ at: { sheet, a1 }, expected: before?.value ?? null, value }]);
    },
  };
});

test('a worker that dies ends every call, now and later', async () => {
  const worker = doubleWorker();
  const line = workerLine(worker);
  const opening = line.call('open', [sample]);
  worker.fail('out of memory');
  await expect(opening).rejects.toThrow('out of memory');
  await expect(line.call('countMarks', [])).rejects.toThrow('out of memory');
  expect(worker.stopped()).toBe(true);
});

test('light files stay on this thread, and what is no workbook weighs nothing', async () => {
  expect(fileWeight(sample)).toBeGreaterThan(10_000);
  expect(fileWeight(sample)).toBeLessThan(400_000);
  expect(fileWeight(new Uint8Array([1, 2, 3]))).toBe(0);
  const book = await RemoteBook.open(connectBook(sample), sample);
  expect((await book.check(book.activeSheet)).tables).toHaveLength(1);
});
