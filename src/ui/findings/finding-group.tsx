import type { ReactElement } from 'react';
import type { Severity } from '../../core/rules/finding';
import type { ListedFinding } from '../results/listed-findings';
import { GroupTitle } from '../parts/group-title';
import { useLooks } from '../parts/looks';
import { usePaneState, useWords } from '../parts/pane-hooks';
import { FindingItem } from './finding-item';

interface FindingGroupProps {
  readonly severity: Severity;
  readonly listed: readonly ListedFinding[];
  /** Key of the finding where the tab key stops. */
  readonly stop: string;
}

export function FindingGroup({ severity, listed, stop }: FindingGroupProps): ReactElement | null {
  const { plain } = useLooks();
  const { frame } = useWords();
  const { selected } = usePaneState();
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby={`group-${severity}`}>
      <GroupTitle id={`group-${severity}`} aside={String(listed.length)}>
        {frame.severities[severity]}
      </GroupTitle>
      <ul className={plain}>
        {listed.map(({ key, finding }) => (
          <FindingItem
            key={key}
            name={key}
            finding={finding}
            isOpen={key === selected}
            isStop={key === stop}
          />
        ))}
      </ul>
    </section>
  );
}
