import { Batch } from '../../../../src/apps/workbench/batch/batch';
import type { BatchState } from '../../../../src/apps/workbench/batch/batch-state';
import type { NamedFile } from '../../../../src/apps/workbench/batch/named-file';
import { workerLine, type WorkerPort } from '../../../../src/apps/workbench/book/worker-line';
import { doubleWorker, type DoubleWorker } from '../../../support/double-worker';
import { generateWorkbooks } from '../../../support/generate-workbooks';
import { readCorpus } from '../../../support/read-corpus';
import { readSample } from '../../../support/read-sample';

const named = (path: string, bytes: Uint8Array): NamedFile => ({
  path,
  open: () => Promise.resolve(new File([Buffer.from(bytes)], path)),
});

const FILES: readonly NamedFile[] = [
  named('1-正确.xlsx', readSample('林业局')),
  named('2-空.xlsx', new Uint8Array()),
  named('3-有问题.xlsx', readSample('街道办')),
  named('4-两张.xlsx', readSample('学校')),
];

/** A batch, and the workers that were started for it. */
function batchOf(files = FILES, change: (worker: DoubleWorker) => WorkerPort = (worker) => worker) {
  const workers: DoubleWorker[] = [];
  const batch = new Batch(files, {
    settings: { lang: 'zh-CN', standard: null, groups: [] },
    connect: () => {
      const worker = doubleWorker();
      workers.push(worker);
      return workerLine(change(worker));
    },
  });
  return { batch, workers };
}

const rows = ({ ranking }: BatchState) =>
  ranking.map(({ file, figures }) => [file, figures.path, figures.counts.error > 0] as const);

test('ranks the tables of all files, worst first, and names the files that nobody could read', async () => {
  const { batch, workers } = batchOf();
  await batch.check();
  const state = batch.store.get();
  expect([state.run, state.done, state.files]).toEqual(['done', 4, 4]);
  expect(rows(state)[0]).toEqual([2, '3-有问题.xlsx', true]);
  expect(rows(state).at(-1)).toEqual([0, '1-正确.xlsx', false]);
  expect(new Set(rows(state).map(([file]) => file))).toEqual(new Set([0, 2, 3]));
  expect(state.unread).toMatchObject([
    { file: 1, path: '2-空.xlsx', partly: false, problem: { code: 'not-a-workbook' } },
  ]);
  expect(state.unread[0]?.text).toContain('请重新取得这个文件');
  expect(workers.map((worker) => worker.stopped())).toEqual([true]);
});

test('shows the list as it grows, never with a file twice', async () => {
  const { batch } = batchOf();
  const seen: number[] = [];
  batch.store.subscribe(() => {
    const { done, ranking } = batch.store.get();
    seen.push(done);
    expect(new Set(ranking.map(({ figures }) => figures.number)).size).toBe(ranking.length);
  });
  await batch.check();
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(4);
});

test('a file that kills its worker costs nothing but itself', async () => {
  const deadly = '3-有问题.xlsx';
  const { batch, workers } = batchOf(FILES, (worker) => ({
    ...worker,
    postMessage: (request) => {
      const [path, content] = request.args as [string, object];
      if (path === deadly && 'bytes' in content) worker.fail('out of memory');
      else worker.postMessage(request);
    },
  }));
  await batch.check();
  const { run, unread, ranking } = batch.store.get();
  expect(run).toBe('done');
  expect(unread.map(({ path, problem }) => [path, problem])).toEqual([
    ['2-空.xlsx', { code: 'not-a-workbook', detail: 'empty' }],
    [deadly, { code: 'internal', detail: 'out of memory' }],
  ]);
  expect(new Set(ranking.map(({ file }) => file))).toEqual(new Set([0, 3]));
  expect(workers.map((worker) => worker.stopped())).toEqual([true, true]);
});

test('says that it cannot go on where no worker does anything, and goes on later', async () => {
  let isBroken = true;
  const { batch } = batchOf(FILES, (worker) => ({
    ...worker,
    postMessage: (request) => {
      if (isBroken) worker.fail('no script');
      else worker.postMessage(request);
    },
  }));
  await batch.check();
  expect(batch.store.get()).toMatchObject({ run: { failed: 'no script' }, done: 0 });
  isBroken = false;
  await batch.check();
  expect(batch.store.get()).toMatchObject({ run: 'done', done: 4 });
});

