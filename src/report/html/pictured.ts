import type { TableFigures } from '../survey/table-figures';

/** How many tables a picture names; more would be a list again. */
export const PICTURED = 10;

/** A department, or the file where none is stated. */
export const shortName = ({ department, path }: TableFigures): string =>
  department === '' ? (path.split(/[\\/]/u).at(-1) ?? path) : department;
