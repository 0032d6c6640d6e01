import type { Area } from '../grid/area';
import { remembered } from '../memo/remembered';
import { annualHalf } from './annual-half';
import { fundRole, type FundRole } from './fund-lexicon';
import { bandOf, columnOf, rolesOf, type HeaderBand, type RoleOf } from './header-band';
import { headersAt, type HeaderRows } from './header-rows';
import { indicatorRole, type IndicatorRole } from './indicator-lexicon';
import { readLabel, type LabelText } from './label-text';
import type { SheetReader } from './sheet-reader';

export type Band =
  | { readonly kind: 'indicators'; readonly header: HeaderBand<IndicatorRole> }
  | { readonly kind: 'tasks'; readonly header: HeaderBand<TaskRole> }
  | { readonly kind: 'funds'; readonly header: HeaderBand<FundRole> };

/** Columns of a list of tasks or projects with their money and without indicators. */
export type TaskRole = FundRole | 'task' | 'project' | 'content' | 'result';

const FEWEST_LABELS = 2;
const LONGEST_LABEL = 30;
const AMOUNTS: readonly FundRole[] = ['initial', 'adjusted', 'executed'];
const NAMES: readonly IndicatorRole[] = ['name', 'level3', 'level2', 'level1', 'group'];
const VALUES: readonly IndicatorRole[] = [
  'target',
  'target-adjusted',
  'actual',
  'weight',
  'score',
  'reason',
  'method',
  'task',
  'task-amount',
];
/** Values that make a list of names an indicator block rather than a plain list. */
const TELLING: readonly IndicatorRole[] = ['target', 'target-adjusted', 'actual', 'score'];

/** What is looked for: forms filled in after the year, or forms that declare targets before it. */
export type Forms = 'evaluations' | 'declarations';

/** Finds the header bands of all blocks on a sheet, top down. */
export function findBands(reader: SheetReader, forms: Forms): readonly Band[] {
  const bands: Band[] = [];
  let below = -1;
  for (const row of reader.index.rows) {
    if (row <= below || countLabels(reader, row) < FEWEST_LABELS) continue;
    const band = bandAt(reader, row, forms);
    if (band === null) continue;
    bands.push(band);
    below = band.header.bottom;
  }
  return bands;
}

function countLabels(reader: SheetReader, row: number): number {
  let count = 0;
  for (const { type, text } of reader.index.cellsOfRow(row)) {
    const mayName = type === 'text' && text.length <= LONGEST_LABEL && !holdsNumber(text);
    if (mayName && namesSomething(text)) count++;
  }
  return count;
}

/** Headings hold digits only in brackets, as 得分(10分), or as 1级指标; a quick test before the dear one. */
const holdsNumber = (text: string): boolean =>
  DIGIT.test(text.replace(YEAR, '')) && !BRACKETED.test(text) && !text.includes('级');
