import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableReport } from '../../core/report';
import { GroupTitle } from '../parts/group-title';
import { useLooks } from '../parts/looks';
import { usePaneState, useWords } from '../parts/pane-hooks';
import { useRoving } from '../parts/use-roving';
import { formLacks } from '../results/form-lacks';
import { IndicatorRow } from './indicator-row';
import { StatusStrip } from './status-strip';
import { useTableLooks } from './table-looks';

/** Every indicator row as it was read: a person can see what the program saw. */
export function IndicatorsView(): ReactElement {
  const { checked } = usePaneState();
  const tables = checked?.content?.report.tables ?? [];
  return (
    <>
      {tables.map((table) => (
        <IndicatorTable key={table.assessment.table.range.a1} report={table} isOnly={tables.length === 1} />
      ))}
    </>
  );
}

interface IndicatorTableProps {
  readonly report: TableReport;
  readonly isOnly: boolean;
}

function IndicatorTable({ report: { assessment }, isOnly }: IndicatorTableProps): ReactElement {
  const looks = useLooks();
  const { table: tableLook } = useTableLooks();
  const { results, frame } = useWords();
  const { ref, onKeyDown } = useRoving<HTMLTableSectionElement>(() => undefined);
  const { table, indicators, standard } = assessment;
  const lacks = formLacks(indicators);
  const title = `${table.title?.text ?? frame.untitled} ${table.range.a1}`;
  return (
    <section aria-label={title}>
      {isOnly ? null : <GroupTitle>{title}</GroupTitle>}
      {indicators.length === 0 ? <div className={looks.section}>{results.noIndicators}</div> : null}
      <StatusStrip indicators={indicators} lacks={lacks} />
      <table className={mergeClasses(tableLook, looks.small)}>
        <ColumnHeadings hasScores={!lacks.scores} />
        <tbody ref={ref} onKeyDown={onKeyDown}>
          {indicators.map((row, index) => (
            <IndicatorRow
              key={`${row.indicator.name.at.a1}-${index}`}
              row={row}
              standard={standard}
              lacks={lacks}
              isStop={index === 0}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHeadings({ hasScores }: { readonly hasScores: boolean }): ReactElement {
  const { row, cell, right } = useTableLooks();
  const { quiet } = useLooks();
  const { results } = useWords();
  return (
    <thead>
      <tr className={row}>
        <th scope="col" className={mergeClasses(cell, quiet)}>
          {results.indicator}
        </th>
        <th scope="col" className={mergeClasses(cell, right, quiet)}>
          {results.targetAndActual}
        </th>
        {hasScores ? (
          <th scope="col" className={mergeClasses(cell, right, quiet)}>
            {results.score}
          </th>
        ) : null}
      </tr>
    </thead>
  );
}
