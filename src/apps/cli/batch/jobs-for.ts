/** Fewer files than this are through before several workers have warmed up; see docs/adr/0006-batch.md. */
const FEWEST_FOR_WORKERS = 400;
/** One thread keeps two processors busy by itself: it leaves compiling and the collecting of garbage to the other. */
const BUSY_WITH_ONE = 2;

/** How many workers check so many files: as many as were asked for, else one for each processor where that pays. */
export function jobsFor(files: number, wish: number | undefined, processors: number): number {
  if (wish !== undefined) return Math.max(1, Math.min(wish, files));
  const pays = processors > BUSY_WITH_ONE && files >= FEWEST_FOR_WORKERS;
  return pays ? Math.min(processors, files) : 1;
}
