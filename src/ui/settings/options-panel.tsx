import { Button, Checkbox, Link, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { SampleLink } from '../screens/sample-link';
import { PanelFrame, PanelPart } from './panel-frame';
import { ResultsPart } from './results-part';

/** Marks, the standard, what is kept in the workbook, and small choices. */
export function OptionsPanel(): ReactElement {
  const { settings } = useWords();
  return (
    <PanelFrame title={settings.options}>
      <MarksPart />
      <ResultsPart />
      <StandardPart />
      <NotesPart />
      <ChoicesPart />
    </PanelFrame>
  );
}

function StandardPart(): ReactElement | null {
  const { settings, frame } = useWords();
  const { checked } = usePaneState();
  const { setPanel } = usePaneActions();
  const standard = checked?.content?.report.tables[0]?.assessment.standard;
  if (standard === undefined) return null;
  return (
    <PanelPart title={settings.standard}>
      <span>
        {standard.name}{' '}
        <Link as="button" onClick={() => setPanel('standard')}>
          {frame.change}
        </Link>
      </span>
    </PanelPart>
  );
}

function ChoicesPart(): ReactElement {
  const { field, small } = useLooks();
  const { settings } = useWords();
  const { autoCheck, language } = usePaneState();
  const { setAutoCheck, setLanguage } = usePaneActions();
  return (
    <PanelPart>
      <Checkbox
        label={settings.autoCheck}
        checked={autoCheck}
        onChange={(_, { checked }) => setAutoCheck(checked === true)}
      />
      <label className={small}>
        {settings.language}
        <select
          className={field}
          value={language}
          onChange={({ target }) => setLanguage(target.value === 'en-US' ? 'en-US' : 'zh-CN')}
        >
          <option value="zh-CN">中文</option>
          <option value="en-US">English</option>
        </select>
      </label>
      <div>
        <SampleLink />
      </div>
    </PanelPart>
  );
}

function MarksPart(): ReactElement {
  const looks = useLooks();
  const { settings } = useWords();
  const { marks, unreadableMarks, writing, canMark } = usePaneState();
  const { clearMarks } = usePaneActions();
  const isOff = writing || !canMark || (marks.length === 0 && unreadableMarks === 0);
  return (
    <PanelPart title={settings.marks}>
      {marks.length === 0 ? <span>{settings.noMarks}</span> : null}
      {marks.map(({ sheet, count }) => (
        <span key={sheet}>{settings.marksIn(sheet, count)}</span>
      ))}
      {unreadableMarks > 0 ? <span>{settings.unreadableMarks(unreadableMarks)}</span> : null}
      {marks.length === 0 ? null : (
        <span className={mergeClasses(looks.small, looks.quiet)}>{settings.marksStay}</span>
      )}
      <div className={looks.row}>
        <Button size="small" disabled={isOff} onClick={() => void clearMarks('sheet')}>
          {settings.clearSheet}
        </Button>
        <Button size="small" disabled={isOff} onClick={() => void clearMarks('workbook')}>
          {settings.clearAll}
        </Button>
      </div>
    </PanelPart>
  );
}

function NotesPart(): ReactElement | null {
  const looks = useLooks();
  const { settings } = useWords();
  const { ignored, mappings, notes, writing, canWrite } = usePaneState();
  const { saveNotes } = usePaneActions();
  if (ignored.length + mappings.length === 0 && notes === 'as-stored') return null;
  return (
    <PanelPart title={settings.notes}>
      <span className={mergeClasses(looks.small, looks.quiet)}>
        {notes === 'just-saved' ? settings.notesSaved : settings.notesHint}
      </span>
      <div>
        <Button
          size="small"
          disabled={notes !== 'changed' || writing || !canWrite}
          onClick={() => void saveNotes()}
        >
          {settings.saveNotes}
        </Button>
      </div>
    </PanelPart>
  );
}
