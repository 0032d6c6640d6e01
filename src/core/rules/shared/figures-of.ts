import type { Derivation } from '../../assess/assessment';

/** The calculation without its result: `3824.26 ÷ 4753.66` of `3824.26 ÷ 4753.66 = 80.45%`. */
export function figuresOf(derivation: Derivation): string {
  const end = derivation.text.lastIndexOf(' = ');
  return end === -1 ? derivation.text : derivation.text.slice(0, end);
}
