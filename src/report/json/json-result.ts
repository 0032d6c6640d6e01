import type { Fill } from '../../core/fill/fill';
import type { CellRange } from '../../core/grid/cell-range';
import { isCell, type Quote } from '../../core/narrative/quote';
import type { NotChecked } from '../../core/rules/finding';
import type { Locale } from '../../locales/locale';
import { messageOf } from '../../locales/message-of';
import { notCheckedText } from '../../locales/not-checked-text';
import { ruleBasis } from '../../core/rules/rule-basis';
import { notCheckedKind } from '../../core/rules/not-checked-kind';
import type { ListedFinding } from '../listed-finding';
import { ruleTitle } from '../rule-facts';
import type { JsonFinding, JsonQuote } from './json-finding-shape';
import type { JsonFill, JsonNotChecked } from './json-report-shape';

export const jsonFinding = (finding: ListedFinding, sheet: string, locale: Locale): JsonFinding => ({
  rule: finding.ruleId,
  severity: finding.severity,
  cells: [finding.at].filter(isCell).map((range) => addressIn(sheet, range)),
  related: finding.related.filter(isCell).map((range) => addressIn(sheet, range)),
  elsewhere: (finding.elsewhere ?? []).map(({ document, at }) => ({
    document,
    sheet: at.sheet,
    cell: at.a1,
  })),
  title: ruleTitle(finding.ruleId, locale),
  message: messageOf(locale, finding),
  expected: finding.expected ?? null,
  actual: finding.actual ?? null,
  fix: finding.fix?.kind ?? null,
  ...(finding.waiver === undefined ? {} : { waiver: finding.waiver }),
  derivation: arithmeticOf(finding),
  basis: ruleBasis(finding.ruleId),
  quotes: (finding.quotes ?? []).map((quote) => jsonQuote(quote, sheet)),
});

/** A quoted sentence with its figures, as ranges of the sentence in UTF-16 units. */
export const jsonQuote = ({ at, text, emphasis }: Quote, sheet: string): JsonQuote => ({
  cell: isCell(at) ? addressIn(sheet, at) : null,
  paragraph: isCell(at) ? null : at.paragraph + 1,
  text,
  emphasis: emphasis.map(({ from, to }) => [from, to]),
});

export const jsonFill = (fill: Fill): JsonFill => ({
  cell: fill.at.a1,
  kind: fill.kind,
  value: fill.value,
  formula: fill.formula ?? null,
  numberFormat: fill.numberFormat,
  derivation: fill.derivation.text,
});

export const jsonNotChecked = (entry: NotChecked, sheet: string, locale: Locale): JsonNotChecked => ({
  rule: entry.ruleId,
  cells: entry.cells.map((range) => addressIn(sheet, range)),
  reason: notCheckedText(locale, entry),
  code: entry.reason,
  kind: notCheckedKind(entry.reason),
  detail: entry.detail ?? null,
  ...(entry.documents === undefined ? {} : { documents: entry.documents }),
});

/** Rules that compute hand their messages the calculation as `figures`. */
function arithmeticOf({ data: { figures } }: ListedFinding): string | null {
  return typeof figures === 'string' && figures !== '' ? figures : null;
}

/** An address inside the table's sheet, with its sheet in front where it is another one. */
const addressIn = (sheet: string, range: CellRange): string =>
  range.sheet === sheet ? range.a1 : `'${range.sheet.replaceAll("'", "''")}'!${range.a1}`;
