import Big from 'big.js';
import type { Assessment } from '../../assess/assessment';
import { deriveSum } from '../../assess/derive-sum';
import { figure, operandOf } from '../../assess/operand';
import { agreesWithinRounding } from '../../assess/shown-precision';
import { isEmpty } from '../../assess/used-rows';
import { formatDecimal } from '../../quantity/decimal';
import type { NumberField } from '../../table/field';
import type { Task } from '../../table/table';
import { defineRule, type Problem } from '../define-rule';
import { figuresOf } from '../shared/figures-of';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

type Sums = Readonly<Record<'figures' | 'sum' | 'executed' | 'difference', string>>;

type TaskMessages = Readonly<{ 'falls-short': Sums; exceeds: Sums }>;

/** 任务涉及资金 of all tasks together is what the department spent. */
export const taskFundsAddUp = defineRule<TaskMessages>()({
  id: 'task-funds-add-up',
  meta: {
    severity: 'info',
    category: 'funds',
    fix: 'none',
    basis: ['部门整体支出绩效自评表栏目：主要任务、任务涉及资金、实际支出数'],
  },
  messageIds: ['falls-short', 'exceeds'],
  *check({ table }) {
    const skips = new Skips();
    const amounts = taskAmounts(table.tasks);
    const executed = spentInAll(table);
    if (table.tasks.length === 0 || amounts.every(isEmpty)) skips.add('no-task-funds');
    else if (table.funds.length === 0) skips.add('no-funds');
    else if (executed === null) skips.add('no-executed-column');
    else if (!skips.addMissing(executed, ...amounts)) yield* compare(amounts, executed, table.tasks);
    yield* skips;
  },
});

/** What each task cost, every cell once: its own 执行数 where the form asks for it, else the funds it involves. */
function taskAmounts(tasks: readonly Task[]): NumberField[] {
  const own = tasks.some(({ executed }) => executed !== null);
  const cells = tasks.flatMap(({ amount, executed }) => (own ? executed : amount) ?? []);
  return [...new Map(cells.map((cell) => [cell.at.a1, cell])).values()];
}

/** The executed amount of the total row, the largest where income and expenditure each have one. */
function spentInAll({ funds }: Assessment['table']): NumberField | null {
  const cells = funds.flatMap(({ role, executed }) => (role === 'total' && executed ? [executed] : []));
  const size = ({ number }: NumberField): Big => number ?? new Big(0);
  return cells.reduce<NumberField | null>(
    (largest, cell) => (largest === null || size(cell).gt(size(largest)) ? cell : largest),
    null,
  );
}

function* compare(
  amounts: readonly NumberField[],
  executed: NumberField,
  tasks: readonly Task[],
): Generator<Problem<TaskMessages>> {
  const sum = deriveSum(amounts.flatMap((cell) => operandOf(cell) ?? []));
  if (sum === null || executed.number === null) return;
  const places = [executed, ...amounts].map((cell) => cell.decimals);
  if (agreesWithinRounding(sum.value, executed.number, places)) return;
  const decimals = Math.max(0, ...places);
  const found = {
    data: {
      figures: figuresOf(sum.derivation),
      sum: figure(sum.value, decimals),
      executed: executed.text,
      difference: figure(sum.value.minus(executed.number).abs(), decimals),
    },
    at: executed.at,
    related: placesOf(...amounts),
    expected: formatDecimal(sum.value, decimals),
    actual: executed.text,
  };
  if (sum.value.gt(executed.number)) yield { messageId: 'exceeds', ...found };
  else if (!isProjectList(tasks)) yield { messageId: 'falls-short', ...found };
}

/** A list of projects with budget and execution leaves out what is spent outside projects. */
const isProjectList = (tasks: readonly Task[]): boolean => tasks.some((task) => task.executed !== null);
