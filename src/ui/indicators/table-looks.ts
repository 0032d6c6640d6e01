import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the table of indicators. */
export const useTableLooks = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  cell: {
    padding: '6px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontWeight: 'normal',
    ':first-child': { paddingLeft: '12px', width: '40%' },
    ':last-child': { paddingRight: '12px', width: '22%' },
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
