/** Controls, line separators and the marks that reorder or hide what follows them. */
const UNPRINTABLE = /[\p{Control}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * Makes a text from a workbook or a path safe for one line of a terminal: line breaks become blanks and escape
 * sequences lose their power.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, ' ').trim();
