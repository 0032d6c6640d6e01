import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Standard } from '../../core/standards/standard';
import { useLooks } from '../parts/looks';
import { useEngine, usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { PanelPart } from './panel-frame';
import { overridesOf, thresholdsOf, type Thresholds } from './thresholds';

type Figure = Exclude<keyof Thresholds, 'reverse'>;

/** The figures of the standard; a change counts at once, and is taken back as a whole. */
export function ThresholdForm({ standard }: { readonly standard: Standard }): ReactElement {
  const { engine } = useEngine();
  const { settings } = useWords();
  const { overrides } = usePaneState();
  const { setOverrides } = usePaneActions();
  const base = engine.standards.find(({ id }) => id === standard.id) ?? standard;
  const [typed, setTyped] = useState(thresholdsOf(standard));
  const change = (part: Partial<Thresholds>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    const figures = overridesOf(next, base);
    if (figures !== null) void setOverrides(figures);
  };
  const reset = (): void => {
    setTyped(thresholdsOf(base));
    void setOverrides({});
  };
  const isWrong = overridesOf(typed, base) === null;
  const isChanged = isWrong || Object.keys(overrides).length > 0;
  return (
    <PanelPart title={settings.thresholds}>
      <Figures typed={typed} onChange={change} />
      <ReverseMethod typed={typed} onChange={change} />
      <div role="status" className={useLooks().small}>
        {isWrong ? settings.notAThreshold : isChanged ? settings.thresholdsChanged : ''}
      </div>
      <div>
        <Button size="small" disabled={!isChanged} onClick={reset}>
          {settings.resetThresholds}
        </Button>
      </div>
    </PanelPart>
  );
}

function ReverseMethod({ typed, onChange }: FiguresProps): ReactElement {
  const { field, small } = useLooks();
  const { settings } = useWords();
  return (
    <label className={small}>
      {settings.reverseMethod}
      <select
        className={field}
        value={typed.reverse}
        onChange={({ target }) => onChange({ reverse: target.value === 'linear' ? 'linear' : 'ratio' })}
      >
        <option value="ratio">{settings.reverseMethods.ratio}</option>
        <option value="linear">{settings.reverseMethods.linear}</option>
      </select>
    </label>
  );
}

interface FiguresProps {
  readonly typed: Thresholds;
  readonly onChange: (change: Partial<Thresholds>) => void;
}

function Figures({ typed, onChange }: FiguresProps): ReactElement {
  const { field, small } = useLooks();
  const { settings } = useWords();
  const labels: Readonly<Record<Figure, string>> = {
    overachievement: settings.overachievementLine,
    execution: settings.executionPoints,
    full: settings.fullBand,
    partial: settings.partialBand,
  };
  return (
    <>
      {(Object.keys(labels) as Figure[]).map((figure) => (
        <label key={figure} className={small}>
          {labels[figure]}
          <input
            className={field}
            inputMode="decimal"
            value={typed[figure]}
            onChange={({ target }) => onChange({ [figure]: target.value })}
          />
        </label>
      ))}
    </>
  );
}
