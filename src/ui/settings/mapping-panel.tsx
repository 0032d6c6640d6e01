import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { parseAreaName } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import type { IndicatorRole } from '../../core/recognize/indicator-lexicon';
import { useLooks } from '../parts/looks';
import { usePaneActions, usePaneState, useWords } from '../parts/pane-hooks';
import { headerColumns, isEnough } from '../results/header-cells';
import { ColumnRoles } from './column-roles';
import { PanelFrame, PanelPart } from './panel-frame';

const ROW_NUMBER = /^[1-9]\d{0,6}$/u;

/** Lets a person point at the header row and say what its columns hold, where the words are not known. */
export function MappingPanel(): ReactElement {
  const { settings, states } = useWords();
  const grid = usePaneState().checked?.content?.grid;
  return (
    <PanelFrame title={settings.mapping}>
      <PanelPart>{grid === undefined ? states.noColumnsToName : <MappingForm grid={grid} />}</PanelPart>
    </PanelFrame>
  );
}

function MappingForm({ grid }: { readonly grid: Grid }): ReactElement {
  const looks = useLooks();
  const { settings } = useWords();
  const { mappings } = usePaneState();
  const { readBy } = usePaneActions();
  const known = mappings.find(({ sheet }) => sheet === grid.sheet);
  const [row, setRow] = useState(known === undefined ? '' : String(known.headerRow + 1));
  const [roles, setRoles] = useState<ReadonlyMap<number, IndicatorRole>>(
    new Map(known?.columns.map(({ column, role }) => [column, role])),
  );
  const headerRow = ROW_NUMBER.test(row) ? Number(row) - 1 : null;
  const columns = [...roles].map(([column, role]) => ({ column, role }));
  const read = (): void => {
    if (headerRow !== null) void readBy({ sheet: grid.sheet, headerRow, columns });
  };
  return (
    <>
      <span>{settings.mappingHint}</span>
      <label className={looks.small}>
        {settings.headerRow}
        <input
          className={looks.field}
          inputMode="numeric"
          value={row}
          onChange={(e) => setRow(e.target.value)}
        />
      </label>
      <SelectedRow sheet={grid.sheet} onUse={setRow} />
      {headerRow === null ? null : (
        <ColumnRoles columns={headerColumns(grid, headerRow)} roles={roles} onChange={setRoles} />
      )}
      <span className={mergeClasses(looks.small, looks.quiet)}>{settings.needColumns}</span>
      <Button appearance="primary" disabled={headerRow === null || !isEnough({ columns })} onClick={read}>
        {settings.readThus}
      </Button>
    </>
  );
}

interface SelectedRowProps {
  readonly sheet: string;
  readonly onUse: (row: string) => void;
}

/** Takes the row of the cell that is selected in the sheet. */
function SelectedRow({ sheet, onUse }: SelectedRowProps): ReactElement | null {
  const { settings } = useWords();
  const { place } = usePaneState();
  const area = place?.sheet === sheet ? parseAreaName(place.a1) : null;
  if (area === null) return null;
  return (
    <div>
      <Button size="small" onClick={() => onUse(String(area.top + 1))}>
        {settings.useSelectedRow(area.top + 1)}
      </Button>
    </div>
  );
}
