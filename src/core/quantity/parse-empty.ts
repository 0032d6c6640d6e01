import type { EmptyQuantity } from './quantity';
import { findUnit } from './find-unit';

/** Dashes, slashes, stars and dots, and 一, which stands for a dash where a form is copied by character recognition. */
const PLACEHOLDER = /^(?:[-—_~/\\*….·。、|]+|一|-*%|-*\/%|n\/?a|[xX×]{2,})$/iu;
/** What a placeholder or a bare sign begins with, which few texts do. */
const START = /^[\s\-—_~/\\*….·。、|一%nNxX×≥≤<>=]/u;
const SIGN_ONLY = /^[≥≤<>=](?<unit>.*)$/u;

/** Reads a blank, a placeholder, or the sign and unit columns of a target that was left out (`≥%`). */
export const parseEmpty = (text: string): EmptyQuantity | null => {
  if (text === '') return { kind: 'empty', placeholder: false };
  if (!START.test(text)) return null;
  const unit = SIGN_ONLY.exec(text)?.groups?.['unit']?.trim();
  const signOnly = unit !== undefined && (unit === '' || findUnit(unit) !== null || PLACEHOLDER.test(unit));
  return signOnly || PLACEHOLDER.test(text.replaceAll(/\s/gu, ''))
    ? { kind: 'empty', placeholder: true }
    : null;
};
