import type { Table, TableFamily } from '../table/table';
import type { IndicatorBlock } from './indicator-block';
import type { LabelledValue } from './labelled-values';

/** What the blocks of a table say about the kind of form it is. */
interface Blocks {
  readonly indicators: readonly IndicatorBlock[];
  readonly tasks: Table['tasks'];
}

export function familyOf({ indicators, tasks }: Blocks): TableFamily {
  const isTaskList = indicators.some((block) => block.tasks.length > 0);
  if (isTaskList || (tasks.length > 0 && indicators.length === 0)) return 'task-list';
  const isScoring = indicators.some(({ columns }) => columns.score && !columns.target && !columns.actual);
  return isScoring ? 'scoring-sheet' : 'national-form';
}

export function kindOf(title: string, values: readonly LabelledValue[], { tasks }: Blocks): Table['kind'] {
  if (title.includes('整体')) return 'department';
  if (/项目|专项/u.test(title) || values.some(({ label }) => /^(项目|专项资金)名称$/u.test(label.label.core)))
    return 'project';
  return tasks.length > 0 ? 'department' : null;
}

export const columnsOf = (blocks: readonly IndicatorBlock[]): Table['columns'] => ({
  target: blocks.some(({ columns }) => columns.target),
  actual: blocks.some(({ columns }) => columns.actual),
  weight: blocks.some(({ columns }) => columns.weight),
  score: blocks.some(({ columns }) => columns.score),
  reason: blocks.some(({ columns }) => columns.reason),
});
