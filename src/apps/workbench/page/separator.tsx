import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { useLooks } from '../../../ui/parts/looks';
import { usePageWords } from './page-hooks';

export const PANE_WIDTHS = { least: 300, usual: 380, most: 720 } as const;
const STEP = 20;

const useStyles = makeStyles({
  line: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorBrandStroke2 },
  },
});

interface SeparatorProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly className: string;
}

/** Moves the edge between the sheet and the pane, by pointer or by arrow keys. */
export function Separator({ width, onWidth, className }: SeparatorProps): ReactElement {
  const { words } = usePageWords();
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const change = (next: number): void =>
    onWidth(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, Math.round(next))));
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    change(width + by);
  };
  const onPointerDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.resize}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      aria-valuenow={width}
      className={mergeClasses(useStyles().line, useLooks().focusRing, className)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={({ clientX }) => {
        if (from.current !== null) change(from.current.width + from.current.x - clientX);
      }}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
