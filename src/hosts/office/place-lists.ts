/** Excel cuts longer lists off without a word (8,192 characters by its documentation, fewer in practice). */
const LONGEST_LIST = 4_000;
const MOST_PLACES = 200;

/** Joins addresses by commas into lists of a length that Excel takes. */
export function placeLists(places: readonly string[]): string[] {
  const lists: string[][] = [];
  let length = LONGEST_LIST;
  for (const place of places) {
    const last = lists.at(-1);
    length += place.length + 1;
    if (last !== undefined && length <= LONGEST_LIST && last.length < MOST_PLACES) last.push(place);
    else {
      lists.push([place]);
      length = place.length;
    }
  }
  return lists.map((list) => list.join(','));
}
