import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { CellRange } from '../../../../src/core/grid/cell-range';
import type { Grid } from '../../../../src/core/grid/grid';
import type { SheetView } from '../../../../src/core/grid/sheet-view';
import type { Mark } from '../../../../src/core/host';
import type { TableReport } from '../../../../src/core/report';
import type { Elsewhere } from '../../../../src/core/rules/finding';
import { sheetWordsOf } from '../../../../src/locales/sheet-words-of';
import { paneEngine } from '../../../../src/ui/pane-engine';
import { fluentThemes } from '../../../../src/ui/pane-theme';
import type { EditedBlock } from '../../../../src/ui/sheet/input/edited-block';
import { PrintReport } from '../../../../src/ui/sheet/print/print-report';
import { SheetGrid } from '../../../../src/ui/sheet/sheet-grid';
import { SheetTabs } from '../../../../src/ui/sheet/sheet-tabs';
import type { PaneReport } from '../../../../src/ui/state/pane-state';
import { ZoomControl } from '../../../../src/ui/sheet/zoom-control';
import type { PlainGrid } from '../../page/plain-grid';

/** What a test sets; everything else has a plain default. */
export interface PageState {
  readonly view: SheetView;
  readonly marks: readonly Mark[];
  readonly selected: CellRange | null;
  readonly zoom: number;
  readonly language: 'zh-CN' | 'en-US';
  readonly theme: 'light' | 'dark';
  /** Cells that sheet protection keeps, as `row,column`. */
  readonly locked: readonly string[];
  /** A sheet to be checked and printed. */
  readonly printed: PlainGrid | null;
  /** The cells of other files that the last finding of the printed sheet rests on, and the report beside it. */
  readonly compared: readonly Elsewhere[];
  readonly beside: PaneReport | null;
}

/** What the person did in the grid, in order. */
export type PageEvent =
  | { readonly select: string }
  | { readonly edit: Omit<EditedBlock, 'sheet'> }
  | { readonly undo: true }
  | { readonly redo: true }
  | { readonly choose: string };

declare global {
  interface Window {
    show: (state: Partial<PageState>) => void;
    events: PageEvent[];
  }
}

const blank: SheetView = {
  sheet: 'Sheet1',
  rows: 1,
  columns: 1,
  rowHeights: [20],
  columnWidths: [72],
  merges: [],
  cells: [],
  looks: [],
  frozen: { rows: 0, columns: 0 },
  showGridLines: true,
};

const start: PageState = {
  view: blank,
  marks: [],
  selected: null,
  zoom: 1,
  language: 'zh-CN',
  theme: 'light',
  locked: [],
  printed: null,
  compared: [],
  beside: null,
};

const textAt = ({ cells }: SheetView, row: number, column: number): string => {
  const cell = cells.find((each) => each.row === row && each.column === column);
  return cell?.formula ?? cell?.text ?? '';
};

/** The view after an edit, as the workbook behind the page would give it. */
const edited = (view: SheetView, { top, left, texts }: EditedBlock): SheetView => ({
  ...view,
  cells: texts
    .flatMap((line, down) => line.map((text, across) => ({ row: top + down, column: left + across, text })))
    .filter(({ row, column, text }) => textAt(view, row, column) !== text)
    .reduce(
      (cells, { row, column, text }) => [
        ...cells.filter((cell) => cell.row !== row || cell.column !== column),
        { row, column, text, type: text === '' ? 'blank' : 'text', formula: null, look: 0 },
      ],
      view.cells,
    ),
});

const gridOf = ({ hiddenRows, hiddenColumns, ...rest }: PlainGrid): Grid => ({
  ...rest,
  hiddenRows: new Set(hiddenRows),
  hiddenColumns: new Set(hiddenColumns),
});

interface PrintedProps extends Pick<PageState, 'language' | 'compared' | 'beside'> {
  readonly grid: Grid;
}

function Printed({ grid, language, compared, beside }: PrintedProps): ReactElement {
  const { tables, nearest } = paneEngine.check(grid);
  const [first] = tables[0]?.findings ?? [];
  const report = { nearest, tables: tables.map((table) => withPlaces(table, compared)) };
  const ignored = first === undefined ? [] : [{ ...first, reason: '以批复数为准' }];
  return (
    <PrintReport
      fileName="自评表.xlsx"
      printedAt={new Date(2026, 2, 1, 9, 30)}
      checked={[{ sheet: grid.sheet, content: { grid, report } }]}
      beside={beside}
      ignored={ignored}
      engine={paneEngine}
      language={language}
    />
  );
}

/** The table with its last finding made in view of other files, which the pane's own engine never does. */
const withPlaces = (table: TableReport, elsewhere: readonly Elsewhere[]): TableReport => ({
  ...table,
  findings: table.findings.map((finding, index) =>
    index === table.findings.length - 1 && elsewhere.length > 0 ? { ...finding, elsewhere } : finding,
  ),
});

function Page(): ReactElement {
  const [state, setState] = useState(start);
  window.show = (change) => flushSync(() => setState((before) => ({ ...before, ...change })));
  const log = (event: PageEvent): void => void window.events.push(event);
  return (
    <FluentProvider theme={fluentThemes[state.theme]} style={{ height: '100vh' }}>
      <button type="button">before</button>
      <main id="sheet" style={{ height: 'calc(100vh - 90px)' }}>
        <SheetGrid
          {...state}
          words={sheetWordsOf(state.language)}
          isLocked={(row, column) => state.locked.includes(`${row},${column}`)}
          onSelect={({ a1 }) => log({ select: a1 })}
          editText={(row, column) => textAt(state.view, row, column)}
          onEdit={({ sheet, ...edit }) => {
            log({ edit });
            setState((before) => ({ ...before, view: edited(before.view, { sheet, ...edit }) }));
          }}
          onUndo={() => log({ undo: true })}
          onRedo={() => log({ redo: true })}
        />
      </main>
      <SheetTabs
        sheets={[
          { name: '自评表', hidden: false, active: true },
          { name: '字典', hidden: true, active: false },
        ]}
        controls="sheet"
        onChoose={(sheet) => log({ choose: sheet })}
        words={sheetWordsOf(state.language)}
      />
      <ZoomControl
        zoom={state.zoom}
        onZoom={(zoom) => setState((before) => ({ ...before, zoom }))}
        words={sheetWordsOf(state.language)}
      />
      <button type="button">after</button>
      {state.printed === null ? null : <Printed {...state} grid={gridOf(state.printed)} />}
    </FluentProvider>
  );
}

window.events = [];
const root = document.getElementById('root');
if (root !== null) {
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <Page />
      </StrictMode>,
    ),
  );
}
