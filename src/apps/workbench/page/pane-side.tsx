import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import type { PaneModel } from '../../../ui/effects/create-pane';
import { Pane } from '../../../ui/pane';
import { SurroundingsContext } from '../../../ui/parts/pane-hooks';

const useStyles = makeStyles({
  side: {
    // Words for screen readers stand where they belong, not at the end of the page.
    position: 'relative',
    height: '100%',
    overflowY: 'auto',
    overflowX: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** As high as what it stands in, not as the window. */
const HEIGHT: CSSProperties & Record<'--pane-height', string> = { '--pane-height': '100%' };

/** The very pane that Excel shows, here beside the drawn sheet. */
export function PaneSide({ pane }: { readonly pane: PaneModel }): ReactElement {
  return (
    <div className={useStyles().side} style={HEIGHT}>
      <SurroundingsContext.Provider
        key={numberOf(pane)}
        value={{ model: pane, openSample: undefined, isPart: true }}
      >
        <Pane />
      </SurroundingsContext.Provider>
    </div>
  );
}

const numbers = new WeakMap<PaneModel, number>();
let panes = 0;

/** Nothing of one file's pane may be kept for the next one. */
function numberOf(pane: PaneModel): number {
  const number = numbers.get(pane) ?? (panes += 1);
  numbers.set(pane, number);
  return number;
}
