import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NarrativeFinding } from '../../core/check-narrative';
import { GroupTitle } from '../parts/group-title';
import { Icon } from '../parts/icon';
import { useLooks } from '../parts/looks';
import { useEngine, usePaneActions, useReport, useWords } from '../parts/pane-hooks';
import { FindingQuotes } from './finding-quotes';

/** What the report says otherwise than the table or itself, and the way to give or change the report. */
export function ReportGroup(): ReactElement {
  const looks = useLooks();
  const { settings } = useWords();
  const { setPanel } = usePaneActions();
  const said = useReport();
  const change = (
    <Link as="button" onClick={() => setPanel('report')}>
      {said === null ? settings.addReport : settings.changeReport}
    </Link>
  );
  if (said === null) return <p className={mergeClasses(looks.section, looks.small)}>{change}</p>;
  const { findings, paragraphs, mentions } = said;
  return (
    <section aria-labelledby="group-report">
      <GroupTitle id="group-report" aside={change}>
        {settings.reportFindings(findings.length)}
      </GroupTitle>
      <p className={mergeClasses(looks.section, looks.small, looks.quiet)}>
        {settings.reportRead(paragraphs, mentions)}
      </p>
      <ul className={looks.plain}>
        {findings.map((finding, index) => (
          <ReportItem key={index} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function ReportItem({ finding }: { readonly finding: NarrativeFinding }): ReactElement {
  const looks = useLooks();
  const { frame } = useWords();
  const { engine, locale } = useEngine();
  return (
    <li className={looks.section} style={{ overflowWrap: 'anywhere' }}>
      <span className={looks[finding.severity]}>
        <Icon name={finding.severity} />
        <span className={looks.hidden}>{frame.severities[finding.severity]}</span>
      </span>{' '}
      {engine.messageOf(locale, finding)}
      <FindingQuotes quotes={finding.quotes} />
    </li>
  );
}
