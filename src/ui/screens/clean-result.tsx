import type { ReactElement } from 'react';
import { useEngine, usePaneState, useWords } from '../parts/pane-hooks';
import { Screen } from './screen';

/** Nothing disagrees: said together with how much was looked at. */
export function CleanResult(): ReactElement {
  const { states } = useWords();
  const { engine } = useEngine();
  const tables = usePaneState().checked?.content?.report.tables ?? [];
  const indicators = tables.reduce((sum, { assessment }) => sum + assessment.indicators.length, 0);
  const idle = new Set(tables.flatMap(({ notChecked }) => notChecked.map(({ ruleId }) => ruleId)));
  return (
    <Screen title={states.cleanTitle}>
      <span>{states.cleanChecked(engine.ruleCount - idle.size, indicators)}</span>
    </Screen>
  );
}
