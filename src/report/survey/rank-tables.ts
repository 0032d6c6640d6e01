import type { TableFigures } from './table-figures';

/** Tables by what is wrong in them, worst first; those alike stay in the order of their files. */
export const rankTables = (tables: readonly TableFigures[]): readonly TableFigures[] =>
  [...tables].sort(byGravity);

function byGravity({ counts: a, ...one }: TableFigures, { counts: b, ...other }: TableFigures): number {
  return (
    b.error - a.error ||
    b.warning - a.warning ||
    other.deduction - one.deduction ||
    b.open - a.open ||
    b.info - a.info ||
    one.number - other.number
  );
}
