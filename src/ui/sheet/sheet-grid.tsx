import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useLooks } from '../parts/looks';
import { sheetCss } from './draw/sheet-css';
import type { SheetEvents, SheetInputs } from './sheet-inputs';
import { SheetSurface } from './sheet-surface';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  frame: { position: 'relative', flexGrow: 1, minHeight: 0 },
  clipped: { margin: 0, padding: '6px 12px', backgroundColor: tokens.colorNeutralBackground3 },
  message: {
    position: 'absolute',
    insetInline: '8px',
    bottom: '8px',
    zIndex: 7,
    padding: '8px 12px',
    pointerEvents: 'none',
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    margin: 0,
  },
});

export type SheetGridProps = SheetInputs & Omit<SheetEvents, 'onRefuse'>;

/** A sheet as Excel draws it: an accessible table that can be walked through, marked, and typed into. */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const styles = useStyles();
  const { hidden, small } = useLooks();
  const instructions = useId();
  const { frame, message } = useSurface(props, instructions);
  const { view, words } = props;
  return (
    <div className={styles.whole}>
      <style>{sheetCss}</style>
      <p id={instructions} className={hidden}>
        {words.instructions}
      </p>
      <div ref={frame} className={styles.frame}>
        <div role="status">{message === null ? null : <p className={styles.message}>{message}</p>}</div>
      </div>
      {view.clipped === undefined ? null : (
        <p className={mergeClasses(styles.clipped, small)}>{words.clipped(view.rows, view.columns)}</p>
      )}
    </div>
  );
}

/** Draws the sheet into the frame and keeps it up to date; gives what it has to say. */
function useSurface(
  props: SheetGridProps,
  instructions: string,
): { readonly frame: RefObject<HTMLDivElement>; readonly message: string | null } {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const surface = useRef<SheetSurface | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  useLayoutEffect(() => {
    latest.current = props;
    surface.current?.update(props);
  });
  useLayoutEffect(() => {
    if (frame.current === null) return;
    const created = new SheetSurface(frame.current, instructions, latest.current, {
      onSelect: (at) => latest.current.onSelect(at),
      onEdit: (texts) => latest.current.onEdit(texts),
      onUndo: () => latest.current.onUndo(),
      onRedo: () => latest.current.onRedo(),
      onRefuse: setMessage,
    });
    surface.current = created;
    return () => {
      created.destroy();
      surface.current = null;
    };
  }, [instructions]);
  return { frame, message };
}
