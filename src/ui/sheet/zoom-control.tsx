import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetWords } from '../../locales/sheet-words';

/** Percentages, so that steps add up exactly. */
const STEPS = [50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200] as const;

const useStyles = makeStyles({
  group: { display: 'flex', alignItems: 'center', gap: '2px' },
  number: { minWidth: '56px', fontVariantNumeric: 'tabular-nums' },
});

interface ZoomControlProps {
  /** 1 for 100%. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly words: SheetWords;
}

/** Makes the sheet smaller and larger in steps; the number in the middle goes back to 100%. */
export function ZoomControl({ zoom, onZoom, words }: ZoomControlProps): ReactElement {
  const { group, number } = useStyles();
  const percent = Math.round(zoom * 100);
  const smaller = STEPS.findLast((step) => step < percent);
  const larger = STEPS.find((step) => step > percent);
  return (
    <div role="group" aria-label={words.zoom} className={group}>
      <StepButton sign="−" label={words.zoomOut} step={smaller} onZoom={onZoom} />
      <Button
        size="small"
        appearance="subtle"
        className={number}
        aria-label={words.zoomReset(percent)}
        onClick={() => onZoom(1)}
      >
        {percent}%
      </Button>
      <StepButton sign="+" label={words.zoomIn} step={larger} onZoom={onZoom} />
    </div>
  );
}

interface StepButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly step: number | undefined;
  readonly onZoom: (zoom: number) => void;
}

const StepButton = ({ sign, label, step, onZoom }: StepButtonProps): ReactElement => (
  <Button
    size="small"
    appearance="subtle"
    aria-label={label}
    disabledFocusable={step === undefined}
    onClick={() => {
      if (step !== undefined) onZoom(step / 100);
    }}
  >
    {sign}
  </Button>
);
