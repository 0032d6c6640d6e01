/** The same words at the beginning of a line; Chinese has no capitals and stays as it is. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
