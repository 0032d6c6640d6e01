import type { BatchAnswers } from './batch-calls';
import { keepFile } from './keep-file';
import { writeReport } from './write-report';

/** What answers for many files, whatever thread it is on; loaded with the first of them. */
export const batchAnswers: BatchAnswers = { checkFile: keepFile, writeReport };
