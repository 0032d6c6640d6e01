import type { JsonFile } from '../json/json-report-shape';
import { numberOrDash } from '../number-text';
import type { TableFigures } from '../survey/table-figures';
import { number, text, type Cell } from '../xlsx/cell';
import { placeCell, resultRow, type ResultCells } from './result-columns';
import type { ResultContext } from './result-context';

/** Which tables were checked, by which standard, and what came out in numbers; `figures` in the order of the tables. */
export function tableRows(
  { tables }: JsonFile,
  figures: readonly TableFigures[],
  context: ResultContext,
): readonly (readonly Cell[])[] {
  const { page, words } = context;
  const titles: ResultCells = {
    severity: text(page.ranking.error, 'header'),
    cell: text(page.table.place, 'header'),
    actual: text(page.ranking.warning, 'header'),
    expected: text(page.ranking.open, 'header'),
    rule: text(page.ranking.department, 'header'),
    message: text(words.tableName, 'header'),
    derivation: text(`${page.ranking.total} / ${page.ranking.reviewed}`, 'header'),
    basis: text(page.table.standard, 'header'),
  };
  const rows = tables.map((table, n) => {
    const own = figures[n];
    const department = table.department?.text ?? page.table.noDepartment;
    const year = table.year === null ? '' : ` ${table.year.value}`;
    return resultRow(
      {
        severity: number(own?.counts.error ?? null, 'count'),
        cell: placeCell(table.sheet, [table.range], context),
        actual: number(own?.counts.warning ?? null, 'count'),
        expected: number(own?.counts.open ?? null, 'count'),
        rule: text(`${department}${year}`),
        message: text(table.title?.text ?? table.sheet),
        derivation: text(
          table.scored
            ? `${numberOrDash(own?.total ?? null)} / ${numberOrDash(own?.reviewed ?? null)}`
            : context.review.notScored,
        ),
        basis: text(table.standardName),
      },
      'basis',
    );
  });
  return [[text(words.sections.tables, 'block')], resultRow(titles, 'basis'), ...rows];
}
