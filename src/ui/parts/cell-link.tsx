import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRange } from '../../core/grid/cell-range';
import { useLooks } from './looks';
import { usePaneActions, useWords } from './pane-hooks';

const useStyles = makeStyles({
  link: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: '1px 5px',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    alignSelf: 'start',
    ':hover': { textDecorationLine: 'underline' },
  },
});

interface CellLinkProps {
  readonly at: CellRange;
  /** Left out of the tab order where the row around it already goes to the cell. */
  readonly isSecondary?: boolean;
}

/** A cell's address; pressing it selects the cell in the sheet. */
export function CellLink({ at, isSecondary = false }: CellLinkProps): ReactElement {
  const { goTo } = usePaneActions();
  const { results } = useWords();
  return (
    <button
      type="button"
      className={mergeClasses(useStyles().link, useLooks().focusRing)}
      tabIndex={isSecondary ? -1 : 0}
      aria-label={results.goToCell(at.a1)}
      onClick={() => void goTo(at)}
    >
      {at.a1}
    </button>
  );
}
