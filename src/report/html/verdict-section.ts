import { verdictCounts } from '../survey/verdict-counts';
import type { Survey } from '../survey/survey';
import type { CardName } from '../words/page-words';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

const ALWAYS: readonly CardName[] = ['tables', 'ready', 'error', 'warning', 'info', 'open'];
const WHERE_ANY: readonly CardName[] = ['waived', 'unread'];

/** One sentence on everything, and the numbers behind it. */
export function verdictSection(survey: Survey, { words }: PageContext): Markup {
  const counts = verdictCounts(survey);
  const numbers = cardNumbers(survey, counts.ready);
  const cards = [...ALWAYS, ...WHERE_ANY.filter((name) => numbers[name] > 0)];
  return markup`<p class="verdict">${words.verdict(counts)}</p>
<dl class="cards">${cards.map(
    (name) =>
      markup`<div class="card ${name}${numbers[name] === 0 ? ' none' : ''}"><dt>${words.cards[name]}</dt><dd>${numbers[name]}</dd></div>`,
  )}</dl>`;
}

function cardNumbers({ ranking, unread, prose }: Survey, ready: number): Readonly<Record<CardName, number>> {
  const total = (name: 'error' | 'warning' | 'info' | 'open' | 'waived'): number =>
    ranking.reduce((sum, { counts }) => sum + counts[name], name === 'open' ? 0 : prose[name]);
  return {
    tables: ranking.length,
    ready,
    error: total('error'),
    warning: total('warning'),
    info: total('info'),
    open: total('open'),
    waived: total('waived'),
    unread: unread.length,
  };
}
