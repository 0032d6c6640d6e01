import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRange } from '../../core/grid/cell-range';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

/** Asks which way is good, where neither the form nor the name says; the answer stays open to change. */
export function DirectionQuestion({ at }: { readonly at: CellRange }): ReactElement {
  const looks = useLooks();
  const { results } = useWords();
  const { directions } = usePaneState();
  const { answerDirection } = usePaneActions();
  const answer = directions.find((entry) => entry.at.sheet === at.sheet && entry.at.a1 === at.a1)?.direction;
  return (
    <div
      className={looks.stack}
      role="group"
      aria-label={results.directionQuestion}
      title={results.directionHint}
    >
      <span>{results.directionQuestion}</span>
      <div className={looks.row}>
        {(['higher', 'lower'] as const).map((direction) => (
          <Button
            key={direction}
            size="small"
            appearance={answer === direction ? 'primary' : 'secondary'}
            aria-pressed={answer === direction}
            onClick={() => void answerDirection({ at, direction })}
          >
            {results[direction]}
          </Button>
        ))}
      </div>
    </div>
  );
}
