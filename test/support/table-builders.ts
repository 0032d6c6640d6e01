import Big from 'big.js';
import { cellName } from '../../src/core/grid/address';
import { readNumber } from '../../src/core/quantity/read-number';
import type { Field, LabelField, NumberField } from '../../src/core/table/field';
import type { FundRow } from '../../src/core/table/fund-row';
import type { Indicator, TargetField } from '../../src/core/table/indicator';
import type { Table } from '../../src/core/table/table';

/** Text as typed, a number as stored (General format), or a stored number with its format and display. */
export type Typed =
  string | number | { readonly value: number; readonly format: string; readonly text: string };

const SHEET = '自评表';

/** A cell at a place such as `G6`; blank text makes a fillable cell. */
export function fieldAt(a1: string, typed: Typed, change: Partial<Field> = {}): Field {
  const [, letters = 'A', digits = '1'] = /^([A-Z])(\d+)/u.exec(a1) ?? [];
  const base = {
    at: { sheet: SHEET, a1 },
    row: Number(digits) - 1,
    column: letters.charCodeAt(0) - 65,
    formula: null,
    editable: true,
  };
  if (typeof typed === 'object') {
    const { value, text, format } = typed;
    return { ...base, type: 'number', value, text, numberFormat: format, fillable: false, ...change };
  }
  if (typeof typed === 'number') {
    const text = String(typed);
    return {
      ...base,
      type: 'number',
      value: typed,
      text,
      numberFormat: 'General',
      fillable: false,
      ...change,
    };
  }
  const blank = typed === '';
  return {
    ...base,
    type: blank ? 'blank' : 'text',
    value: blank ? null : typed,
    text: typed,
    numberFormat: 'General',
    fillable: blank,
    ...change,
  };
}

/** A cell that should hold a number; `number` overrides what is read from it, for other units and scales. */
export function numberAt(a1: string, typed: Typed, change: Partial<NumberField> = {}): NumberField {
  const field = fieldAt(a1, typed, change);
  const read = readNumber(field.text);
  return { ...field, number: read?.value ?? null, decimals: read?.decimals ?? 0, ...change };
}

/** A rate under a header such as 执行率(%), where 25 stands for 25%. */
export function bareRateAt(a1: string, typed: Typed): NumberField {
  const field = numberAt(a1, typed);
  const number = field.number?.div(100) ?? null;
  return { ...field, number, decimals: number === null ? 0 : field.decimals + 2 };
}

export const labelAt = (a1: string, text: string, points: number | null = null): LabelField => ({
  ...fieldAt(a1, text),
  points: points === null ? null : new Big(points),
});

type FundCells = Partial<
  Record<
    'initial' | 'adjusted' | 'executed' | 'rate' | 'adjustment' | 'adjustmentRate' | 'weight' | 'score',
    Typed
  >
>;

const FUND_COLUMNS = {
  initial: 'C',
  adjusted: 'D',
  executed: 'E',
  weight: 'F',
  rate: 'G',
  score: 'H',
  adjustment: 'I',
  adjustmentRate: 'J',
} as const;

/** A fund row in sheet row `row`: initial C, adjusted D, executed E, weight F, rate G, score H, adjustments I and J. */
export function fundRow(row: number, cells: FundCells, change: Partial<FundRow> = {}): FundRow {
  const cell = (key: keyof FundCells): NumberField | null =>
    cells[key] === undefined ? null : numberAt(`${FUND_COLUMNS[key]}${row}`, cells[key]);
  return {
    role: 'total',
    group: '',
    label: labelAt(`B${row}`, '年度资金总额'),
    initial: cell('initial'),
    adjusted: cell('adjusted'),
    executed: cell('executed'),
    rate: cell('rate'),
    adjustment: cell('adjustment'),
    adjustmentRate: cell('adjustmentRate'),
    weight: cell('weight'),
    score: cell('score'),
    reason: null,
    ...change,
  };
}

interface IndicatorCells {
  readonly name?: string;
  readonly target?: Typed;
  readonly actual?: Typed;
  readonly weight?: Typed;
  readonly score?: Typed;
  readonly completion?: Typed;
  /** Unit column; it is joined into the target, as the recogniser does. */
  readonly unit?: string;
}

/** An indicator in sheet row `row`: name C, target D, actual E, weight F, score H, completion I. */
export function indicatorRow(
  row: number,
  { name = '完成数量', target, actual, weight, score, completion, unit }: IndicatorCells,
  change: Partial<Indicator> = {},
): Indicator {
  const number = (column: string, typed: Typed | undefined): NumberField | null =>
    typed === undefined ? null : numberAt(`${column}${row}`, typed);
  return {
    level1: null,
    level2: null,
    name: fieldAt(`C${row}`, name),
    target: target === undefined ? null : targetAt(`D${row}`, target, unit),
    actual: actual === undefined ? null : fieldAt(`E${row}`, actual),
    completion: number('I', completion),
    weight: number('F', weight),
    score: number('H', score),
    reason: null,
    nature: null,
    polarity: null,
    unit: unit === undefined ? null : fieldAt(`K${row}`, unit),
    scoreShared: 1,
    ...change,
  };
}

function targetAt(a1: string, typed: Typed, unit: string | undefined): TargetField {
  const field = fieldAt(a1, typed);
  const unitField = unit === undefined ? null : fieldAt(`K${field.row + 1}`, unit);
  return { ...field, text: `${field.text}${unit ?? ''}`, sign: null, unit: unitField };
}

/** A national form with every column, to which the test adds its rows. */
export const tableOf = (change: Partial<Table> = {}): Table => ({
  sheet: SHEET,
  area: { top: 0, left: 0, bottom: 40, right: 10 },
  range: { sheet: SHEET, a1: `A1:${cellName(40, 10)}` },
  family: 'national-form',
  kind: null,
  title: null,
  department: null,
  years: [],
  unfilled: { department: null, year: null },
  unit: '万元',
  funds: [],
  tasks: [],
  indicators: [],
  total: null,
  grade: null,
  narratives: [],
  columns: { target: true, actual: true, weight: true, score: true, reason: true },
  unplaced: [],
  errors: [],
  ...change,
});

export const totalRow = (row: number, score: Typed, weight?: Typed): NonNullable<Table['total']> => ({
  label: fieldAt(`A${row}`, '总分'),
  weight: weight === undefined ? null : numberAt(`F${row}`, weight),
  score: numberAt(`H${row}`, score),
});
