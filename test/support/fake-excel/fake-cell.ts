/** One cell as Excel keeps it: what was entered, and how it is formatted. */
export interface FakeCell {
  /** A formula with `=`, or a constant; text that looks like a formula is told apart by `isText`. */
  input: string | number | boolean;
  isText: boolean;
  numberFormat: string;
  locked: boolean;
  /** Format that the user gave; the add-in must never touch it. */
  fill: string | null;
}

export type CellContent = Pick<FakeCell, 'input' | 'isText' | 'numberFormat'>;

const ERROR = /^#(?:N\/A|[A-Z0/]+[!?])$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^[+-]?\d+(?:\.\d+)?%$/;
const DATE = /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,2})?$/;

/** Enters a value as if it were typed, with what Excel makes of it. */
export function entered(input: string | number | boolean, numberFormat: string): CellContent {
  if (typeof input !== 'string') {
    return numberFormat === '@'
      ? { input: String(input), isText: true, numberFormat }
      : { input, isText: false, numberFormat };
  }
  if (input.startsWith("'")) return { input: input.slice(1), isText: true, numberFormat };
  if (numberFormat === '@') return { input, isText: true, numberFormat };
  if (NUMBER.test(input)) return { input: Number(input), isText: false, numberFormat };
  if (PERCENT.test(input))
    return { input: Number(input.slice(0, -1)) / 100, isText: false, numberFormat: '0%' };
  if (DATE.test(input)) return { input: 45_000, isText: false, numberFormat: 'yyyy/m/d' };
  if (/^(?:true|false)$/i.test(input))
    return { input: input.toLowerCase() === 'true', isText: false, numberFormat };
  if (/^[=+\-@]./.test(input)) {
    const formula = input.startsWith('=') ? input : `=${input}`;
    return { input: formula, isText: false, numberFormat };
  }
  return { input, isText: !ERROR.test(input), numberFormat };
}

export const isFormula = ({ input, isText }: CellContent): boolean =>
  !isText && typeof input === 'string' && input.startsWith('=');

/** Excel's name for what a value is. */
export function valueTypeOf(value: unknown): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && ERROR.test(value) ? 'Error' : 'String';
}
