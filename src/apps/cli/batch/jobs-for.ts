/** Fewer files than this are through before several workers have warmed up; measured in docs/adr/0006-batch.md. */
const FEWEST_FOR_WORKERS = 400;
/** One thread already leaves compiling and the collecting of garbage to a second processor, so two gain little. */
const FEWEST_FOR_TWO = 2000;

/** How many workers check so many files: as many as were asked for, else one for each processor where that pays. */
export function jobsFor(files: number, wish: number | undefined, processors: number): number {
  if (wish !== undefined) return Math.max(1, Math.min(wish, files));
  const fewest = processors > 2 ? FEWEST_FOR_WORKERS : FEWEST_FOR_TWO;
  return files < fewest ? 1 : Math.max(1, Math.min(processors, files));
}
