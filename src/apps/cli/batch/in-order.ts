/**
 * Starts work on items in their order, at most `ahead` of them before the first is handed on, and hands results on in
 * the order of the items, whichever is done first. A slow item holds up those behind it, and a slow reader holds up all.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const started: Promise<R>[] = [];
  let next = 0;
  for (;;) {
    for (; next < items.length && started.length < ahead; next++) started.push(work(items[next] as T));
    const first = started.shift();
    if (first === undefined) return;
    yield await first;
  }
}
