import Big from 'big.js';
import type { JsonFinding } from '../json/json-finding-shape';

/** The figure at the end of what a cell should show: `9.09`, `≤10`, `6–8`; a percentage is no score. */
const LAST_FIGURE = /(?:^|[≤–])(\d+(?:\.\d+)?)$/u;

/**
 * Points that the findings about a score cell ask to take off: down to the lowest score that one of them gives. Hints
 * take nothing off, nor do findings that give no figure; those are for the reviewer to weigh. 0 for no score.
 */
export function proposedDeduction(score: number | null, findings: readonly JsonFinding[]): number {
  if (score === null) return 0;
  const allowed = findings
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ expected }) => LAST_FIGURE.exec(expected ?? '')?.[1] ?? [])
    .map(Number);
  const lowest = Math.min(score, ...allowed);
  return new Big(score).minus(lowest).toNumber();
}
