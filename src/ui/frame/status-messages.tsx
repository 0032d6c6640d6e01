import { Button, makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { Suspense, type ReactElement } from 'react';
import { AddedSheetNotice } from '../late-parts';
import { useLooks } from '../parts/looks';
import { Message } from '../parts/message';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';

/** What the person should know before reading on: failures, what the workbook does not allow, what was changed. */
export function StatusMessages(): ReactElement {
  const { addedSheet, addingResults } = usePaneState();
  return (
    <>
      <ProblemMessage />
      <ReadingProgress />
      <WorkbookLimits />
      <MappingNotice />
      <OutdatedMessage />
      <LastChange />
      <Suspense>{addingResults || addedSheet !== null ? <AddedSheetNotice /> : null}</Suspense>
      <MarksReminder />
    </>
  );
}

function ProblemMessage(): ReactElement | null {
  const { frame, hostErrors } = useWords();
  const { problem } = usePaneState();
  const { dismissProblem } = usePaneActions();
  if (problem === null) return null;
  const { code, detail } = problem;
  const text = code === 'internal' ? frame.internal(detail) : hostErrors[code](detail);
  return <Message intent="error" text={text} action={{ label: frame.close, onClick: dismissProblem }} />;
}

const useStyles = makeStyles({ line: { justifyContent: 'space-between', marginTop: '6px' } });

function ReadingProgress(): ReactElement | null {
  const looks = useLooks();
  const styles = useStyles();
  const { frame } = useWords();
  const { reading } = usePaneState();
  const { cancel } = usePaneActions();
  if (reading?.slow !== true) return null;
  const { read, total } = reading;
  const text = total === null ? frame.reading : frame.readingCells(read, total);
  return (
    <div className={looks.section}>
      <ProgressBar aria-label={frame.reading} {...(total === null ? {} : { value: read, max: total })} />
      <div className={mergeClasses(looks.row, looks.small, styles.line)}>
        <span>{text}</span>
        <Button size="small" onClick={cancel}>
          {frame.cancel}
        </Button>
      </div>
    </div>
  );
}

function WorkbookLimits(): ReactElement | null {
  const { frame } = useWords();
  const { checked, canWrite, canMark } = usePaneState();
  const content = checked?.content ?? null;
  if (content === null || content.report.tables.length === 0) return null;
  if (!canWrite) return <Message intent="info" text={frame.cannotWrite} />;
  if (content.grid.protected) return <Message intent="info" text={frame.protectedSheet} />;
  return canMark ? null : <Message intent="info" text={frame.cannotMark} />;
}

function MappingNotice(): ReactElement | null {
  const { settings } = useWords();
  const { checked, mappings } = usePaneState();
  const { dropMapping } = usePaneActions();
  const mapping = mappings.find(({ sheet }) => sheet === checked?.sheet);
  if (mapping === undefined) return null;
  const drop = (): void => void dropMapping(mapping.sheet);
  return (
    <Message
      intent="info"
      text={settings.mapped(mapping.headerRow + 1)}
      action={{ label: settings.dropMapping, onClick: drop }}
    />
  );
}

function OutdatedMessage(): ReactElement | null {
  const { frame } = useWords();
  const { outdated, autoCheck } = usePaneState();
  const { recheck } = usePaneActions();
  if (!outdated || autoCheck) return null;
  return (
    <Message
      intent="warning"
      text={frame.outdated}
      action={{ label: frame.check, onClick: () => void recheck() }}
    />
  );
}

function LastChange(): ReactElement | null {
  const { frame } = useWords();
  const { changes, writing } = usePaneState();
  const { undo } = usePaneActions();
  const last = changes.at(-1);
  if (last === undefined) return null;
  const text = last.kind === 'fill' ? frame.filled(last.cells) : frame.fixed(last.cells);
  return (
    <Message
      intent="success"
      text={text}
      action={{ label: frame.undo, onClick: () => void undo(), isDisabled: writing }}
    />
  );
}

function MarksReminder(): ReactElement | null {
  const { results, settings } = useWords();
  const { marks } = usePaneState();
  const { setPanel } = usePaneActions();
  if (marks.length === 0) return null;
  const places = marks.map(({ sheet, count }) => settings.marksIn(sheet, count)).join(results.listSeparator);
  return (
    <Message
      intent="info"
      text={`${places} · ${settings.marksStay}`}
      action={{ label: settings.marksOff, onClick: () => setPanel('options') }}
    />
  );
}
