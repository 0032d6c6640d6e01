import type { Task, MoneyUnit } from '../table/table';
import type { Band } from './find-bands';
import { columnOf } from './header-band';
import type { Span } from './indicator-columns';
import { isPlaceholder } from './indicator-name';
import { readLabel } from './label-text';
import { amountField } from './number-fields';
import { fieldIn } from './row-cells';
import { isFundTotalLabel, isSubtotalLabel } from './section-lexicon';
import type { SheetReader } from './sheet-reader';

export interface TaskBlock {
  readonly top: number;
  readonly bottom: number;
  readonly tasks: readonly Task[];
}

type TaskBand = Extract<Band, { kind: 'tasks' }>;

/** Reads a list of tasks or projects with their budget and execution, until a row without name and amount. */
export function readTaskBlock(
  reader: SheetReader,
  { header }: TaskBand,
  bounds: { readonly stop: number; readonly unit: MoneyUnit | null },
): TaskBlock {
  for (const column of header.columns) reader.take(column.area);
  const nameSpan =
    columnOf(header, 'project') ?? header.columns.findLast(({ role }) => role === 'task') ?? null;
  const budget = columnOf(header, 'adjusted', 'initial');
  const executed = columnOf(header, 'executed');
  const tasks: Task[] = [];
  let row = header.bottom + 1;
  for (; row < bounds.stop && nameSpan !== null; row++) {
    const name = fieldIn(reader, row, nameSpan);
    const amounts = [budget, executed].map((span) =>
      span === null ? null : amountField(fieldIn(reader, row, span), bounds.unit),
    );
    const hasAmount = amounts.some((amount) => amount?.number != null);
    const sum = reader.slotsOf(row).find(({ text }) => text !== '' && isSum(text));
    if (sum !== undefined && sum.area.left <= nameSpan.right) continue;
    if (reachesAmounts(reader, row, nameSpan, budget ?? executed)) break;
    if (isPlaceholder(name.text) && !hasAmount) break;
    tasks.push({ name, amount: amounts[0] ?? null, executed: amounts[1] ?? null });
  }
  return { top: header.top, bottom: row - 1, tasks };
}

/** A cell merged from the names into the amounts belongs to the next section. */
function reachesAmounts(reader: SheetReader, row: number, name: Span, amount: Span | null): boolean {
  const { left, right } = reader.index.areaAt(row, name.left);
  return amount !== null && left <= name.left && right >= Math.max(amount.left, name.right + 1);
}

const isSum = (text: string): boolean => {
  const label = readLabel(text);
  return isFundTotalLabel(label) || isSubtotalLabel(label);
};
