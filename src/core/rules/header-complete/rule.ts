import { isEmpty } from '../../assess/used-rows';
import type { Field } from '../../table/field';
import type { Table } from '../../table/table';
import { defineRule } from '../define-rule';
import type { MessageData } from '../finding';
import { placesOf } from '../shared/places-of';
import { Skips } from '../shared/skips';

type HeaderMessages = Readonly<{
  'department-blank': MessageData;
  'year-blank': Readonly<{ title: string }>;
  'year-cell-blank': MessageData;
}>;

/** What forms print for a stamp or as a hint, where the name is still to be filled in. */
const STAMP = /^[(（[]?(?:单位|部门)?(?:盖章|公章|签章|名称|盖单位公章)[)）\]]?$/u;
/** 年度 with a gap, XX or 20__ in front of it. */
const YEAR_LEFT_OPEN = /(?:^|[(（〔[\s])(?:20)?[\s_＿xX×*…]*年度?/u;

/** The head of the form says which department it speaks for and for which year. */
export const headerComplete = defineRule<HeaderMessages>()({
  id: 'header-complete',
  meta: {
    severity: 'warning',
    category: 'cells',
    fix: 'none',
    basis: ['部门整体支出绩效自评表表头栏目：部门名称、被评价年度（或表题下的年度）'],
  },
  messageIds: ['department-blank', 'year-blank', 'year-cell-blank'],
  *check({ table }) {
    const skips = new Skips();
    const { title, years, unfilled } = table;
    const department = unfilled.department ?? table.department;
    if (department === null) skips.add('no-department');
    else if (isBlank(department))
      yield { messageId: 'department-blank', data: {}, at: department.at, related: placesOf(title) };
    if (unfilled.year !== null) {
      yield { messageId: 'year-cell-blank', data: {}, at: unfilled.year.at, related: placesOf(title) };
    } else if (years.length === 0) {
      if (title !== null && leavesYearOpen(table))
        yield { messageId: 'year-blank', data: { title: title.text }, at: title.at, actual: title.text };
      else skips.add('no-year');
    }
    yield* skips;
  },
});

const isBlank = (field: Field): boolean => isEmpty(field) || STAMP.test(field.text.replaceAll(/\s/gu, ''));

const leavesYearOpen = ({ title }: Table): boolean => YEAR_LEFT_OPEN.test(title?.text ?? '');
