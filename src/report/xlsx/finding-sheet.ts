import type { Severity } from '../../core/rules/finding';
import { gravestFirst } from '../../core/rules/gravest-first';
import type { JsonFinding } from '../json/json-finding-shape';
import type { JsonFile, JsonTable } from '../json/json-report-shape';
import { ruleTitle } from '../rule-facts';
import { openPlaces } from '../survey/open-places';
import type { FindingColumn } from '../words/review-words';
import { reportWordsOf } from '../words/report-words-of';
import type { BookContext } from './book-context';
import { locationIn, quotedSheet, text, type Cell, type Row } from './cell';
import type { Sheet } from './sheet-part';
import type { StyleName } from './styles';

const COLUMNS: readonly (readonly [FindingColumn, width: number])[] = [
  ['severity', 9],
  ['department', 16],
  ['file', 22],
  ['sheet', 10],
  ['cell', 10],
  ['rule', 16],
  ['message', 42],
  ['derivation', 20],
  ['actual', 10],
  ['expected', 10],
  ['basis', 32],
  ['elsewhere', 22],
  ['waiver', 12],
  ['decision', 14],
];

/** The rows above the data: title, note, column titles. */
const HEAD = 3;

/** One row a finding, gravest first within its table, then one row a place that was not checked. */
export function findingSheet(book: BookContext): Sheet {
  const { page, words } = book;
  return {
    name: words.sheets.findings,
    widths: COLUMNS.map(([, width]) => width),
    headRows: HEAD,
    filterRow: HEAD,
    merges: [1, 2].map((row) => ({ row, columns: COLUMNS.length })),
    full: words.full,
    *rows(): Generator<Row> {
      yield { cells: [text(`${page.title} · ${words.sheets.findings}`, 'title')], height: 26 };
      yield { cells: [text(words.findingsNote, 'note')], height: 30 };
      yield { cells: COLUMNS.map(([column]) => text(words.findings[column], 'header')), height: 20 };
      for (const file of book.source()) {
        for (const table of file.tables) yield* tableRows(file, table, book);
        yield* proseRows(file, book);
      }
    },
  };
}

type Content = Partial<Readonly<Record<FindingColumn, Cell>>>;

function* tableRows(file: JsonFile, table: JsonTable, book: BookContext): Generator<Row> {
  const { words, locale } = book;
  const place = placeCells(file, table, book);
  const row = (content: Content): Row => ({
    cells: COLUMNS.map(([column]) => content[column] ?? place[column] ?? text('')),
  });
  for (const severity of gravestFirst) {
    for (const finding of table.findings.filter((each) => each.severity === severity)) {
      yield row({
        ...findingCells(finding, book, cellCell(file, table, finding.cells, book)),
        elsewhere: elsewhereCell(finding.elsewhere, book),
      });
    }
  }
  const unplaced = table.unplaced.map(({ reason, cell }) => ({
    reason,
    about: cell,
    isCell: true,
    rule: null,
  }));
  for (const { reason, about, rule, isCell } of [...openPlaces(table), ...unplaced]) {
    yield row({
      severity: text(words.open, 'open'),
      message: text(reason),
      rule: text(rule === null ? '' : ruleTitle(rule, locale)),
      ...(isCell ? { cell: cellCell(file, table, [about], book) } : {}),
    });
  }
}

/** What was found in the prose of a report: it has a paragraph and no cell. */
function* proseRows({ report }: JsonFile, book: BookContext): Generator<Row> {
  if (report === undefined) return;
  const { page } = book;
  for (const severity of gravestFirst) {
    for (const finding of report.findings.filter((each) => each.severity === severity)) {
      const quotes = finding.quotes.map(
        ({ cell, paragraph, text: said }) =>
          `${paragraph === null ? (cell ?? '') : page.finding.paragraph(paragraph)}  ${said}`,
      );
      const content: Content = {
        ...findingCells(finding, book, text(page.finding.paragraph(finding.paragraph))),
        file: fileCell(report.path, book),
        sheet: text(page.prose.title),
        message: text([finding.message, ...quotes].join('\n')),
        decision: { style: 'remark' },
      };
      yield { cells: COLUMNS.map(([column]) => content[column] ?? text('')) };
    }
  }
}

const placeCells = (file: JsonFile, table: JsonTable, book: BookContext): Content => ({
  department: text(table.department?.text ?? book.page.table.noDepartment),
  file: fileCell(file.path, book),
  sheet: text(table.sheet),
  decision: { style: 'remark' },
});

const fileCell = (path: string, { words, targetOf }: BookContext): Cell => ({
  ...text(path, 'link'),
  link: { kind: 'file', target: targetOf(path), tip: words.openFile(path) },
});

function findingCells(finding: JsonFinding, { page, words, locale }: BookContext, cell: Cell): Content {
  const { severity, rule, message, derivation, actual, expected, basis, waiver } = finding;
  const isWaived = waiver !== undefined;
  return {
    severity: text(isWaived ? words.waived : page.severities[severity], isWaived ? 'open' : lookOf(severity)),
    cell,
    rule: text(ruleTitle(rule, locale)),
    message: text(message),
    derivation: text(derivation ?? ''),
    actual: text(actual ?? ''),
    expected: text(expected ?? ''),
    basis: text(basis.join('\n')),
    waiver: text(isWaived ? page.finding.waivedBy(waiver.reason, waiver.who) : ''),
  };
}

const lookOf = (severity: Severity): StyleName => severity;

/** The first cell of a finding, as a link into the file. */
function cellCell(file: JsonFile, table: JsonTable, cells: readonly string[], book: BookContext): Cell {
  const [first] = cells;
  if (first === undefined) return text('');
  const location = locationIn(table.sheet, first);
  return {
    ...text(cells.join(' '), 'link'),
    link: {
      kind: 'file',
      target: book.targetOf(file.path),
      location,
      tip: book.words.openCell(file.path, location),
    },
  };
}

/** The cells of other documents; a cell has one link, which leads to the first of them. */
function elsewhereCell(places: JsonFinding['elsewhere'], { locale, words, targetOf }: BookContext): Cell {
  const [first] = places;
  if (first === undefined) return text('');
  const says = reportWordsOf(locale.id);
  const location = `${quotedSheet(first.sheet)}!${first.cell}`;
  return {
    ...text(places.map((at) => says.placeElsewhere(at.document, at.sheet, at.cell)).join('\n'), 'link'),
    link: {
      kind: 'file',
      target: targetOf(first.document),
      location,
      tip: words.openCell(first.document, location),
    },
  };
}
