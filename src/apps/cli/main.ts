import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import manifest from '../../../package.json';
import { check } from '../../core/check';
import { editsOf } from '../../core/fill/edits-of';
import { isReport } from '../../hosts/docx/is-report';
import { isOwnReport } from '../../hosts/xlsx/is-own-report';
import { BUILTIN_FORMATS } from '../../hosts/xlsx/read/builtin-formats';
import { createDisplayText } from '../../hosts/xlsx/read/display-text';
import { openWorkbook } from '../../hosts/xlsx/workbook';
import { languageWished } from './arguments/language-wished';
import { answerTasks } from './batch/answer-tasks';
import { workersOf } from './batch/start-worker';
import type { WorkerStart, WorkerTask } from './batch/worker-messages';
import type { Engine } from './engine';
import { processWorld } from './process-world';
import { run } from './run';
import { cliWordsOf } from './words/cli-words-of';

const engine: Engine = {
  openWorkbook,
  openOldWorkbook: async (bytes) => {
    const { openOldWorkbook } = await import(
      /* webpackMode: "lazy", webpackChunkName: "old-workbooks" */ '../../hosts/xls/open-old-workbook'
    );
    return openOldWorkbook(bytes, { builtinFormats: BUILTIN_FORMATS, createDisplayText });
  },
  isOwnReport,
  isReport,
  openReport: async (bytes) => {
    const { openReport } = await import(
      /* webpackMode: "lazy", webpackChunkName: "documents" */ '../../hosts/docx/open-report'
    );
    return openReport(bytes);
  },
  check,
  editsOf,
  // A worker is this same program again, so that there is one file to copy.
  workers: workersOf(__filename),
  schema: pathToFileURL(join(__dirname, 'ziping.schema.json')).href,
};

async function main(argv: readonly string[]): Promise<void> {
  const { streamFailed } = cliWordsOf(languageWished(argv));
  process.exitCode = await run(argv, processWorld(streamFailed), engine, manifest.version);
}

function work(port: NonNullable<typeof parentPort>): void {
  const start = workerData as WorkerStart;
  const { streamFailed } = cliWordsOf(start.plan.writing.lang);
  answerTasks(start, { ...processWorld(streamFailed), cwd: start.cwd }, engine, {
    onTask: (listener) => void port.on('message', (task: WorkerTask) => listener(task)),
    answer: (answer) => port.postMessage(answer),
  });
}

if (isMainThread || parentPort === null) void main(process.argv.slice(2));
else work(parentPort);
