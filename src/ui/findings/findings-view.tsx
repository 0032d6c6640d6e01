import type { ReactElement } from 'react';
import { severities } from '../results/listed-findings';
import { useFindings, usePaneActions, usePaneState, useReport } from '../parts/pane-hooks';
import { useRoving } from '../parts/use-roving';
import { CleanResult } from '../screens/clean-result';
import { FindingGroup } from './finding-group';
import { IgnoredList } from './ignored-list';
import { ReportGroup } from './report-group';
import { UncheckedList } from './unchecked-list';

/** What disagrees, by severity; then what could not be checked, and what a person set aside. */
export function FindingsView(): ReactElement {
  const { open, setAside } = useFindings();
  const inReport = useReport()?.findings ?? [];
  const { selected } = usePaneState();
  const { select } = usePaneActions();
  const { ref, onKeyDown } = useRoving<HTMLDivElement>(select);
  const stop = (open.find(({ key }) => key === selected) ?? open[0])?.key ?? '';
  return (
    <>
      {open.length === 0 && inReport.length === 0 ? <CleanResult /> : null}
      <div ref={ref} onKeyDown={onKeyDown}>
        {severities.map((severity) => (
          <FindingGroup
            key={severity}
            severity={severity}
            listed={open.filter(({ finding }) => finding.severity === severity)}
            stop={stop}
          />
        ))}
      </div>
      <ReportGroup />
      <UncheckedList />
      <IgnoredList setAside={setAside} />
    </>
  );
}
