import type { JsonFinding, JsonProseFinding } from '../json/json-finding-shape';
import type { JsonFile, JsonNotChecked, JsonTable } from '../json/json-report-shape';
import { pageWordsOf } from '../words/page-words-of';
import { levelOf } from './sarif-rules';
import { paragraphLocation, sarifLocation } from './sarif-location';

/** SARIF's word for a check that was not made: nothing to check, not enough to decide, or for a person to judge. */
const KINDS = { 'not-applicable': 'notApplicable', undecided: 'open', unjudged: 'review' } as const;

/** All results of a file: its findings, waived ones suppressed and not left out, and every check that was not made. */
export function* sarifResults(file: JsonFile, uriOf: UriOf): Generator<object> {
  const uri = uriOf(file);
  for (const table of file.tables) {
    for (const finding of table.findings) yield findingResult(finding, file, { table, uri, uriOf });
    for (const entry of table.notChecked) yield notCheckedResult(entry, { table, uri });
  }
  const { report } = file;
  if (report === undefined) return;
  for (const finding of report.findings) {
    const at = { uri: uriOf(report), number: finding.paragraph };
    yield proseResult(finding, file, at, (cell) => sarifLocation({ uri, sheet: '', cell }));
  }
}

function proseResult(
  finding: JsonProseFinding,
  file: JsonFile,
  place: { readonly uri: string; readonly number: number },
  cellAt: (cell: string) => object,
): object {
  const { rule, severity, paragraph, related, message, quotes, derivation, waiver } = finding;
  const at = (number: number): object =>
    paragraphLocation({ ...place, number }, pageWordsOf(file.language).finding.paragraph(number));
  const others = quotes.flatMap((quote) =>
    quote.paragraph === null || quote.paragraph === paragraph ? [] : [at(quote.paragraph)],
  );
  const relatedLocations = [...others, ...related.map(cellAt)];
  return {
    ruleId: rule,
    kind: 'fail',
    level: levelOf(severity),
    message: { text: message },
    locations: [at(paragraph)],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    partialFingerprints: { 'place/v1': [place.uri, paragraph, rule, message].join('|') },
    ...(waiver === undefined ? {} : { suppressions: [suppression(waiver.reason, waiver.who, file)] }),
    properties: { paragraph, derivation, quotes: quotes.map((quote) => quote.text) },
  };
}

interface Surroundings {
  readonly table: JsonTable;
  readonly uri: string;
}

/** The reference from the report to a file. */
export type UriOf = (file: Pick<JsonFile, 'path'>) => string;

function findingResult(
  finding: JsonFinding,
  file: JsonFile,
  { table, uri, uriOf }: Surroundings & { readonly uriOf: UriOf },
): object {
  const { rule, severity, cells, related, elsewhere, message, expected, actual, derivation, fix, waiver } =
    finding;
  const at = (cell: string): object => sarifLocation({ uri, sheet: table.sheet, cell });
  const others = elsewhere.map(({ document, sheet, cell }) =>
    sarifLocation({ uri: uriOf({ path: document }), sheet, cell }),
  );
  const relatedLocations = [...related.map(at), ...others];
  return {
    ruleId: rule,
    kind: 'fail',
    level: levelOf(severity),
    message: { text: message },
    locations: cells.slice(0, 1).map(at),
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    partialFingerprints: { 'place/v1': [file.path, table.sheet, cells.join(' '), rule].join('|') },
    ...(waiver === undefined ? {} : { suppressions: [suppression(waiver.reason, waiver.who, file)] }),
    properties: { department: table.department?.text ?? null, cells, expected, actual, derivation, fix },
  };
}

const suppression = (reason: string, who: string, { language }: JsonFile): object => ({
  kind: 'external',
  status: 'accepted',
  justification: pageWordsOf(language).finding.waivedBy(reason, who),
  properties: { reason, who },
});

function notCheckedResult(entry: JsonNotChecked, { table, uri }: Surroundings): object {
  const { rule, kind, code, reason, cells } = entry;
  const places = cells.length === 0 ? [null] : cells;
  return {
    ruleId: rule,
    kind: KINDS[kind],
    level: 'none',
    message: { text: reason },
    locations: places.map((cell) => sarifLocation({ uri, sheet: table.sheet, cell })),
    properties: { reason: code },
  };
}
