import { makeStyles } from '@fluentui/react-components';

/** Below this width the sheet and the pane take turns. */
export const NARROW = '@media (max-width: 800px)';

/** Below this width the bar at the top shows pictures without words where it can. */
export const TIGHT = '@media (max-width: 700px)';

export const useTight = makeStyles({
  /** Still there for people who hear the page. */
  unseen: {
    [TIGHT]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
});
