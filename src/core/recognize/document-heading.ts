import type { Grid } from '../grid/grid';
import type { MoneyUnit } from '../table/table';
import { foldLabel, readLabel, type LabelText } from './label-text';
import { isOtherTitle, isTitle } from './section-lexicon';

const UNIT_LINE = /单位:?(?:人民币)?(?<unit>亿元|万元|元)/u;

/** The title in the lines above a table of a document; the nearest one, which no other table stands between. */
export const titleAbove = ({ heading = [] }: Grid): LabelText | null =>
  heading.map(readLabel).findLast((label) => isTitle(label) || isOtherTitle(label)) ?? null;

/** The money unit in the lines above a table of a document, such as 金额单位：万元. */
export function moneyUnitAbove({ heading = [] }: Grid): MoneyUnit | null {
  const line = heading.map(foldLabel).findLast((text) => UNIT_LINE.test(text));
  return line === undefined ? null : (UNIT_LINE.exec(line)?.groups?.['unit'] as MoneyUnit);
}
