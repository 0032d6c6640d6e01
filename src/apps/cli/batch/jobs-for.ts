/** Fewer files than this are through before workers would stand; measured in docs/adr/0006-batch.md. */
const FEWEST_FOR_WORKERS = 24;

/** How many workers check so many files: as many as were asked for, else one for each processor where that pays. */
export function jobsFor(files: number, wish: number | undefined, processors: number): number {
  if (wish !== undefined) return Math.max(1, Math.min(wish, files));
  return files < FEWEST_FOR_WORKERS ? 1 : Math.max(1, Math.min(processors, files));
}
