import { gravestFirst } from '../../core/rules/gravest-first';
import type { JsonFinding, JsonProse } from '../json/json-finding-shape';
import type { JsonTable } from '../json/json-report-shape';
import { ruleTitle } from '../rule-facts';
import { openPlaces } from '../survey/open-places';
import { text, type Cell } from '../xlsx/cell';
import { placeCell, resultRow, type ResultCells } from './result-columns';
import type { ResultContext } from './result-context';

type Cells = readonly Cell[];

/** The findings of a table, gravest first; those that were set aside after the others, with their reason. */
export function findingRows({ sheet, findings }: JsonTable, context: ResultContext): readonly Cells[] {
  return inOrder(findings).map((finding) =>
    resultRow({ ...findingCells(finding, context), cell: placeCell(sheet, finding.cells, context) }),
  );
}

/** What the report beside the workbook says otherwise; it has paragraphs and no cells. */
export function proseRows({ findings }: JsonProse, context: ResultContext): readonly Cells[] {
  const { page } = context;
  return inOrder(findings).map((finding) =>
    resultRow({ ...findingCells(finding, context), cell: text(page.finding.paragraph(finding.paragraph)) }),
  );
}

/** Places of a table that could not be checked, and cells that were recognised as nothing. */
export function openRows(table: JsonTable, context: ResultContext): readonly Cells[] {
  const { locale } = context;
  const open = openPlaces(table).map(({ reason, about, isCell, rule }): ResultCells => ({
    cell: placeCell(table.sheet, isCell ? [about] : [], context),
    rule: text(rule === null ? '' : ruleTitle(rule, locale)),
    message: text(reason),
  }));
  const unplaced = table.unplaced.map((field): ResultCells => ({
    cell: placeCell(table.sheet, [field.cell], context),
    actual: text(field.text),
    message: text(field.reason),
  }));
  return [...open, ...unplaced].map((cells) => openRow(context.words.levels.open, cells));
}

/** The checks that a table does not call for. */
export const absentRows = (table: JsonTable, context: ResultContext): readonly Cells[] =>
  table.notChecked
    .filter(({ kind }) => kind === 'not-applicable')
    .map(({ rule, reason }) =>
      openRow(context.words.levels.notApplicable, {
        cell: placeCell(table.sheet, [table.range], context),
        rule: text(ruleTitle(rule, context.locale)),
        message: text(reason),
      }),
    );

const openRow = (level: string, cells: ResultCells): Cells =>
  resultRow({ severity: text(level, 'open'), ...cells, decision: { style: 'remark' } });

function findingCells(finding: JsonFinding, { page, words, locale }: ResultContext): ResultCells {
  const { severity, rule, message, derivation, actual, expected, basis, waiver, quotes } = finding;
  const said = quotes.map(
    ({ cell, paragraph, text: sentence }) =>
      `${paragraph === null ? (cell ?? '') : page.finding.paragraph(paragraph)}  ${sentence}`,
  );
  return {
    severity:
      waiver === undefined ? text(page.severities[severity], severity) : text(words.levels.setAside, 'open'),
    actual: text(actual ?? ''),
    expected: text(expected ?? ''),
    rule: text(ruleTitle(rule, locale)),
    message: text([message, ...said].join('\n')),
    derivation: text(derivation ?? ''),
    basis: text(basis.join('\n')),
    waiver: text(waiver?.reason ?? ''),
    decision: { style: 'remark' },
  };
}

function inOrder<F extends JsonFinding>(findings: readonly F[]): readonly F[] {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  return [
    ...gravestFirst.flatMap((severity) => open.filter((finding) => finding.severity === severity)),
    ...findings.filter(({ waiver }) => waiver !== undefined),
  ];
}
