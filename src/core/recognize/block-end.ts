import type { Area } from '../grid/area';
import type { IndicatorColumns } from './indicator-columns';
import { isPlaceholder } from './indicator-name';
import { isIndicatorLine } from './indicator-line';
import { readLabel } from './label-text';
import { countsColumns, textIn } from './row-cells';
import { formRole, isSubtotalLabel, isTotalLabel } from './section-lexicon';
import type { SheetReader, Slot } from './sheet-reader';

const NOTE = /^(?:注|备注|说明|填表说明|填报说明)\d?[:：.、]/u;
/** Words of the lines below a form that people sign. */
const SIGNED =
  /^(?:填报|填表|制表|审核|复核|经办|联系|(?:单位|部门|项目|财务|主要|分管)?负责)人|^(?:联系)?电话|^(?:填报|填表|报送)(?:日期|时间)|^(?:单位)?(?:盖章|公章)|(?:签字|签章|盖章)$/u;

const LEVEL = /(指标|产出|效益|效果|满意度|投入|过程|决策|管理|效能)$/u;
const LONGEST_LEVEL = 14;

/**
 * What a row below an indicator header is, judged by its first cells; `band` heads a level, 产出指标（50分） across, and
 * `subtotal` adds up a part of the rows.
 */
export type RowKind = 'data' | 'band' | 'subtotal' | 'total' | 'section' | 'blank';

/** The first column of the levels, and the first and last one of the names. */
export interface Lead {
  readonly left: number;
  readonly name: number;
  readonly right: number;
}

export function leadOf({ levels, name, task }: IndicatorColumns): Lead {
  const outermost = levels[0]?.labels ?? task ?? name;
  return { left: outermost.left, name: name.left, right: name.right };
}

/**
 * Tells rows of the block from what follows it: the total line, a note, a section with its own label, or a cell merged
 * across the name column.
 */
export function rowKind(reader: SheetReader, row: number, columns: IndicatorColumns): RowKind {
  const lead = leadOf(columns);
  const slots = reader.slotsOf(row);
  const filled = slots.filter(({ text }) => text !== '');
  if (filled.length === 0 || countsColumns(reader, row)) return 'blank';
  const own = filled.filter(({ area }) => area.top === row);
  const [first] = own;
  if (first === undefined) return 'data';
  const sum = sumKind(reader, row, columns);
  if (sum !== null) return sum;
  if (NOTE.test(first.text) || isSigned(first)) return 'section';
  if (spansLevels(first.area, lead)) {
    if (filled.length === 1 && isLevelLabel(first)) return 'band';
    return first.area.right <= lead.right && isIndicatorLine(reader, row, columns) ? 'data' : 'section';
  }
  return isSection(slots, own, lead) ? 'section' : 'data';
}

/** A sum beside or below the label of a level adds up that level only. */
function sumKind(reader: SheetReader, row: number, columns: IndicatorColumns): 'subtotal' | 'total' | null {
  const { left, name } = leadOf(columns);
  const leading = reader.slotsOf(row).filter(({ area, text }) => text !== '' && area.left <= name);
  const sum = leading.find(
    ({ area, label }) => area.top === row && (isTotalLabel(label) || isSubtotalLabel(label)),
  );
  if (sum === undefined) return null;
  const isInside = leading.some(({ area }) => area.left >= left && area.left < sum.area.left);
  const mayName = isInside && /评分$|得分$/u.test(sum.label.core);
  if (mayName && isMeasured(reader, row, columns)) return null;
  return isInside || isSubtotalLabel(sum.label) ? 'subtotal' : 'total';
}

/** An indicator below a level may be called 综合评分; a sum has no target and no result. */
const isMeasured = (reader: SheetReader, row: number, { target, actual }: IndicatorColumns): boolean =>
  [target, actual].some(
    (span) =>
      span !== null &&
      reader.index.areaAt(row, span.left).left >= span.left &&
      !isPlaceholder(textIn(reader, row, span)),
  );

function isSigned({ text }: Slot): boolean {
  const [label = ''] = text.split(/[:：]/u);
  return SIGNED.test(readLabel(label).core) || SIGNED.test(readLabel(text).core);
}

function isSection(slots: readonly Slot[], own: readonly Slot[], lead: Lead): boolean {
  const [first] = own;
  if (first === undefined || first.area.left > lead.left) return false;
  const role = formRole(first.label);
  if (role !== null && own.length <= 2) return true;
  const isOutside = first.area.left < lead.left;
  if (role === null || role === 'known') return isOutside && hasWideNeighbour(slots, first, lead);
  return isOutside || hasWideNeighbour(slots, first, lead);
}

/** A cell merged from the outermost level (or further left) across the name column is no indicator. */
const spansLevels = (area: Area, { left, name }: Lead): boolean =>
  area.left <= left && area.right >= name && area.right > area.left;

const isLevelLabel = ({ label }: Slot): boolean =>
  label.core.length <= LONGEST_LEVEL && (label.points !== null || LEVEL.test(label.core));

/** A text merged across the name column stands beside the label: a section such as 存在问题. */
function hasWideNeighbour(slots: readonly Slot[], first: Slot, { name, right }: Lead): boolean {
  const neighbour = slots.find(({ area }) => area.left === first.area.right + 1);
  return neighbour !== undefined && neighbour.area.left <= name && neighbour.area.right > right;
}
