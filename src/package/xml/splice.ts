/** Replaces the stretch from `start` to `end` of a text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const insertAt = (at: number, text: string): Splice => ({ start: at, end: at, text });

export const cut = ({ start, end }: { readonly start: number; readonly end: number }): Splice => ({
  start,
  end,
  text: '',
});

/** Carries out all splices at once; insertions at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const part of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (part.start < at) throw new RangeError(`splices overlap at ${part.start}`);
    pieces.push(text.slice(at, part.start), part.text);
    at = part.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
