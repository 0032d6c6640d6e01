import { hostErrorOf } from './host-error-of';

/**
 * Does the work at once, or by halves where Excel has no room for so much. What a refused attempt may have left behind
 * is tidied up before the next.
 */
export async function inParts<T>(
  items: readonly T[],
  work: (part: readonly T[]) => Promise<void>,
  tidyUp: (part: readonly T[]) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  if (items.length === 0) return;
  try {
    await work(items);
  } catch (error) {
    if (items.length === 1 || hostErrorOf(error).code !== 'too-large') throw error;
    await tidyUp(items);
    const middle = items.length >>> 1;
    await inParts(items.slice(0, middle), work, tidyUp);
    await inParts(items.slice(middle), work, tidyUp);
  }
}
