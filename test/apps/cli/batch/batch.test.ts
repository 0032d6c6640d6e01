import type { StopSignal } from '../../../../src/apps/cli/world';
import type { JsonReport } from '../../../../src/report/json/json-report-shape';
import { fakeBytes, fakeEngine, OLD } from '../fake-engine';
import { temporaryFolder, type Folder } from '../run-here';
import { workerDoubles, type WorkerDoubles } from './worker-double';

let folder: Folder;
let doubles: WorkerDoubles;
beforeEach(() => {
  folder = temporaryFolder();
  doubles = workerDoubles();
  for (let file = 0; file < 30; file++) {
    const findings = Array.from({ length: file % 4 }, (_, row) => [`G${String(row + 6)}`, 'error'] as const);
    folder.write(`报送/${String(file)}.xlsx`, fakeBytes({ name: '自评表', findings }));
  }
  folder.write('报送/7.xlsx', 'no workbook');
});
afterEach(() => folder.remove());

const check = (...options: readonly string[]) =>
  folder.run(['check', '报送', ...options], { engine: { ...fakeEngine, workers: () => doubles.start } });

describe('a batch by workers', () => {
  it.each([['text'], ['text', '--verbose'], ['json'], ['jsonl'], ['html'], ['sarif']])(
    'says in %s what it says without them, in the same order',
    async (format, ...more) => {
      const [one, many] = [
        await check('--format', format, ...more, '--jobs', '1'),
        await check('--format', format, ...more, '--jobs', '3'),
      ];
      expect(many).toEqual(one);
      expect(one.stdout.length).toBeGreaterThan(1000);
      expect([doubles.started(), doubles.living()]).toEqual([3, 0]);
    },
  );

  it('makes the JSON report that JSON.stringify would make', async () => {
    const { stdout } = await check('--format', 'json', '--jobs', '3');
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    expect((JSON.parse(stdout) as JsonReport).summary).toMatchObject({
      files: 30,
      unreadable: 1,
      errors: 40,
    });
  });

  it('reports the file of a worker that died, replaces the worker, and checks all others', async () => {
    folder.write('报送/3 dies of memory.xlsx', fakeBytes({ name: '自评表' }));
    folder.write('报送/4 dies of boom.xlsx', fakeBytes({ name: '自评表' }));
    const { code, stdout, stderr } = await check('--format', 'json', '--jobs', '2');
    const { files, summary } = JSON.parse(stdout) as JsonReport;
    const failed = files.filter(({ errorCode }) => errorCode !== null);
    expect(failed.map(({ path, errorCode }) => [path, errorCode])).toEqual([
      ['报送/3 dies of memory.xlsx', 'out-of-memory'],
      ['报送/4 dies of boom.xlsx', 'internal'],
      ['报送/7.xlsx', 'not-a-workbook'],
    ]);
    expect(summary).toMatchObject({ files: 32, unreadable: 3 });
    expect(stderr).toMatch(/3 dies of memory\.xlsx: .*内存太多.*--jobs 1/u);
    expect(code).toBe(2);
    expect([doubles.started(), doubles.living()]).toEqual([4, 0]);
  });

  it('ends with the reason when no worker ever stands', async () => {
    doubles = workerDoubles({ stillborn: true });
    const { code, stdout } = await check('--format', 'json', '--jobs', '2');
    const { files } = JSON.parse(stdout) as JsonReport;
    expect([code, new Set(files.map(({ errorCode }) => errorCode))]).toEqual([2, new Set(['internal'])]);
    expect(files[0]?.error).toContain('no memory for a thread');
  });

  it('takes no workers for a few files, unless they are asked for', async () => {
    await check();
    expect(doubles.started()).toBe(0);
    await check('--jobs', '2');
    expect(doubles.started()).toBe(2);
  });

  it.each<[StopSignal, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('ends its workers on %s, says how far it came and writes nothing', async (signal, exit) => {
    folder.write('r.json', 'old');
    const { code, stderr } = await folder.run(
      ['check', '报送', '--jobs', '2', '--format', 'json', '--out', 'r.json'],
      {
        engine: { ...fakeEngine, workers: () => doubles.start },
        onStop: (listener) => {
          const timer = setTimeout(() => listener(signal), 12);
          return () => clearTimeout(timer);
        },
      },
    );
    expect([code, folder.read('r.json'), doubles.living()]).toEqual([exit, 'old', 0]);
    expect(stderr).toMatch(/已中断：核对了 30 个文件中的 \d+ 个，没有写出 r\.json。\n$/u);
  });
});

describe('many files for a person', () => {
  it('are ranked, the worst first, clean ones on one line, unread ones apart', async () => {
    const { stdout } = await check();
    const ranks = [...stdout.matchAll(/^ +(\d+) +0 +0 +\d+ {2}报送\/\d+\.xlsx$/gmu)].map(([, errors]) =>
      Number(errors),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(ranks).toHaveLength(29);
    expect(stdout).toMatch(/1 个文件没有核对或没有核对完\n {2}✗ 报送\/7\.xlsx：不是/u);
    expect(stdout).not.toContain('── 报送');
    expect(stdout).toContain('--verbose');
    expect((await check('--verbose')).stdout.match(/^── 报送/gmu)).toHaveLength(30);
  });
});

describe('an old workbook', () => {
  it('is checked, and refused where a copy is to be written', async () => {
    folder.write('旧.xls', OLD + fakeBytes({ name: '自评表', findings: [['G6', 'error']] }));
    const { code, stdout } = await folder.run(['check', '旧.xls']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('G6')]);
    const marked = await folder.run(['mark', '旧.xls', '--out', '新.xlsx']);
    expect(marked.code).toBe(2);
    expect(marked.stderr).toMatch(/旧版.*“另存为”\.xlsx/u);
  });
});
