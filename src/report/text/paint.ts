export type Style = 'bold' | 'dim' | 'error' | 'warning' | 'info' | 'good';

/** Gives a text a style, or returns it as it is where colour is off. */
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  bold: ['1', '22'],
  dim: ['2', '22'],
  error: ['1;31', '22;39'],
  warning: ['33', '39'],
  info: ['36', '39'],
  good: ['32', '39'],
};

/** Styles by ANSI escape sequences; colour only ever repeats what the words already say. */
export const paintFor =
  (color: boolean): Paint =>
  (style, text) => {
    if (!color || text === '') return text;
    const [on, off] = CODES[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
