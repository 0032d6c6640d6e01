import { rules as known } from '../core/rules/all-rules';
import type { JsonFile } from './json/json-report-shape';
import { fileUri } from './file-uri';
import type { ReportOptions } from './report-options';
import { fileLocation, sarifLocation } from './sarif/sarif-location';
import { sarifResults } from './sarif/sarif-results';
import { sarifRule } from './sarif/sarif-rules';
import { surveyOf, type FileSource, type Survey } from './survey/survey';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** The version of the program, which SARIF states beside what it found. */
export interface SarifOptions extends ReportOptions {
  readonly version?: string;
}

/**
 * SARIF 2.1.0, for tools that gather findings of many programs. One run; what was not checked is a result of its own
 * kind and never left out, a waived finding is a suppressed result, a file that could not be read an error of the run.
 */
export function* sarifReport(source: FileSource, options: SarifOptions): Generator<string> {
  const { pathFromReport = (path: string): string => path } = options;
  const uriOf = ({ path }: Pick<JsonFile, 'path'>): string => fileUri(pathFromReport(path));
  const survey = surveyOf(source);
  const ids = new Set([...known.map(({ id }) => id), ...survey.rules.keys()]);
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(tool([...ids], options))},\n`;
  yield `"language":${JSON.stringify(options.locale.id)},\n`;
  yield `"invocations":[{"executionSuccessful":${String(survey.unread.length === 0)},"toolExecutionNotifications":[`;
  yield* listed(notifications(source, survey, uriOf));
  yield ']}],\n"results":[';
  yield* listed(results(source, uriOf));
  yield ']}]}\n';
}

const tool = (ids: readonly string[], { locale, version }: SarifOptions): object => ({
  driver: {
    name: 'ziping',
    fullName: '绩效自评核对 (ziping)',
    ...(version === undefined ? {} : { version }),
    rules: ids.map((id) => sarifRule(id, locale)),
  },
});

type UriOf = (file: Pick<JsonFile, 'path'>) => string;

/** Files that were not checked, and cells that were recognised as nothing and so took part in no check. */
function* notifications(source: FileSource, { unread }: Survey, uriOf: UriOf): Generator<object> {
  for (const { path, error, code } of unread) {
    const locations = [fileLocation(uriOf({ path }))];
    yield { descriptor: { id: code }, level: 'error', message: { text: error }, locations };
  }
  for (const file of source()) {
    for (const { sheet, unplaced } of file.tables) {
      for (const { cell, text, reason } of unplaced) {
        const message = { text: `${text}: ${reason}` };
        const locations = [sarifLocation({ uri: uriOf(file), sheet, cell })];
        yield { descriptor: { id: 'unplaced-cell' }, level: 'warning', message, locations };
      }
    }
  }
}

function* results(source: FileSource, uriOf: UriOf): Generator<object> {
  for (const file of source()) yield* sarifResults(file, (path) => uriOf({ path }));
}

function* listed(entries: Iterable<object>): Generator<string> {
  let separator = '\n';
  for (const entry of entries) {
    yield separator + JSON.stringify(entry);
    separator = ',\n';
  }
}
