import type { Severity } from './rules/finding';

/** How a marked cell looks; colours are RRGGBB. Colour never stands alone: there is bold or italic type, or a box. */
export interface MarkLook {
  readonly ink: string;
  readonly paper: string;
  readonly type: 'bold' | 'italic';
  readonly boxed: boolean;
}

/** The same look in Excel and in files, so that nobody has to learn two. */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { ink: '9C0006', paper: 'FFC7CE', type: 'bold', boxed: true },
  warning: { ink: '7F6000', paper: 'FFEB9C', type: 'bold', boxed: false },
  info: { ink: '1F4E79', paper: 'DDEBF7', type: 'italic', boxed: false },
};
