import type { Area } from '../grid/area';
import type { CellRange } from '../grid/cell-range';
import type { Field, NumberField } from './field';
import type { FundRow } from './fund-row';
import type { Indicator } from './indicator';

/** 元, 万元 or 亿元: the unit of every amount of the table. */
export type MoneyUnit = '元' | '万元' | '亿元';

/**
 * `national-form`: funds, goals and levelled indicators after 财预〔2020〕10号; `task-list`: tasks with key indicators
 * (Guangzhou); `scoring-sheet`: indicators with a scoring method and points but without targets.
 */
export type TableFamily = 'national-form' | 'task-list' | 'scoring-sheet';

export interface Task {
  readonly name: Field;
  /** 任务涉及资金 or the task's budget, in the table's money unit. */
  readonly amount: NumberField | null;
  /** 执行数 of the task where the form asks for it. */
  readonly executed: NumberField | null;
}

export interface Narrative {
  readonly role:
    'goal' | 'completion' | 'project' | 'performance' | 'problems' | 'measures' | 'conclusion' | 'note';
  readonly label: Field;
  readonly text: Field;
}

/** The 总分 or 合计 line. */
export interface TotalRow {
  readonly label: Field;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
}

/** Which columns the form has, so that a missing one reads as "not applicable" and not as "passed". */
export interface Columns {
  readonly target: boolean;
  readonly actual: boolean;
  readonly weight: boolean;
  readonly score: boolean;
  readonly reason: boolean;
}

/** A cell inside the table that found no place, and why. */
export interface Unplaced {
  readonly field: Field;
  readonly why: 'unknown-label' | 'unknown-column' | 'orphan-line' | 'name-only';
}

/** The 自评表 as read; every field knows its cell. */
export interface Table {
  readonly sheet: string;
  readonly area: Area;
  readonly range: CellRange;
  readonly family: TableFamily;
  /** Whether the form evaluates a whole department or one project; `null` when nothing says so. */
  readonly kind: 'department' | 'project' | null;
  readonly title: Field | null;
  readonly department: Field | null;
  /** Every place that states the evaluation year; the first is the table's year. */
  readonly years: readonly { readonly year: number; readonly field: Field }[];
  /** Cells of the heading that are still blank beside 部门名称 and 年度. */
  readonly unfilled: { readonly department: Field | null; readonly year: Field | null };
  readonly unit: MoneyUnit | null;
  readonly funds: readonly FundRow[];
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
  readonly grade: Field | null;
  readonly narratives: readonly Narrative[];
  readonly columns: Columns;
  readonly unplaced: readonly Unplaced[];
  /** Cells of the table that hold an Excel error value. */
  readonly errors: readonly Field[];
}
