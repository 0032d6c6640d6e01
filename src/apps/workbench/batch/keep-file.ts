import { localeOf } from '../../../locales/locale-of';
import type { CheckedFile } from '../../../report/checked-file';
import { checkBytes } from '../../../report/checking/check-bytes';
import { digestOf } from '../../../report/file-digest';
import { jsonFile } from '../../../report/json-report';
import { jsonLine } from '../../../report/json/json-line';
import { tableFigures } from '../../../report/survey/table-figures';
import { textBlock, USUAL_WIDTH } from '../../../report/text-report';
import type { BatchSettings, FileContent, KeptFile } from './batch-calls';
import { browserReaders } from './browser-readers';
import { compressed } from './compressed-text';

/** Checks one file and keeps what a ranked list and every report are made from, so that its tables can be forgotten. */
export async function keepFile(
  path: string,
  content: FileContent,
  settings: BatchSettings,
): Promise<KeptFile> {
  const file = await checked(path, content, settings);
  const locale = localeOf(settings.lang);
  const plain = jsonFile(file, locale);
  const digest = digestOf(file, locale);
  return {
    digest,
    problem: file.problem,
    figures: plain.tables.map((table, index) => tableFigures(plain, table, index + 1)),
    line: compressed(jsonLine(plain, settings.lang, digest.tally)),
    block: compressed(JSON.stringify(textBlock(file, { width: USUAL_WIDTH, color: false, locale }))),
  };
}

async function checked(
  path: string,
  content: FileContent,
  { standard, groups }: BatchSettings,
): Promise<CheckedFile> {
  if ('problem' in content) return { path, problem: content.problem, sheets: [] };
  return checkBytes(path, content.bytes, browserReaders, {
    sheet: undefined,
    standard: standard ?? undefined,
    groups,
    onInternalError: () => undefined,
  });
}
