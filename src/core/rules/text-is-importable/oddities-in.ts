/** Something in a text that an importing system refuses, changes, or stores as a question mark. */
export type Oddity =
  'control-character' | 'unusual-character' | 'line-break' | 'full-width-digit' | 'outer-blank';

export interface FoundOddity {
  readonly oddity: Oddity;
  /** The characters concerned, each once: visible ones as they are, others as their code points. */
  readonly characters: string;
}

const BREAK = /[\r\n\u0085\u2028\u2029]/u;
/** Controls and invisible formatting. */
const CONTROL = /(?![\r\n\u0085])[\p{Cc}\p{Cf}]/gu;
/** Private use, unassigned and lone halves, the sign of a failed decoding, and pictures. */
const UNUSUAL = /[\p{Co}\p{Cn}\p{Cs}\p{Emoji_Presentation}]|\uFFFD|\uFE0F|\u20E3/gu;
const FULL_WIDTH = /[０-９．％]/gu;
const OUTER = /^[\s\u3000]+|[\s\u3000]+$/gu;

/** The oddities of a cell's text; prose may run over several lines and use full-width digits. */
export function odditiesIn(text: string, isProse: boolean): readonly FoundOddity[] {
  const found: FoundOddity[] = [];
  const look = (oddity: Oddity, pattern: RegExp, show: (character: string) => string): void => {
    const characters = [...new Set(text.match(pattern) ?? [])].map(show).join(' ');
    if (characters !== '') found.push({ oddity, characters });
  };
  look('control-character', CONTROL, codePoint);
  look('unusual-character', UNUSUAL, (character) => `${visible(character)}${codePoint(character)}`);
  if (isProse) return found;
  if (BREAK.test(text.trim())) found.push({ oddity: 'line-break', characters: '⏎' });
  look('full-width-digit', FULL_WIDTH, (character) => character);
  if (text.replaceAll(OUTER, '') !== text) found.push({ oddity: 'outer-blank', characters: ' ' });
  return found;
}

/** The text without what can be mended beyond doubt; line breaks and unusual characters stay for a person. */
export const mended = (text: string, isProse: boolean): string => {
  const clean = text.replaceAll(CONTROL, '');
  if (isProse) return clean;
  return clean
    .replaceAll(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll(OUTER, '');
};

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const visible = (character: string): string => (/\p{Emoji_Presentation}/u.test(character) ? character : '');
