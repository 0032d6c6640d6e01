import { gravestFirst } from '../../core/rules/gravest-first';
import type { JsonFile, JsonTable } from '../json/json-report-shape';
import { numberOrDash } from '../number-text';
import { scoreRows } from '../survey/score-rows';
import { isReady, type TableFigures } from '../survey/table-figures';
import { findingList } from './finding-list';
import { joined, markup, type Markup } from './markup';
import { moneyTable } from './money-table';
import { openList } from './open-list';
import { tableAnchor, type PageContext } from './page-context';
import { scoreTable } from './score-table';
import { tablePicture } from './table-picture';

/** A table, the figures that the ranking keeps of it, and whether its results are shown at once. */
export interface RankedTable {
  readonly file: JsonFile;
  readonly table: JsonTable;
  readonly figures: TableFigures;
  /** Its place in the ranking; `null` where there is no other table. */
  readonly rank: number | null;
  readonly open: boolean;
}

/** The results of one table: a heading that folds away what follows. */
export function tableSection({ file, table, figures, rank, open }: RankedTable, page: PageContext): Markup {
  const { words } = page;
  const rows = table.scored
    ? scoreRows(table).filter(({ weight, score }) => weight !== null || score !== null)
    : [];
  const waived = table.findings.filter(({ waiver }) => waiver !== undefined);
  const anchor = tableAnchor(figures.number);
  const name = figures.department === '' ? words.table.noDepartment : figures.department;
  return markup`<article class="table" data-table="${anchor}" data-department="${figures.department}"><details${open ? markup` open` : null}><summary><h3>${place(rank, page)}${name} <span class="quiet">${figures.place}</span></h3>${badges(figures, page)}</summary><div class="body" id="${anchor}" tabindex="-1">
<p class="quiet title">${table.title?.text ?? ''}</p>${facts(file, table, figures, page)}
${tablePicture(table, rows, page)}
${nothingFound(table, figures, page)}${joined(
    gravestFirst.map((severity) =>
      findingList(
        words.severities[severity],
        table.findings.filter((finding) => finding.severity === severity && finding.waiver === undefined),
        page,
      ),
    ),
  )}${findingList(words.table.waived, waived, page)}
${fills(table, page)}${openList(table, page)}${scoreTable(rows, page)}${moneyTable(table.funds, table.unit, page)}
</div></details></article>
`;
}

/** A table that stands alone has no place. */
const place = (rank: number | null, { words }: PageContext): Markup | null =>
  rank === null ? null : markup`<span class="place">${words.ranked(rank)}</span> `;

function badges(figures: TableFigures, { words }: PageContext): Markup {
  const { counts, total, deduction } = figures;
  const names = (['error', 'warning', 'info', 'open', 'waived'] as const).filter((name) => counts[name] > 0);
  return markup`<span class="badges">${names.map(
    (name) => markup`<span class="badge ${name}">${words.cards[name]} ${counts[name]}</span>`,
  )}${isReady(figures) ? markup`<span class="badge ready">${words.table.ready}</span>` : null}${
    total === null
      ? null
      : markup`<span class="badge">${words.glance.scoreText(numberOrDash(total), deduction > 0 ? numberOrDash(deduction) : null)}</span>`
  }</span>`;
}

function facts(
  file: JsonFile,
  table: JsonTable,
  figures: TableFigures,
  { words, hrefOf }: PageContext,
): Markup {
  const place = `${table.sheet}!${table.range}${table.hidden ? ` (${words.table.hidden})` : ''}`;
  const entries: readonly (readonly [string, Markup])[] = [
    [words.table.file, markup`<a href="${hrefOf(file.path)}">${file.path}</a>`],
    [words.table.place, markup`${place}`],
    [words.table.year, markup`${figures.year ?? '–'}`],
    [words.table.standard, markup`${table.standardName} (${table.standard})`],
    ...(figures.reviewed === null
      ? []
      : [[words.table.reviewed, markup`${numberOrDash(figures.reviewed)}`] as const]),
  ];
  return markup`<dl class="facts">${entries.map(([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const nothingFound = ({ findings }: JsonTable, { counts }: TableFigures, { words }: PageContext): Markup =>
  findings.length === 0 || counts.error + counts.warning + counts.info === 0
    ? markup`<p>${words.table.nothingFound}</p>`
    : markup``;

const fills = ({ fills }: JsonTable, { locale, words }: PageContext): Markup =>
  fills.length === 0
    ? markup``
    : markup`<section class="open-group"><h4>${words.table.fills}</h4><dl class="reasons">${fills.map(
        ({ cell, kind, derivation }) =>
          markup`<div><dt>${cell} ${locale.fillKinds[kind]}</dt><dd>${derivation}</dd></div>`,
      )}</dl></section>`;