test('stops when asked to, keeps what is checked, and goes on with the rest', async () => {
  const checked: string[] = [];
  const { batch, workers } = batchOf(FILES, (worker) => ({
    ...worker,
    postMessage: (request) => {
      checked.push(String(request.args[0]));
      worker.postMessage(request);
      if (checked.length === 3) batch.cancel();
    },
  }));
  await batch.check();
  expect(batch.store.get()).toMatchObject({ run: 'stopped', done: 2 });
  expect(workers.map((worker) => worker.stopped())).toEqual([true]);
  await batch.check();
  expect(batch.store.get()).toMatchObject({ run: 'done', done: 4 });
  expect(checked).toEqual(['1-正确.xlsx', '2-空.xlsx', '3-有问题.xlsx', '3-有问题.xlsx', '4-两张.xlsx']);
});

test('a file that was moved or locked since is told of, each with what to do', async () => {
  const refusing = (path: string, name: string): NamedFile => ({
    path,
    open: () => Promise.reject(new DOMException('', name)),
  });
  const { batch } = batchOf([
    refusing('a.xlsx', 'NotFoundError'),
    refusing('b.xlsx', 'NotReadableError'),
    refusing('c.xlsx', 'SecurityError'),
    { path: '空文件夹', problem: { code: 'no-workbooks', detail: '' } },
    named('d.xlsx', readSample('林业局')),
  ]);
  await batch.check();
  const { unread, ranking } = batch.store.get();
  expect(unread.map(({ path, problem }) => [path, problem?.code])).toEqual([
    ['a.xlsx', 'not-found'],
    ['b.xlsx', 'unreadable'],
    ['c.xlsx', 'no-permission'],
    ['空文件夹', 'no-workbooks'],
  ]);
  expect(ranking).toHaveLength(1);
});

test('a report of this program in a folder is no file of the list, and one that was named is told of', async () => {
  const before = batchOf();
  await before.batch.check();
  const report = await before.batch.report({ format: 'xlsx', today: '2026-06-30', version: '1.2.3' });
  const { batch } = batchOf([
    { ...named('区/复核.xlsx', report), searched: true },
    { ...named('区/正确.xlsx', readSample('林业局')), searched: true },
    named('复核.xlsx', report),
  ]);
  await batch.check();
  const { run, leftOut, unread, ranking, done } = batch.store.get();
  expect([run, done, leftOut]).toEqual(['done', 3, ['区/复核.xlsx']]);
  expect(unread.map(({ path, problem }) => [path, problem?.code])).toEqual([['复核.xlsx', 'own-report']]);
  expect(ranking.map(({ file }) => file)).toEqual([1]);
  const json = await batch.report({ format: 'json', today: '2026-06-30', version: '1.2.3' });
  const { files } = JSON.parse(Buffer.from(json).toString()) as { files: { path: string }[] };
  expect(files.map(({ path }) => path)).toEqual(['区/正确.xlsx', '复核.xlsx']);
});

test('starts no worker for a file that was still being read when somebody stopped', async () => {
  let read: (file: File) => void = () => undefined;
  const slow: NamedFile = {
    path: '慢.xlsx',
    open: () =>
      new Promise((resolve) => {
        read = resolve;
      }),
  };
  const { batch, workers } = batchOf([slow]);
  const checking = batch.check();
  batch.cancel();
  read(new File([Buffer.from(readSample('林业局'))], '慢.xlsx'));
  await checking;
  expect(workers).toEqual([]);
  expect(batch.store.get()).toMatchObject({ run: 'stopped', done: 0 });
});

test('checks again in another language without mixing the two', async () => {
  const { batch } = batchOf();
  const chinese = batch.check();
  const english = batch.checkAgain({ lang: 'en-US' });
  await Promise.all([chinese, english]);
  const { settings, run, unread } = batch.store.get();
  expect([settings.lang, run, unread.length]).toEqual(['en-US', 'done', 1]);
  expect(unread[0]?.text).not.toMatch(/\p{Script=Han}/u);
});

test('keeps little of each of many files: neither bytes nor tables', async () => {
  const made = [...generateWorkbooks(readCorpus(), 60, 5)];
  const { batch } = batchOf(made.map(({ path, bytes }) => named(path, bytes)));
  await batch.check();
  expect(batch.store.get().done).toBe(60);
  const { kept } = batch as unknown as { readonly kept: readonly Record<string, unknown>[] };
  const sizeOf = (value: unknown): number =>
    value instanceof Uint8Array ? value.length : JSON.stringify(value).length;
  const bytes = kept.flatMap((file) => Object.values(file).map(sizeOf)).reduce((sum, size) => sum + size, 0);
  expect(bytes / 60).toBeLessThan(12_000);
});
