import { ownCopy } from './own-copy';

/** Whatever is longer is a passage of prose, which hardly comes twice. */
const LONGEST = 60;
const MOST = 4096;

/**
 * Makes a pure reading of a text remember its latest results: the words of forms come again in every row and every file.
 * At most 4,096 texts of 60 characters are kept, so that a batch of any size needs no more memory than a few files.
 */
export function recentlyRead<Result>(read: (text: string) => Result): (text: string) => Result {
  const recent = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const result = read(own);
    if (recent.size >= MOST) recent.clear();
    recent.set(own, result);
    return result;
  };
}
