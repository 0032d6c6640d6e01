import type { Task, MoneyUnit } from '../table/table';
import type { Band } from './find-bands';
import { columnOf } from './header-band';
import { isPlaceholder } from './indicator-name';
import { amountField } from './number-fields';
import { fieldIn } from './row-cells';
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
  const nameSpan = columnOf(header, 'project', 'task');
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
    if (isPlaceholder(name.text) && !hasAmount) break;
    tasks.push({ name, amount: amounts[0] ?? null, executed: amounts[1] ?? null });
  }
  return { top: header.top, bottom: row - 1, tasks };
}
