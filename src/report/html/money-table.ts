import type { JsonFund, LocatedNumber } from '../json/json-report-shape';
import { numberText, percentText } from '../number-text';
import type { MoneyColumn } from '../words/page-words';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

const COLUMNS: readonly MoneyColumn[] = ['fund', 'initial', 'adjusted', 'executed', 'rate', 'computedRate'];

/** The money rows as read, in the unit of the table, beside the rate that comes out. */
export function moneyTable(funds: readonly JsonFund[], unit: string | null, { words }: PageContext): Markup {
  if (funds.length === 0) return markup``;
  const title = unit === null ? words.table.money : `${words.table.money} (${unit})`;
  return markup`<section><h4>${title}</h4><div class="scroll" role="group" tabindex="0" aria-label="${title} ${words.table.scrollable}"><table class="money"><thead><tr>${COLUMNS.map(
    (column) =>
      markup`<th scope="col" class="${column === 'fund' ? 'text' : 'number'}">${words.money[column]}</th>`,
  )}</tr></thead><tbody>${funds.map(moneyLine)}</tbody></table></div></section>`;
}

function moneyLine({ label, initial, adjusted, executed, rate, computedRate }: JsonFund): Markup {
  const amounts = [initial, adjusted, executed].map((field) => shown(field, numberText));
  const computed =
    computedRate === null
      ? markup``
      : markup`${percentText(computedRate.value)}<span class="quiet how">${computedRate.derivation}</span>`;
  return markup`<tr><th scope="row" class="text">${label.text} <span class="cell">${label.cell}</span></th>${[
    ...amounts.map((text) => markup`${text}`),
    markup`${shown(rate, percentText)}`,
    computed,
  ].map((content) => markup`<td class="number">${content}</td>`)}</tr>`;
}

/** What could not be read as a number is shown as the text it is. */
const shown = (field: LocatedNumber | null, format: (value: number) => string): string =>
  field === null ? '' : field.value === null ? (field.text ?? '') : format(field.value);
