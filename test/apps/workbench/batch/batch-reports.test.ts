import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Batch } from '../../../../src/apps/workbench/batch/batch';
import type { ReportFormat } from '../../../../src/apps/workbench/batch/batch-calls';
import { browserReaders } from '../../../../src/apps/workbench/batch/browser-readers';
import { workerLine } from '../../../../src/apps/workbench/book/worker-line';
import type { Engine } from '../../../../src/apps/cli/engine';
import { editsOf } from '../../../../src/core/fill/edits-of';
import { openWorkbook } from '../../../../src/hosts/xlsx/workbook';
import type { LocaleId } from '../../../../src/locales/locale';
import { comparePaths } from '../../../../src/report/checking/workbook-names';
import { doubleWorker } from '../../../support/double-worker';
import { mixedFiles, type PlacedFile } from '../../../support/mixed-files';
import { temporaryFolder, type Folder } from '../../cli/run-here';

const FORMATS: readonly ReportFormat[] = ['text', 'json', 'html', 'xlsx', 'sarif'];
const engine: Engine = { ...browserReaders, openWorkbook, editsOf };

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** The report as the command line writes it over a folder of these files. */
async function byCommandLine(
  files: readonly PlacedFile[],
  format: ReportFormat,
  more: readonly string[],
): Promise<Uint8Array> {
  for (const { path: name, bytes } of files) {
    mkdirSync(path.join(folder.path, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder.path, name), bytes);
  }
  const out = `report.${format === 'xlsx' ? 'xlsx' : 'out'}`;
  await folder.run(['check', '.', '--format', format, '--out', out, ...more], { engine });
  return new Uint8Array(readFileSync(path.join(folder.path, out)));
}

const batchOf = (files: readonly PlacedFile[], lang: LocaleId, change: object = {}): Batch =>
  new Batch(
    files
      .map(({ path: name, bytes }) => ({
        path: name,
        open: () => Promise.resolve(new File([Buffer.from(bytes)], name)),
      }))
      .sort((a, b) => comparePaths(a.path, b.path)),
    {
      settings: { lang, standard: null, groups: [], ...change },
      connect: () => workerLine(doubleWorker()),
    },
  );

const WISH = { today: '2026-06-30', version: '1.2.3' };

/** Fewer files than a report for people shows whole, and more. */
describe.each([6, 22])('%i forms', (forms) => {
  it.each(FORMATS)('come to the same report as on the command line: %s', async (format) => {
    const files = mixedFiles(forms);
    const lang = forms > 20 ? 'en-US' : 'zh-CN';
    const batch = batchOf(files, lang);
    await batch.check();
    const report = await batch.report({ ...WISH, format });
    expect(report.length).toBeGreaterThan(1000);
    const expected = await byCommandLine(files, format, ['--lang', lang]);
    expect(Buffer.from(report).equals(expected)).toBe(true);
  });
});

it('follows the standard and the group of rules that were chosen, as the command line does', async () => {
  const files = mixedFiles(5);
  const plain = batchOf(files, 'zh-CN');
  await plain.check();
  const before = await plain.report({ ...WISH, format: 'json' });
  await plain.checkAgain({ standard: 'hubei-2020', groups: ['import'] });
  const report = await plain.report({ ...WISH, format: 'json' });
  const expected = await byCommandLine(files, 'json', ['--standard', 'hubei-2020', '--group', 'import']);
  expect(Buffer.from(report).toString()).toBe(Buffer.from(expected).toString());
  expect(Buffer.from(before).equals(report)).toBe(false);
});

it('makes no report while some of its files are not checked', async () => {
  const batch = batchOf(mixedFiles(1), 'zh-CN');
  await expect(batch.report({ ...WISH, format: 'json' })).rejects.toThrow(RangeError);
});
