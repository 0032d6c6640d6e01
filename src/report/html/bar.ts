import { markup, type Markup } from './markup';

/** A stretch of a bar from its left end, in hundredths of the whole width. */
export interface BarPart {
  readonly look: 'track' | 'value' | 'loss' | 'mark' | 'other';
  readonly from: number;
  readonly to: number;
}

/** A bar as a picture; what it shows stands beside it as text, so that a screen reader passes over it. */
export const bar = (parts: readonly BarPart[]): Markup =>
  markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${parts.map(
      ({ look, from, to }) =>
        markup`<rect class="${look}" x="${position(from)}" width="${position(to - from)}" y="0" height="10" />`,
    )}
  </svg>`;

const position = (value: number): string => String(Math.round(Math.min(100, Math.max(0, value)) * 100) / 100);
