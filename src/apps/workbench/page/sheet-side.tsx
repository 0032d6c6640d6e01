import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRange } from '../../../core/grid/cell-range';
import { SheetGrid } from '../../../ui/sheet/sheet-grid';
import { SheetTabs } from '../../../ui/sheet/sheet-tabs';
import { ZoomControl } from '../../../ui/sheet/zoom-control';
import type { DrawnSheet } from '../book/drawn-sheet';
import type { OpenFile } from '../workbench-state';
import { FormulaBar } from './formula-bar';
import { usePage, usePageActions, usePageState, usePageWords } from './page-hooks';
import { useTyping } from './use-typing';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, minHeight: 0 },
  sheet: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { minWidth: 0, overflow: 'hidden' },
  nothing: { margin: 'auto', padding: '24px', color: tokens.colorNeutralForeground3 },
});

const SHEET = 'sheet';

/** The sheet in front, what stands above it, and the tabs of all sheets. */
export function SheetSide({ file }: { readonly file: OpenFile }): ReactElement {
  const styles = useStyles();
  const { words, sheetWords } = usePageWords();
  const { workbench } = usePage();
  const { zoom } = usePageState();
  const { set } = usePageActions();
  return (
    <div className={styles.side}>
      {file.drawn === null ? (
        <p className={styles.nothing}>{words.cannotDraw}</p>
      ) : (
        <DrawnSide drawn={file.drawn} front={file.front} />
      )}
      <div className={styles.foot}>
        <div className={styles.tabs}>
          <SheetTabs
            sheets={file.sheets}
            controls={SHEET}
            onChoose={(sheet) => void workbench.showSheet(sheet)}
            words={sheetWords}
          />
        </div>
        <ZoomControl zoom={zoom} onZoom={(next) => set({ zoom: next })} words={sheetWords} />
      </div>
    </div>
  );
}

interface DrawnSideProps {
  readonly drawn: DrawnSheet;
  readonly front: string;
}

function DrawnSide({ drawn, front }: DrawnSideProps): ReactElement {
  const styles = useStyles();
  const { sheetWords } = usePageWords();
  const { workbench } = usePage();
  const { zoom, marks, shown } = usePageState();
  const { set } = usePageActions();
  const typing = useTyping(drawn);
  const onSelect = (place: CellRange): void => {
    set({ place });
    workbench.select(place);
  };
  return (
    <>
      <FormulaBar content={typing.content} typing={typing} />
      <div id={SHEET} role="tabpanel" aria-label={front} className={styles.sheet}>
        <SheetGrid
          view={drawn.view}
          marks={marks}
          selected={shown}
          zoom={zoom}
          words={sheetWords}
          isLocked={typing.isLocked}
          editText={typing.editText}
          onSelect={onSelect}
          onEdit={(block) => void workbench.type(block)}
          onUndo={() => void workbench.undo()}
          onRedo={() => void workbench.redo()}
        />
      </div>
    </>
  );
}
