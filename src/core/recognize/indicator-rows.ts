import type { Field, LabelField, NumberField } from '../table/field';
import type { Indicator, TargetField } from '../table/indicator';
import { lineAt, splitNames } from './cell-lines';
import type { IndicatorColumns } from './indicator-columns';
import { withText } from './field-kinds';
import { indicatorName, isPlaceholder } from './indicator-name';
import { pointsField, rateField } from './number-fields';
import { fieldIn, optionalField } from './row-cells';
import type { SheetReader } from './sheet-reader';
import { readNature, targetField } from './target-field';

/** One grid row of an indicator block, all cells read, before lines of one cell are split. */
export interface IndicatorRow {
  readonly row: number;
  readonly level1: LabelField | null;
  readonly level2: LabelField | null;
  readonly level3: LabelField | null;
  readonly name: Field;
  readonly target: TargetField | null;
  readonly actual: Field | null;
  readonly completion: NumberField | null;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
  readonly reason: Field | null;
  readonly unit: Field | null;
  readonly nature: Indicator['nature'];
  readonly polarity: Indicator['polarity'];
}

type Levels = Pick<IndicatorRow, 'level1' | 'level2' | 'level3'>;

/** Reads the cells of one row under the given columns. */
export function readIndicatorRow(
  reader: SheetReader,
  row: number,
  columns: IndicatorColumns,
  levels: Levels,
): IndicatorRow {
  const unit = optionalField(reader, row, columns.unit);
  const properties = columns.natures.map((span) => fieldIn(reader, row, span));
  return {
    row,
    level1: levels.level1,
    level2: levels.level2,
    level3: levels.level3,
    name: fieldIn(reader, row, columns.name),
    target: readTarget(reader, row, columns, signOf(properties), unit),
    actual: optionalField(reader, row, columns.actual),
    completion: completionOf(optionalField(reader, row, columns.completion), columns),
    weight: pointsOf(optionalField(reader, row, columns.weight)),
    score: pointsOf(optionalField(reader, row, columns.score)),
    reason: optionalField(reader, row, columns.reason),
    unit,
    nature: natureOf(properties),
    polarity: polarityOf(properties),
  };
}

const signOf = (properties: readonly Field[]): Field | null =>
  properties.find(({ text }) => readNature(text).kind === 'sign') ?? null;

function natureOf(properties: readonly Field[]): Indicator['nature'] {
  const found = properties.map(({ text }) => readNature(text)).find(({ kind }) => kind === 'nature');
  return found?.kind === 'nature' ? found.nature : null;
}

function polarityOf(properties: readonly Field[]): Indicator['polarity'] {
  for (const field of properties) {
    const read = readNature(field.text);
    if (read.kind === 'polarity') return { direction: read.direction, field };
  }
  return null;
}

/** 调整指标值 replaces 年初指标值 where it is filled. */
function readTarget(
  reader: SheetReader,
  row: number,
  columns: IndicatorColumns,
  sign: Field | null,
  unit: Field | null,
): TargetField | null {
  if (columns.target === null) return null;
  const initial = fieldIn(reader, row, columns.target);
  const adjusted = optionalField(reader, row, columns.adjustedTarget);
  const value = adjusted === null || isPlaceholder(adjusted.text) ? initial : adjusted;
  return targetField(value, sign, unit);
}

const pointsOf = (field: Field | null): NumberField | null => (field === null ? null : pointsField(field));

const completionOf = (field: Field | null, { completionInPercent }: IndicatorColumns): NumberField | null =>
  field === null ? null : rateField(field, completionInPercent);

/** What a row amounts to: an indicator, a line of the template, or a name with nothing beside it. */
export function rowContent(row: IndicatorRow): 'indicator' | 'name-only' | 'values-only' | 'empty' {
  const { name, target, actual, weight, score } = row;
  const values = [target, actual, weight, score].filter((field) => field !== null);
  const hasValues = values.some(({ text }) => !isPlaceholder(text));
  if (NOTHING.test(name.text))
    return values.every(({ text }) => isPlaceholder(text) || NOTHING.test(text)) ? 'empty' : 'values-only';
  if (indicatorName(name.text) !== '') return hasValues ? 'indicator' : 'name-only';
  return hasValues && !weighsLevel(row) ? 'values-only' : 'empty';
}

/** What people type where a form asks for an indicator that the project does not have. */
const NOTHING = /^(?:无|不适用|不涉及|暂无)$/u;

/** A line that holds a level's label and its points, above the lines of its indicators. */
function weighsLevel({ row, level1, level2, level3, target, actual }: IndicatorRow): boolean {
  const isBare = [target, actual].every((field) => field === null || isPlaceholder(field.text));
  const heads = (level: LabelField | null): boolean => level?.row === row && !level.at.a1.includes(':');
  const mayLackNames = target !== null || actual !== null;
  return isBare && (heads(level1) || (!mayLackNames && (heads(level2) || heads(level3))));
}

/** The indicators of a row: one, or one for each line when names and values are listed in single cells. */
export function indicatorsOf(row: IndicatorRow, shared: ReadonlyMap<string, number>): readonly Indicator[] {
  const values = [row.target?.text ?? '', row.actual?.text ?? ''].filter((text) => text !== '');
  const names = splitNames(row.name.text, values) ?? [indicatorName(row.name.text)];
  const sharing = Math.max(names.length, shared.get(scoreKey(row)) ?? 1);
  return names.map((name, position) => ({
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    name: withText(row.name, name),
    target: row.target === null ? null : lineOf(row.target, position, names.length),
    actual: row.actual === null ? null : lineOf(row.actual, position, names.length),
    completion: row.completion,
    weight: position === 0 ? row.weight : null,
    score: position === 0 && ownsScore(row) ? row.score : null,
    reason: row.reason,
    nature: row.nature,
    polarity: row.polarity,
    unit: row.unit,
    scoreShared: sharing,
  }));
}

/** Names the score cell of a row, so that rows sharing a merged one can be counted. */
export const scoreKey = ({ score }: IndicatorRow): string => score?.at.a1 ?? '';

/** A merged score belongs to the first of the rows it covers. */
const ownsScore = ({ row, score }: IndicatorRow): boolean => score === null || score.row === row;

function lineOf<F extends Field>(field: F, position: number, count: number): F {
  if (count === 1) return field;
  return { ...field, text: lineAt(field.text, position), editable: false, fillable: false };
}
