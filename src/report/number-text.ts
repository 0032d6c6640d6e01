const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** Points or an amount for people: thousands apart, two decimals at most. */
export const numberText = (value: number): string => GROUPED.format(value);

/** The same, with a dash where there is no number. */
export const numberOrDash = (value: number | null): string => (value === null ? '–' : numberText(value));

/** A fraction as a percentage. */
export const percentText = (fraction: number): string => `${numberText(fraction * 100)}%`;
