import { numberText } from '../number-text';
import type { TableFigures } from '../survey/table-figures';
import { barRows, type BarRow } from './bar-rows';
import { figure } from './figure';
import { PICTURED, shortName } from './pictured';
import { markup, type Markup } from './markup';
import { tableAnchor, type PageContext } from './page-context';

/** The totals of the tables from which most points would go, out of 100. */
export function pointsFigure(tables: readonly TableFigures[], { words }: PageContext): readonly Markup[] {
  const { glance } = words;
  const scored = tables.filter(({ total }) => total !== null);
  const shown = scored.toSorted((a, b) => b.deduction - a.deduction).slice(0, PICTURED);
  if (shown.length === 0) return [];
  const rows = shown.map((table): BarRow => {
    const total = table.total ?? 0;
    const left = Math.max(0, total - table.deduction);
    const deduction = table.deduction > 0 ? numberText(table.deduction) : null;
    return {
      label: markup`<a href="#${tableAnchor(table.number)}">${shortName(table)}</a>`,
      bars: [
        [
          { look: 'track', from: 0, to: 100 },
          { look: 'value', from: 0, to: left },
          { look: 'loss', from: left, to: total },
        ],
      ],
      text: glance.scoreText(numberText(total), deduction),
    };
  });
  const note = glance.pointsNote(shown.length, scored.length, tables.length);
  return [figure({ title: glance.points, legend: glance.legendPoints, note }, barRows(rows))];
}
