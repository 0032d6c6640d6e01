import type { ReactElement } from 'react';
import type { IndicatorRole } from '../../core/recognize/indicator-lexicon';
import { useLooks } from '../parts/looks';
import { useWords } from '../parts/pane-hooks';
import type { HeaderColumn } from '../results/header-cells';

type Roles = ReadonlyMap<number, IndicatorRole>;

interface ColumnRolesProps {
  readonly columns: readonly HeaderColumn[];
  readonly roles: Roles;
  readonly onChange: (roles: Roles) => void;
}

/** One choice a column of the header; a column without a role is not read. */
export function ColumnRoles({ columns, roles, onChange }: ColumnRolesProps): ReactElement {
  const { field, small, stack } = useLooks();
  const { settings } = useWords();
  const names = Object.keys(settings.roles) as IndicatorRole[];
  const choose = (column: number, value: string): void => {
    const role = names.find((name) => name === value);
    const next = new Map(roles);
    if (role === undefined || role === 'ignored') next.delete(column);
    else next.set(column, role);
    onChange(next);
  };
  return (
    <div role="group" aria-label={settings.columns} className={stack}>
      {columns.map(({ column, name, text }) => (
        <label key={column} className={small}>
          {settings.columnLabel(name, text === '' ? settings.emptyHeader : text)}
          <select
            className={field}
            value={roles.get(column) ?? 'ignored'}
            onChange={({ target }) => choose(column, target.value)}
          >
            {names.map((role) => (
              <option key={role} value={role}>
                {settings.roles[role]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
