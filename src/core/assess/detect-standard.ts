import type { CellRange } from '../grid/cell-range';
import { normalizeText } from '../quantity/normalize-text';
import { standardById } from '../standards/all-standards';
import { national2020 } from '../standards/national-2020';
import type { Standard } from '../standards/standard';
import type { Field } from '../table/field';
import type { Table } from '../table/table';

/** What in the form decided: nothing, columns it lacks, a printed note, or the points of execution. */
export type DetectedBy = 'default' | 'columns' | 'form-note' | 'execution-weight';

export interface DetectedStandard {
  readonly standard: Standard;
  readonly why: DetectedBy;
  /** The cells that say so. */
  readonly evidence: readonly CellRange[];
}

/** Rules that forms print in their notes, each with the standard that has exactly this rule. */
const NOTES: readonly { readonly id: string; readonly says: RegExp }[] = [
  { id: 'sichuan-2023', says: /执行率[^。;；]{0,8}(?:未达到?|低于|不足|小于)90%[^。;；]{0,6}说明/u },
  { id: 'sichuan-dept-2020', says: /超过(?:预期|目标)[^。;；]{0,4}30%[^。;；]{0,8}不(?:计|得)分/u },
  { id: 'jiangxi-2017', says: /80%?(?:\(含80%?\))?[-~至—]50%?(?:\(含50%?\))?/u },
];
const HUBEI_POINTS = 20;

/** Chooses a standard from what the form itself prints, never from a place or a year; the national one when unsure. */
export const detectStandard = (table: Table): DetectedStandard =>
  byColumns(table) ??
  byExecutionPoints(table) ??
  byNote(table) ?? { standard: national2020, why: 'default', evidence: [] };

/** A form without any place for points compares and computes, but does not score. */
function byColumns({ columns, funds, indicators, total }: Table): DetectedStandard | null {
  const pointed =
    columns.weight ||
    columns.score ||
    total !== null ||
    funds.some(({ weight, score, label }) => weight !== null || score !== null || label.points !== null) ||
    indicators.some(({ level1, level2 }) => level1?.points != null || level2?.points != null);
  return pointed ? null : detected('unscored', 'columns', []);
}

function byExecutionPoints({ funds }: Table): DetectedStandard | null {
  for (const { role, weight, label } of funds) {
    if (role !== 'total') continue;
    if ((weight?.number ?? label.points)?.eq(HUBEI_POINTS) !== true) continue;
    return detected('hubei-2020', 'execution-weight', [(weight?.number == null ? label : weight).at]);
  }
  return null;
}

function byNote(table: Table): DetectedStandard | null {
  for (const field of notesOf(table)) {
    const text = normalizeText(field.text).replaceAll(/\s/gu, '');
    const note = NOTES.find(({ says }) => says.test(text));
    if (note !== undefined) return detected(note.id, 'form-note', [field.at]);
  }
  return null;
}

/** Where forms print their rules: notes, the reason cell of the funds block, and cells that found no place. */
const notesOf = ({ narratives, funds, unplaced }: Table): Field[] => [
  ...narratives.filter(({ role }) => role === 'note').map(({ text }) => text),
  ...funds.flatMap(({ reason }) => reason ?? []),
  ...unplaced.map(({ field }) => field),
];

function detected(id: string, why: DetectedBy, evidence: readonly CellRange[]): DetectedStandard | null {
  const standard = standardById(id);
  return standard === null ? null : { standard, why, evidence };
}
