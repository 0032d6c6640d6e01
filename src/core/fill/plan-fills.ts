import type { Assessment } from '../assess/assessment';
import { completionFills } from './completion-fills';
import type { Fill } from './fill';
import { fundFills } from './fund-fills';
import { gradeFill } from './grade-fill';
import { scoreFills } from './score-fills';
import { totalFill } from './total-fill';

/** Every blank cell the engine can compute; later fills build on earlier ones, so they belong into one write. */
export function planFills(assessment: Assessment): readonly Fill[] {
  const fills = [...fundFills(assessment), ...completionFills(assessment), ...scoreFills(assessment)];
  const total = totalFill(assessment, fills);
  const grade = gradeFill(assessment, total);
  return [...fills, ...(total ? [total] : []), ...(grade ? [grade] : [])];
}
