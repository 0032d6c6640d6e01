import type { Area } from '../grid/area';
import { formRole, isTotalLabel } from './section-lexicon';
import type { SheetReader, Slot } from './sheet-reader';

const NOTE = /^(?:注|备注|说明|填表说明|填报说明|填报人|制表人|审核人|单位负责人|项目负责人)\d?[:：.、]/u;

const LEVEL = /(指标|产出|效益|效果|满意度|投入|过程|决策|管理|效能)$/u;
const LONGEST_LEVEL = 14;

/** What a row below an indicator header is, judged by its first cells; `band` heads a level, 产出指标（50分） across. */
export type RowKind = 'data' | 'band' | 'total' | 'section' | 'blank';

/**
 * Tells rows of the block from what follows it: the total line, a note, a section with its own label, or a cell merged
 * across the name column. `columns` runs from the outermost level to the name.
 */
export function rowKind(reader: SheetReader, row: number, columns: { left: number; name: number }): RowKind {
  const slots = reader.slotsOf(row);
  const filled = slots.filter(({ text }) => text !== '');
  if (filled.length === 0) return 'blank';
  const first = slots.find(({ area, text }) => area.top === row && text !== '');
  if (first === undefined) return 'data';
  if (isLead(first, columns) && isTotalLabel(first.label)) return 'total';
  if (NOTE.test(first.text)) return 'section';
  if (filled.length === 1 && spansLevels(first.area, columns) && isLevelLabel(first)) return 'band';
  return isSection(slots, first, columns) ? 'section' : 'data';
}

const isLead = ({ area }: Slot, { name }: { name: number }): boolean => area.left <= name;

function isSection(slots: readonly Slot[], first: Slot, columns: { left: number; name: number }): boolean {
  if (spansLevels(first.area, columns)) return true;
  if (first.area.left > columns.left) return false;
  const role = formRole(first.label);
  if (role === null || role === 'known')
    return first.area.left < columns.left && hasWideNeighbour(slots, first, columns);
  return first.area.left < columns.left || hasWideNeighbour(slots, first, columns);
}

/** A cell merged from the outermost level (or further left) across the name column is no indicator. */
const spansLevels = (area: Area, { left, name }: { left: number; name: number }): boolean =>
  area.left <= left && area.right >= name && area.right > area.left;

const isLevelLabel = ({ label }: Slot): boolean =>
  label.core.length <= LONGEST_LEVEL && (label.points !== null || LEVEL.test(label.core));

/** A text merged across the name column stands beside the label: a section such as 存在问题. */
function hasWideNeighbour(slots: readonly Slot[], first: Slot, { name }: { name: number }): boolean {
  const neighbour = slots.find(({ area }) => area.left === first.area.right + 1);
  return neighbour !== undefined && neighbour.area.left <= name && neighbour.area.right > name;
}
