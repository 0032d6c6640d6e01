import { numberOrDash } from '../number-text';
import type { Survey } from '../survey/survey';
import type { TableFigures } from '../survey/table-figures';
import type { RankingColumn } from '../words/page-words';
import { markup, type Markup } from './markup';
import { tableAnchor, type PageContext } from './page-context';

const COLUMNS: readonly RankingColumn[] = [
  'rank',
  'department',
  'error',
  'warning',
  'info',
  'open',
  'waived',
  'total',
  'deduction',
  'reviewed',
  'file',
  'sheet',
];

const TEXTS: readonly RankingColumn[] = ['department', 'file', 'sheet'];

/** All tables, worst first; each row leads to its results. */
export function rankingSection({ ranking }: Survey, page: PageContext): Markup {
  const { words } = page;
  if (ranking.length === 0) return markup`<section id="ranking"></section>`;
  return markup`<section id="ranking"><h2>${words.sections.ranking}</h2><p class="quiet">${words.rankingNote} <span class="scripted" hidden>${words.filters.sortHint}</span></p>
<table class="ranking" role="table"><caption class="unseen">${words.sections.ranking}</caption><thead role="rowgroup"><tr role="row">${COLUMNS.map(
    (column) =>
      markup`<th role="columnheader" scope="col" class="${TEXTS.includes(column) ? 'text' : 'number'}">${words.ranking[column]}</th>`,
  )}</tr></thead><tbody role="rowgroup">
${ranking.map((table, index) => rankingRow(table, index + 1, page))}</tbody></table></section>
`;
}

function rankingRow(table: TableFigures, rank: number, { words, hrefOf }: PageContext): Markup {
  const { counts } = table;
  const anchor = tableAnchor(table.number);
  const name = table.department === '' ? words.table.noDepartment : table.department;
  const content: Readonly<Record<RankingColumn, Markup>> = {
    rank: markup`${rank}`,
    department: markup`<a href="#${anchor}">${name}</a>`,
    error: count(counts.error, 'error'),
    warning: count(counts.warning, 'warning'),
    info: count(counts.info, 'info'),
    open: count(counts.open, 'open'),
    waived: count(counts.waived, 'waived'),
    total: markup`${numberOrDash(table.total)}`,
    deduction:
      table.deduction > 0 ? markup`<b class="error">${numberOrDash(table.deduction)}</b>` : markup`0`,
    reviewed: markup`${numberOrDash(table.reviewed)}`,
    file: markup`<a href="${hrefOf(table.path)}">${table.path}</a>`,
    sheet: markup`${table.place}`,
  };
  return markup`<tr role="row" data-table="${anchor}">${COLUMNS.map((column) => {
    const kind = TEXTS.includes(column) ? 'text' : 'number';
    return markup`<td role="cell" class="${kind} col-${column}" data-label="${words.ranking[column]}">${content[column]}</td>`;
  })}</tr>
`;
}

const count = (number: number, look: string): Markup =>
  number > 0 ? markup`<b class="${look}">${number}</b>` : markup`0`;
