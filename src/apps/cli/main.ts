import manifest from '../../../package.json';
import { check } from '../../core/check';
import { editsOf } from '../../core/fill/edits-of';
import { openWorkbook } from '../../hosts/xlsx/workbook';
import { processWorld } from './process-world';
import { run } from './run';

const engine = { openWorkbook, check, editsOf };

process.exitCode = run(process.argv.slice(2), processWorld(), engine, manifest.version);
