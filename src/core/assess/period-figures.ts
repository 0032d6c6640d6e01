import type { DateQuantity } from '../quantity/quantity';
import { numberFigure } from './comparison-figures';
import type { Measured } from './measured';

/** How a kept range or deadline reads in figures: `1 ≤ 2 ≤ 3`, `2022-11 ≤ 2022-12`; `null` for anything else. */
export function periodFigures({ target, actual }: Measured): string | null {
  if (target?.kind === 'range' && actual?.kind === 'number') {
    return `${numberFigure(target.low)} ≤ ${numberFigure(actual)} ≤ ${numberFigure(target.high)}`;
  }
  if (target?.kind === 'date' && actual?.kind === 'date') {
    const sign = target.deadline && target.day === null ? '<' : '≤';
    return `${dateFigure({ ...actual, year: actual.year ?? target.year })} ${sign} ${dateFigure(target)}`;
  }
  return null;
}

const dateFigure = ({ year, month, day }: DateQuantity): string =>
  [year, month, day].flatMap((part) => (part === null ? [] : [String(part)])).join('-');