const DIGIT = /\d/;
const YEAR = /^\s*(?:19|20)\d{2}\s*年/;
const BRACKETED = /[(（]/;

function namesSomething(text: string): boolean {
  const label = readLabel(text.trim());
  return indicatorRole(label) !== null || taskRole(label) !== null || HALF_WORD.test(label.core);
}

/** First halves of header words that some forms split over two rows. */
const HALF_WORD = /^(年度|实际|全年|年初|指标|完成|绩效)$/;

function bandAt(reader: SheetReader, row: number, forms: Forms): Band | null {
  const headers = headersAt(reader, row);
  const accepts = forms === 'evaluations' ? isIndicatorBand : isTargetBand;
  const indicators = tallest(headers, indicatorRole, accepts);
  if (indicators !== null) {
    return { kind: 'indicators', header: forms === 'evaluations' ? indicators : annualHalf(indicators) };
  }
  const tasks = tallest(headers, taskRole, (band) => isTaskBand(band) && !listsFunds(reader, band));
  if (tasks !== null) return { kind: 'tasks', header: tasks };
  const funds = tallest(headers, fundRole, isFundBand);
  return funds === null ? null : { kind: 'funds', header: funds };
}

/** Takes a further row into the header only when it names more columns. */
function tallest<Role extends string>(
  headers: readonly HeaderRows[],
  roleOf: RoleOf<Role>,
  accepts: (band: HeaderBand<Role>) => boolean,
): HeaderBand<Role> | null {
  let best: HeaderBand<Role> | null = null;
  for (const header of headers) {
    const band = bandOf(header, roleOf);
    if (!accepts(band) || !beginsHere(band)) continue;
    if (best === null || namedRoles(band) > namedRoles(best)) best = band;
  }
  return best;
}

/** Roles that a header row adds to the block; a group label may just as well stand at the block's side. */
const namedRoles = (band: HeaderBand<string>): number =>
  [...rolesOf(band)].filter((role) => role !== 'group' && role !== 'ignored' && role !== 'source').length;

/** A header's first row names columns itself; else it is a line that happens to stand above the header. */
const beginsHere = ({
  columns,
}: {
  readonly columns: readonly { readonly topCell: Area | null }[];
}): boolean =>
  new Set(columns.map(({ topCell }) => topCell?.left).filter((left) => left !== undefined)).size >=
  FEWEST_LABELS;

function isIndicatorBand(band: HeaderBand<IndicatorRole>): boolean {
  const roles = rolesOf(band);
  const values = VALUES.filter((role) => roles.has(role)).length;
  const isNamed = NAMES.some((role) => roles.has(role));
  return isNamed && values >= 2 && TELLING.some((role) => roles.has(role)) && !isSideLabelOnly(band);
}

/** Targets are declared below a target heading and the names of at least two levels; no result stands beside them. */
function isTargetBand(band: HeaderBand<IndicatorRole>): boolean {
  const roles = rolesOf(band);
  const names = NAMES.filter((role) => roles.has(role)).length;
  return roles.has('target') && (names >= 2 || roles.has('name')) && !isSideLabelOnly(band);
}

/** A group label alone names the block at its side when the columns beside it may all be those of money. */
function isSideLabelOnly({ columns }: HeaderBand<IndicatorRole>): boolean {
  const named = columns.filter(({ role }) => NAMES.includes(role));
  const isMoney = columns.some(({ label }) => AMOUNTS.some((role) => role === fundRole(label)));
  const isIndicator = columns.some(
    ({ role, label }) => (TELLING.includes(role) || role === 'completion') && fundRole(label) === null,
  );
  return isMoney && !isIndicator && named.every(({ role }) => role === 'group');
}

const isFundBand = (band: HeaderBand<FundRole>): boolean => {
  const roles = rolesOf(band);
  const amounts = AMOUNTS.filter((role) => roles.has(role)).length;
  return amounts >= 2 || (amounts === 1 && roles.has('rate'));
};

const isTaskBand = (band: HeaderBand<TaskRole>): boolean => {
  const roles = rolesOf(band);
  const amounts = AMOUNTS.filter((role) => roles.has(role)).length;
  const isTold = roles.has('result') || roles.has('content') || amounts >= 2;
  return (roles.has('task') || roles.has('project')) && amounts > 0 && isTold;
};

const FUNDS = /(资金|基本支出|项目支出|财政拨款|公共预算|政府性基金|单位资金)/u;

/** Where the first names below the header are those of money, the list is a fund block however it is headed. */
function listsFunds(reader: SheetReader, band: HeaderBand<TaskRole>): boolean {
  const name = columnOf(band, 'project', 'task');
  const rows = [band.bottom + 1, band.bottom + 2];
  return (
    name !== null &&
    !rolesOf(band).has('result') &&
    rows.every((row) => FUNDS.test(reader.textAt(row, name.left)))
  );
}

const TASK = /^(年度)?(主要|重点|核心)?(工作)?任务(名称|内容)?$/;
const PROJECT = /^(对应的?)?(拟安排|安排|实施)?(的)?项目名称$/;
const CONTENT = /^(主要|工作|任务|项目|实施)+内容$/;
const RESULT = /^(工作)?(任务|项目|实际)*(完成|进展|实施)(情况|结果)$/;
/** Heads the budget of a task; elsewhere these words stand at the side of a fund block. */
const TASK_BUDGET = /^(批复|安排|预算)(资金|金额)(情况)?(总额|合计|小计)?$/;

const taskRole = remembered((label: LabelText): TaskRole | null => {
  if (TASK.test(label.core)) return 'task';
  if (PROJECT.test(label.core)) return 'project';
  if (CONTENT.test(label.core)) return 'content';
  if (RESULT.test(label.core)) return 'result';
  if (TASK_BUDGET.test(label.core)) return 'initial';
  return fundRole(label);
});
