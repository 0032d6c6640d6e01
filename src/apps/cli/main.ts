import manifest from '../../../package.json';
import { check } from '../../core/check';
import { editsOf } from '../../core/fill/edits-of';
import { isReport } from '../../hosts/docx/is-report';
import { openWorkbook } from '../../hosts/xlsx/workbook';
import { languageWished } from './arguments/language-wished';
import type { Engine } from './engine';
import { processWorld } from './process-world';
import { run } from './run';
import { cliWordsOf } from './words/cli-words-of';

const engine: Engine = {
  openWorkbook,
  isReport,
  openReport: async (bytes) => (await import('../../hosts/docx/open-report')).openReport(bytes),
  check,
  editsOf,
};

const argv = process.argv.slice(2);
const { streamFailed } = cliWordsOf(languageWished(argv));

void run(argv, processWorld(streamFailed), engine, manifest.version).then((code) => {
  process.exitCode = code;
});
