import type { ListedFinding } from './listed-findings';

/** The next or previous finding; beyond the last comes the first, and from nowhere the list is entered at its end. */
export function neighbourOf(
  open: readonly ListedFinding[],
  selected: string | null,
  by: 1 | -1,
): ListedFinding | undefined {
  const here = open.findIndex(({ key }) => key === selected);
  if (here === -1) return open.at(by === 1 ? 0 : -1);
  return open[(here + by + open.length) % open.length];
}
