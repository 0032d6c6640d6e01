import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { PanelFrame, PanelPart } from './panel-frame';

/** Takes the report beside the workbook: pasted, chosen or dropped. */
export function ReportPanel(): ReactElement {
  const looks = useLooks();
  const { settings } = useWords();
  const { report, reportFailed } = usePaneState();
  const { removeReport } = usePaneActions();
  return (
    <PanelFrame title={settings.report}>
      <PanelPart>
        <span className={mergeClasses(looks.small, looks.quiet)}>{settings.reportHint}</span>
        {report === null ? null : (
          <div className={looks.row}>
            <span>{settings.reportTaken(report.name, report.paragraphs.length)}</span>
            <Button size="small" onClick={removeReport}>
              {settings.removeReport}
            </Button>
          </div>
        )}
        {report === null || report.unread === 0 ? null : (
          <span className={looks.small}>{settings.reportUnread(report.unread)}</span>
        )}
        <span role="status" className={looks.error}>
          {reportFailed === null ? '' : settings.reportFailed(reportFailed)}
        </span>
      </PanelPart>
      <FilePart />
      <PastePart />
    </PanelFrame>
  );
}

function FilePart(): ReactElement {
  const { settings } = useWords();
  const { openReport } = usePaneActions();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    void openReport(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    take(event.dataTransfer.files[0]);
  };
  return (
    <PanelPart>
      <div onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <Button size="small" onClick={() => input.current?.click()}>
          {settings.chooseReport}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.txt"
        aria-label={settings.chooseReport}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can then be chosen once more.
          target.value = '';
          take(file);
        }}
      />
    </PanelPart>
  );
}

function PastePart(): ReactElement {
  const looks = useLooks();
  const { settings } = useWords();
  const { pasteReport } = usePaneActions();
  const [text, setText] = useState('');
  return (
    <PanelPart>
      <label className={looks.small}>
        {settings.pasteReport}
        <textarea
          className={looks.field}
          style={{ width: '100%', boxSizing: 'border-box' }}
          rows={5}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div>
        <Button size="small" disabled={text.trim() === ''} onClick={() => void pasteReport(text)}>
          {settings.checkReport}
        </Button>
      </div>
    </PanelPart>
  );
}
