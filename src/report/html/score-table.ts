import { numberOrDash, numberText } from '../number-text';
import type { ScoreRow } from '../survey/score-rows';
import type { ScoreColumn } from '../words/page-words';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

/** The draft for the reviewer has more; here it is what the findings rest on. */
type Column = Exclude<ScoreColumn, 'reviewed' | 'basis'>;

const COLUMNS: readonly Column[] = [
  'level',
  'indicator',
  'target',
  'actual',
  'status',
  'weight',
  'score',
  'computed',
  'deduction',
];
const NUMBERS: readonly Column[] = ['weight', 'score', 'computed', 'deduction'];

/** Row by row what was typed, what the standard gives and how, and what is proposed to come off. */
export function scoreTable(rows: readonly ScoreRow[], page: PageContext): Markup {
  const { words } = page;
  if (rows.length === 0) return markup``;
  return markup`<section><h4>${words.table.scores}</h4><div class="scroll" role="group" tabindex="0" aria-label="${words.table.scores} ${words.table.scrollable}"><table class="scores"><thead><tr>${COLUMNS.map(
    (column) => markup`<th scope="col" class="${lookOf(column)}">${words.scores[column]}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => scoreLine(row, page))}</tbody></table></div></section>`;
}

function scoreLine(row: ScoreRow, { locale, words }: PageContext): Markup {
  const content: Readonly<Record<Column, Markup>> = {
    level: markup`${row.kind === 'execution' ? words.glance.execution : [row.level1, row.level2].filter(Boolean).join(' / ')}`,
    indicator: markup`${row.name} <span class="cell">${row.cell}</span>`,
    target: markup`${row.target}`,
    actual: markup`${row.actual}`,
    status: markup`${row.status === null ? '' : locale.statuses[row.status]}${row.undecided === null ? null : markup` <span class="quiet">${row.undecided}</span>`}`,
    weight: markup`${numberOrDash(row.weight)}`,
    score: markup`${row.score === null ? row.scoreText : numberText(row.score)}`,
    computed: markup`${numberOrDash(row.computed)}${row.derivation === null ? null : markup`<span class="quiet how">${row.derivation}</span>`}`,
    deduction: row.deduction > 0 ? markup`<b class="error">${numberText(row.deduction)}</b>` : markup``,
  };
  return markup`<tr>${COLUMNS.map((column) => markup`<td class="${lookOf(column)}">${content[column]}</td>`)}</tr>`;
}

const lookOf = (column: Column): string => (NUMBERS.includes(column) ? 'number' : 'text');
