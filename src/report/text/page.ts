import type { Locale } from '../../locales/locale';
import type { ReportWords } from '../words/report-words';
import { displayWidth } from './display-width';
import type { Paint, Style } from './paint';
import { printable } from './printable';
import { wrapText } from './wrap-text';

/** The paper a text report is written on: `width` in columns of the terminal. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly words: ReportWords;
  readonly locale: Locale;
}

/** A paragraph whose first line begins with `lead` and whose further lines begin below its text. */
export interface Paragraph {
  readonly lead: string;
  readonly leadStyle?: Style;
  readonly text: string;
  readonly style?: Style;
}

/** However narrow the terminal is, a column of text keeps this many columns. */
const NARROWEST = 20;
/** Where the text begins when its lead leaves no room beside it. */
const INDENT_BELOW = 6;

/** Breaks a paragraph to the width of the page with a hanging indent; text from outside is made printable. */
export function paragraph(page: Page, { lead, leadStyle, text, style }: Paragraph): readonly string[] {
  const indent = displayWidth(lead);
  if (indent > INDENT_BELOW && indent + NARROWEST > page.width) {
    const below = { lead: ' '.repeat(INDENT_BELOW), text, ...(style === undefined ? {} : { style }) };
    return [
      leadStyle === undefined ? lead.trimEnd() : page.paint(leadStyle, lead),
      ...paragraph(page, below),
    ];
  }
  const styled = (part: string, as: Style | undefined): string =>
    as === undefined ? part : page.paint(as, part);
  return wrapText(printable(text), Math.max(NARROWEST, page.width - indent)).map((line, index) => {
    const start = index === 0 ? styled(lead, leadStyle) : ' '.repeat(indent);
    return (start + styled(line, style)).trimEnd();
  });
}
