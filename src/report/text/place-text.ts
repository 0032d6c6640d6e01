import { isCell, type ProsePlace } from '../../core/narrative/quote';
import type { Page } from './page';

/** A cell of the sheet that is spoken of, or a paragraph of a report. */
export const placeText = (place: ProsePlace, { words }: Page): string =>
  isCell(place) ? place.a1 : words.paragraphPlace(place.paragraph + 1);
