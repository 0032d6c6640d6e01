import type { TableFigures } from '../survey/table-figures';
import { barRows, share, type BarRow } from './bar-rows';
import { figure } from './figure';
import { markup, type Markup } from './markup';
import type { PageContext } from './page-context';

/** Lower bounds of the bands, best first: those of the usual grades, the best one divided. */
const BANDS = [95, 90, 80, 60, 0] as const;

/** How the totals lie as typed, and how they would lie after the proposed deductions. */
export function bandFigure(tables: readonly TableFigures[], { words }: PageContext): readonly Markup[] {
  const { glance } = words;
  const scored = tables.flatMap(({ total, deduction }) => (total === null ? [] : { total, deduction }));
  if (scored.length === 0) return [];
  const rows = BANDS.map((from, index): BarRow => {
    const below = BANDS[index - 1];
    const within = (points: number): boolean => points >= from && (below === undefined || points < below);
    const typed = scored.filter(({ total }) => within(total)).length;
    const reviewed = scored.filter(({ total, deduction }) => within(Math.max(0, total - deduction))).length;
    return {
      label: markup`${below === undefined ? glance.atLeast(from) : glance.between(from, below)}`,
      bars: [
        [{ look: 'other', from: 0, to: share(typed, scored.length) }],
        [{ look: 'value', from: 0, to: share(reviewed, scored.length) }],
      ],
      text: `${glance.asTyped} ${glance.tableCount(typed)} → ${glance.asReviewed} ${glance.tableCount(reviewed)}`,
    };
  });
  const note = glance.bandsNote(scored.length, tables.length);
  return [figure({ title: glance.bands, legend: glance.legendBands, note }, barRows(rows))];
}
