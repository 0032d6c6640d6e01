import type { Fill } from '../../core/fill/fill';
import type { TableReport } from '../../core/report';
import type { PaneState } from '../state/pane-state';
import { placesMeet } from './places-meet';

/** A fill with the name of the row it belongs to, where the row has one. */
export interface ListedFill {
  readonly key: string;
  readonly fill: Fill;
  readonly rowName: string;
  readonly ticked: boolean;
}

/** The fills of all tables of the sheet, in the order of the plan. */
export const listFills = ({ checked, unticked }: Pick<PaneState, 'checked' | 'unticked'>): ListedFill[] =>
  (checked?.content?.report.tables ?? []).flatMap((table) =>
    table.fills.map((fill) => ({
      key: fill.at.a1,
      fill,
      rowName: rowName(table, fill),
      ticked: !unticked.has(fill.at.a1),
    })),
  );

export const chosenFills = (state: Pick<PaneState, 'checked' | 'unticked'>): readonly Fill[] =>
  listFills(state).flatMap(({ fill, ticked }) => (ticked ? [fill] : []));

function rowName({ assessment: { table } }: TableReport, { at }: Fill): string {
  const indicator = table.indicators.find(({ score, completion }) =>
    [score, completion].some((field) => field !== null && placesMeet(field.at, at)),
  );
  if (indicator !== undefined) return indicator.name.text;
  const fund = table.funds.find(({ rate, score, adjustment, adjustmentRate }) =>
    [rate, score, adjustment, adjustmentRate].some((field) => field !== null && placesMeet(field.at, at)),
  );
  return fund?.label.text ?? '';
}
