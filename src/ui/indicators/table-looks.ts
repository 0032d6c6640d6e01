import { makeStyles, tokens } from '@fluentui/react-components';

/** A narrow pane enlarged: three columns would have room for one character each. */
const SQUEEZED = '@media (max-width: 240px)';

/** Looks of the table of indicators. */
export const useTableLooks = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  row: { [SQUEEZED]: { display: 'flex', flexWrap: 'wrap' } },
  cell: {
    boxSizing: 'border-box',
    padding: '6px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontWeight: 'normal',
    ':first-child': { paddingLeft: '12px', width: '40%' },
    ':first-child:nth-last-child(2)': { width: '65%' },
    ':last-child': { paddingRight: '12px' },
    ':nth-child(3)': { width: '22%' },
    [SQUEEZED]: {
      display: 'block',
      width: '50%',
      ':first-child': { width: '100%', paddingRight: '12px', paddingBottom: 0, borderBottomStyle: 'none' },
      ':first-child:nth-last-child(2)': { width: '100%' },
      ':nth-child(3)': { width: '50%' },
      ':nth-child(2)': { paddingLeft: '12px', textAlign: 'left' },
      ':nth-child(2):last-child': { width: '100%' },
    },
  },
  right: { textAlign: 'right' },
  here: { backgroundColor: tokens.colorBrandBackground2 },
  value: { wordBreak: 'keep-all', maxHeight: `calc(3 * ${tokens.lineHeightBase200})`, overflow: 'hidden' },
  name: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    background: 'none',
    border: 'none',
    padding: 0,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  status: { display: 'flex', gap: '3px', alignItems: 'start' },
});
