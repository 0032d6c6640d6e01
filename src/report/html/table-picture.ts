import type { JsonTable } from '../json/json-report-shape';
import { numberText } from '../number-text';
import type { ScoreRow } from '../survey/score-rows';
import { barRows, share, type BarRow } from './bar-rows';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

/** Where this table's points and money stand; nothing for a table with neither. */
export function tablePicture(table: JsonTable, rows: readonly ScoreRow[], page: PageContext): Markup {
  const pictures = [levelRows(rows, page), moneyRows(table, page)].filter((bars) => bars.length > 0);
  if (pictures.length === 0) return markup``;
  return markup`<section class="pictures"><h4 class="unseen">${page.words.table.picture}</h4>${pictures.map(barRows)}</section>`;
}

/** One bar a first level, as wide as its points: what is left of the typed score, and what is proposed to come off. */
function levelRows(rows: readonly ScoreRow[], { words }: PageContext): readonly BarRow[] {
  const levels = new Map<string, { weight: number; score: number; deduction: number }>();
  for (const row of rows) {
    const name = row.kind === 'execution' ? words.glance.execution : (row.level1 ?? words.glance.otherLevel);
    const level = levels.get(name) ?? { weight: 0, score: 0, deduction: 0 };
    level.weight += row.weight ?? 0;
    level.score += row.score ?? 0;
    level.deduction += row.deduction;
    levels.set(name, level);
  }
  const scored = [...levels].filter(([, { weight, score }]) => weight > 0 || score > 0);
  const whole = Math.max(0, ...scored.map(([, { weight, score }]) => Math.max(weight, score)));
  return scored.map(([name, { weight, score, deduction }]) => ({
    label: markup`${name}`,
    bars: [
      [
        { look: 'track', from: 0, to: share(weight, whole) },
        { look: 'value', from: 0, to: share(score - deduction, whole) },
        { look: 'loss', from: share(score - deduction, whole), to: share(score, whole) },
      ],
    ],
    text: words.glance.levelText(
      numberText(weight),
      numberText(score),
      deduction > 0 ? numberText(deduction) : null,
    ),
  }));
}

/** The three amounts of the total row below each other. */
function moneyRows({ funds, unit }: JsonTable, { words }: PageContext): readonly BarRow[] {
  const total = funds.find(({ role }) => role === 'total');
  const amounts = (['initial', 'adjusted', 'executed'] as const).flatMap((name) => {
    const value = total?.[name]?.value;
    return value == null ? [] : { name, value };
  });
  const whole = Math.max(0, ...amounts.map(({ value }) => value));
  if (whole === 0) return [];
  return amounts.map(({ name, value }) => ({
    label: markup`${words.money[name]}`,
    bars: [[{ look: name === 'executed' ? 'value' : 'other', from: 0, to: share(value, whole) }]],
    text: `${numberText(value)} ${unit ?? ''}`,
  }));
}
