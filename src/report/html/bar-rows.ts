import { bar, type BarPart } from './bar';
import { markup, type Markup } from './markup';

/** One line of a picture: what it is about, its bars, and what they say in words. */
export interface BarRow {
  readonly label: Markup;
  readonly bars: readonly (readonly BarPart[])[];
  readonly text: string;
}

/** A picture of bars below each other that reads as a list where it cannot be seen. */
export const barRows = (rows: readonly BarRow[]): Markup =>
  markup`<ul class="bars">${rows.map(
    ({ label, bars, text }) =>
      markup`<li><span class="what">${label}</span><span class="pic">${bars.map(bar)}</span><span class="says">${text}</span></li>`,
  )}</ul>`;

/** The part of a whole in hundredths; nothing of nothing. */
export const share = (value: number, whole: number): number => (whole > 0 ? (value / whole) * 100 : 0);
