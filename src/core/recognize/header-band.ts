import type { Area } from '../grid/area';
import type { HeaderRows } from './header-rows';
import type { LabelText } from './label-text';

/** One column of a header, named by the labels above it. */
export interface BandColumn<Role extends string> {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  /** The label that decided the role, brackets included. */
  readonly label: LabelText;
  /** The header cell nearest to the data. */
  readonly area: Area;
  /** The header cell of the band's first row that took part in naming the column, if any. */
  readonly topCell: Area | null;
}

/** Header rows of a block: one row, a doubled header, or words split over two rows. */
export interface HeaderBand<Role extends string> {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly BandColumn<Role>[];
  /** Header cells that name nothing known. */
  readonly unknown: readonly Area[];
}

/** What a wide heading names whatever stands below it: reasons are reasons, of money or of staff. */
const UNDIVIDED: readonly string[] = ['group', 'reason'];

export type RoleOf<Role extends string> = (label: LabelText) => Role | null;

/** Says of each column of a header what it holds, in the words of one kind of block. */
export function bandOf<Role extends string>(header: HeaderRows, roleOf: RoleOf<Role>): HeaderBand<Role> {
  const columns: BandColumn<Role>[] = [];
  const unknown: Area[] = [];
  for (const { left, right, lowest, names } of header.columns) {
    if (lowest === null) {
      widenLast(columns, right);
      continue;
    }
    const name = names.find(({ label, isPiece }) => {
      const role = roleOf(label);
      return role !== null && (!isPiece || UNDIVIDED.includes(role));
    });
    const role = name === undefined ? null : roleOf(name.label);
    if (name === undefined || role === null) unknown.push(lowest);
    else {
      const topCell = name.cells.find(({ area }) => area.top === header.top)?.area ?? null;
      columns.push({ role, label: name.label, left, right, area: lowest, topCell });
    }
  }
  const { newest, older } = newestOf(columns);
  return { top: header.top, bottom: header.bottom, columns: newest, unknown: [...unknown, ...older] };
}

/** A blank header belongs to the label on its left, as when a merged header was taken apart. */
function widenLast<Role extends string>(columns: BandColumn<Role>[], right: number): void {
  const last = columns.at(-1);
  if (last !== undefined) columns[columns.length - 1] = { ...last, right };
}

/** Of columns that differ by their year alone (2021年完成值, 2022年完成值) the newest is what the form is about. */
function newestOf<Role extends string>(
  columns: readonly BandColumn<Role>[],
): { newest: readonly BandColumn<Role>[]; older: readonly Area[] } {
  const isOlder = ({ role, label }: BandColumn<Role>): boolean =>
    label.year !== null &&
    columns.some((other) => other.role === role && (other.label.year ?? 0) > (label.year ?? 0));
  return {
    newest: columns.filter((column) => !isOlder(column)),
    older: columns.filter(isOlder).map(({ area }) => area),
  };
}

/** Distinct roles that a band names. */
export const rolesOf = <Role extends string>(band: HeaderBand<Role>): Set<Role> =>
  new Set(band.columns.map(({ role }) => role));

export const columnOf = <Role extends string>(
  band: HeaderBand<Role>,
  ...roles: readonly Role[]
): BandColumn<Role> | null => {
  for (const role of roles) {
    const column = band.columns.find((candidate) => candidate.role === role);
    if (column !== undefined) return column;
  }
  return null;
};
