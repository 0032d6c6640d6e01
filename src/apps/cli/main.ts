import manifest from '../../../package.json';
import { check } from '../../core/check';
import { editsOf } from '../../core/fill/edits-of';
import { openWorkbook } from '../../hosts/xlsx/workbook';
import { languageWished } from './arguments/language-wished';
import { processWorld } from './process-world';
import { run } from './run';
import { cliWordsOf } from './words/cli-words-of';

const engine = { openWorkbook, check, editsOf };

const argv = process.argv.slice(2);
const { streamFailed } = cliWordsOf(languageWished(argv));

process.exitCode = run(argv, processWorld(streamFailed), engine, manifest.version);
