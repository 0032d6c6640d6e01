import type { TextRange } from './quote';

/** Titles of any length, and short words in quotes; whatever is quoted at length is a sentence. */
const NAMES = /《[^《》]*》|“[^“”]{1,20}”|"[^"]*"/gu;
const LONGEST = 22;

/** Where a text names something in quotes or as a title: “0310”, “10路10场”, 《实施方案（2021-2025年）》. */
export const nameRanges = (text: string): readonly TextRange[] =>
  [...text.matchAll(NAMES)]
    .filter(([name]) => name.startsWith('《') || name.length <= LONGEST)
    .map(({ index, 0: name }) => ({ from: index, to: index + name.length }));
