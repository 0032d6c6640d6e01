/** A text whose lone halves of surrogate pairs, which no file can hold, are replaced by the sign for what cannot be shown. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
