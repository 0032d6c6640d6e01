import { readLabel } from './label-text';
import { formRole, type FormRole } from './section-lexicon';
import type { SheetReader, Slot } from './sheet-reader';

/** A label of the form with the cell that answers it: beside it, below it, or behind a colon in the same cell. */
export interface LabelledValue {
  readonly role: FormRole;
  readonly row: number;
  readonly label: Slot;
  /** The answering cell; the label's own cell when label and answer share one. */
  readonly value: Slot;
  /** The answer's text. */
  readonly text: string;
}

const GLUED = /^(?<label>[^:：]{2,20})[:：]\s*(?<answer>\S.*)$/su;

/** Finds the labelled values of the given rows, outside the blocks that other readers own. */
export function labelledValues(reader: SheetReader, rows: readonly number[]): readonly LabelledValue[] {
  const free = new Set(rows);
  const found: LabelledValue[] = [];
  for (const row of rows) collectRow(reader, row, free, found);
  return found;
}

/** Adds the labelled values of a row to those `found` above it, whose answers are no labels themselves. */
function collectRow(
  reader: SheetReader,
  row: number,
  free: ReadonlySet<number>,
  found: LabelledValue[],
): void {
  const slots = reader.slotsOf(row);
  slots.forEach((label, position) => {
    if (label.area.top !== row || label.text === '') return;
    const role = formRole(label.label);
    if (role === null) {
      const isAnswer = found.some(({ value }) => value === label);
      if (!isAnswer) found.push(...glued(row, label));
      return;
    }
    found.push(...answersTo(reader, slots, position, role, free));
  });
}

/** What answers a label: the text beside it, else the texts below it, else the blank where the answer is due. */
function answersTo(
  reader: SheetReader,
  slots: readonly Slot[],
  position: number,
  role: FormRole,
  free: ReadonlySet<number>,
): readonly LabelledValue[] {
  const label = slots[position];
  if (label === undefined) return [];
  const { top: row } = label.area;
  const value = besides(slots, position);
  const beside = value === null ? [] : [{ role, row, label, value, text: value.text }];
  if (value !== null && value.text !== '') return [...beside, ...completionBeside(slots, label, value, role)];
  const under = below(reader, label, role, free);
  if (under.some(({ text }) => text !== '')) return under;
  return headsGoals(slots, position, role) ? [] : beside.length > 0 ? beside : under;
}

/** 年度总体目标 beside 预期目标 | 实际完成情况 heads both; no text is its own. */
function headsGoals(slots: readonly Slot[], position: number, role: FormRole): boolean {
  const next = slots.slice(position + 1).find(({ text }) => text !== '');
  const isGoal = next !== undefined && formRole(next.label) === 'narrative-goal';
  return isGoal && (role === 'narrative-goal' || role === 'narrative-completion');
}

function glued(row: number, slot: Slot): readonly LabelledValue[] {
  const parts = GLUED.exec(slot.text)?.groups;
  if (parts === undefined) return [];
  const role = formRole(readLabel(parts['label'] ?? ''));
  return role === null ? [] : [{ role, row, label: slot, value: slot, text: (parts['answer'] ?? '').trim() }];
}

/**
 * The next cell to the right, unless it is a label itself. Single blanks between them are what is left of a label or
 * answer that was merged.
 */
function besides(slots: readonly Slot[], position: number): Slot | null {
  const next = slots[position + 1];
  if (next === undefined || formRole(next.label) !== null) return null;
  const filled = slots.slice(position + 1).find(({ text, area }) => text !== '' || area.right > area.left);
  return filled === undefined || filled.text === '' || saysItself(filled) ? next : filled;
}

const saysItself = (slot: Slot): boolean =>
  formRole(slot.label) !== null || glued(slot.area.top, slot).length > 0;

/** One label 年度总体目标 with two texts beside it: the goal and what came of it. */
function completionBeside(
  slots: readonly Slot[],
  label: Slot,
  value: Slot,
  role: FormRole,
): readonly LabelledValue[] {
  const next = slots.find(({ area }) => area.top === value.area.top && area.left === value.area.right + 1);
  const isSecondText = next !== undefined && next.text !== '' && formRole(next.label) === null;
  if (role !== 'narrative-goal' || value.area.top !== label.area.top || !isSecondText) return [];
  return [{ role: 'narrative-completion', row: label.area.top, label, value: next, text: next.text }];
}

/**
 * Goals stand below their headings: 预期目标 | 实际完成情况 over two long cells, or over as many lines as the label at their
 * side is high. That label itself, taller than a line, has nothing below it.
 */
function below(
  reader: SheetReader,
  label: Slot,
  role: FormRole,
  free: ReadonlySet<number>,
): readonly LabelledValue[] {
  if (role !== 'narrative-goal' && role !== 'narrative-completion') return [];
  const { top, bottom, left } = label.area;
  if (bottom > top) return [];
  const side = reader
    .slotsOf(top)
    .findLast(({ area, text }) => area.right < left && area.bottom > top && text !== '');
  const last = side?.area.bottom ?? bottom + 1;
  const found: LabelledValue[] = [];
  for (let row = bottom + 1; row <= last && free.has(row); row++) {
    const value = reader.slotsOf(row).find(({ area }) => area.left === left && area.top === row);
    if (value === undefined || formRole(value.label) !== null) break;
    if (row > bottom + 1 && !goesOn(reader, row, { top, after: side?.area.right ?? -1, left })) break;
    if (found.length === 0 || value.text !== '')
      found.push({ role, row: top, label, value, text: value.text });
  }
  return found;
}

/**
 * A further line of a list has its number in front and the other columns of the list, whose headings stand at `top`;
 * another year's line or another label ends the list.
 */
const goesOn = (
  reader: SheetReader,
  row: number,
  { top, after, left }: { readonly top: number; readonly after: number; readonly left: number },
): boolean =>
  reader
    .slotsOf(row)
    .filter(({ area }) => area.left > after && area.right < left)
    .every(({ area, text }) => {
      const heading = formRole(readLabel(reader.textAt(top, area.left)));
      return /^(?:\d{1,2}[.、]?)?$/u.test(text) || heading?.startsWith('narrative') === true;
    });
