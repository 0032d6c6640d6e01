import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorAssessment } from '../../core/assess/assessment';
import type { Standard } from '../../core/standards/standard';
import type { Indicator } from '../../core/table/indicator';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import type { FormLacks } from '../results/form-lacks';
import { placesMeet } from '../results/places-meet';
import { DirectionQuestion } from './direction-question';
import { IndicatorScore } from './indicator-score';
import { IndicatorStatus } from './indicator-status';
import { useTableLooks } from './table-looks';

interface IndicatorRowProps {
  readonly row: IndicatorAssessment;
  readonly standard: Standard;
  readonly lacks: FormLacks;
  readonly isStop: boolean;
}

/** One indicator as read: its name and status, target over actual value, score against points. */
export function IndicatorRow({ row, standard, lacks, isStop }: IndicatorRowProps): ReactElement {
  const looks = useLooks();
  const tableLooks = useTableLooks();
  const figures = mergeClasses(tableLooks.cell, tableLooks.right, looks.numbers);
  const { place, directions } = usePaneState();
  const { status, undecided, indicator } = row;
  const { name, target, actual, score } = indicator;
  const isAnswered = directions.some(({ at }) => at.sheet === name.at.sheet && at.a1 === name.at.a1);
  const isHere = [name, target, actual, score].some(
    (field) => field !== null && place !== null && placesMeet(field.at, place),
  );
  return (
    <tr
      className={mergeClasses(tableLooks.row, status === 'unread' && looks.quiet, isHere && tableLooks.here)}
      aria-current={isHere || undefined}
    >
      <th scope="row" className={tableLooks.cell}>
        <NameButton indicator={indicator} isStop={isStop} />
        <IndicatorStatus row={row} standard={standard} lacks={lacks} />
        {isAnswered || undecided === 'direction-unknown' ? <DirectionQuestion at={name.at} /> : null}
      </th>
      <td className={figures}>
        <Value kind="targetIs" text={target?.text ?? null} />
        <Value kind="actualIs" text={actual?.text ?? null} />
      </td>
      {lacks.scores ? null : (
        <td className={figures}>
          <IndicatorScore row={row} standard={standard} />
        </td>
      )}
    </tr>
  );
}

interface NameButtonProps {
  readonly indicator: Indicator;
  readonly isStop: boolean;
}

/** Goes to the value the indicator is answered with. */
function NameButton({ indicator: { name, target, actual }, isStop }: NameButtonProps): ReactElement {
  const looks = useLooks();
  const tableLooks = useTableLooks();
  const { goTo } = usePaneActions();
  return (
    <button
      type="button"
      data-rove={name.at.a1}
      tabIndex={isStop ? 0 : -1}
      className={mergeClasses(tableLooks.name, looks.focusRing)}
      onClick={() => void goTo((actual ?? target ?? name).at)}
    >
      {name.text}
    </button>
  );
}

interface ValueProps {
  readonly kind: 'targetIs' | 'actualIs';
  /** `null` where the form has no such column. */
  readonly text: string | null;
}

/** A value as typed, long prose cut to three lines; hovering shows all of it. */
function Value({ kind, text }: ValueProps): ReactElement | null {
  const looks = useLooks();
  const tableLooks = useTableLooks();
  const { results } = useWords();
  if (text === null) return null;
  return (
    <div
      className={mergeClasses(tableLooks.value, (kind === 'targetIs' || text === '') && looks.quiet)}
      title={text}
    >
      <span className={looks.hidden}>{results[kind]} </span>
      {text === '' ? results.notStated : text}
    </div>
  );
}
