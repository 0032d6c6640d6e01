import type { Standard } from '../../core/standards/standard';

/** The figures of a standard that a person may change, as typed: percentages and points. */
export interface Thresholds {
  readonly overachievement: string;
  readonly execution: string;
  readonly reverse: Standard['reverseMethod'];
  readonly full: string;
  readonly partial: string;
}

export const thresholdsOf = (standard: Standard): Thresholds => ({
  overachievement: percent(standard.overachievementReason),
  execution: String(standard.executionWeight),
  reverse: standard.reverseMethod,
  full: percent(standard.qualitativeBands[0]),
  partial: percent(standard.qualitativeBands[1]),
});

/** The typed figures where they depart from the standard, or `null` when one of them makes no sense. */
export function overridesOf(typed: Thresholds, standard: Standard): Partial<Standard> | null {
  const line = numberIn(typed.overachievement, 100, 1000);
  const points = numberIn(typed.execution, 0, 100);
  const full = numberIn(typed.full, 0, 100);
  const partial = numberIn(typed.partial, 0, 100);
  if (line === null || points === null || full === null || partial === null || partial > full) return null;
  const [upper, lower, none] = standard.qualitativeBands;
  const sameBands = full / 100 === upper && partial / 100 === lower;
  return {
    ...(line / 100 === standard.overachievementReason ? {} : { overachievementReason: line / 100 }),
    ...(points === standard.executionWeight ? {} : { executionWeight: points }),
    ...(typed.reverse === standard.reverseMethod ? {} : { reverseMethod: typed.reverse }),
    ...(sameBands ? {} : { qualitativeBands: [full / 100, partial / 100, none] }),
  };
}

const percent = (fraction: number): string => String(Math.round(fraction * 10000) / 100);

function numberIn(text: string, least: number, most: number): number | null {
  const number = text.trim() === '' ? NaN : Number(text);
  return number >= least && number <= most ? number : null;
}
