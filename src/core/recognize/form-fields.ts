import type { Field } from '../table/field';
import type { MoneyUnit, Narrative, Table, TotalRow } from '../table/table';
import { pieceOf, withText } from './field-kinds';
import { foldLabel } from './label-text';
import type { LabelledValue } from './labelled-values';
import { pointsField } from './number-fields';
import type { SheetReader } from './sheet-reader';

type Year = Table['years'][number];

const YEAR = /((?:19|20)\d{2})(?=年|\.|-|\/|$)/gu;
const TITLE_YEAR = /((?:19|20)\d{2})\s*年/gu;
const LONE_YEAR = /^\(?((?:19|20)\d{2})年?度?\)?$/u;
/** An office inside an organisation fills the form in for the organisation above it. */
const INTERNAL_OFFICE = /[股科室组]$/u;

/** The organisation the form speaks for: its own name first, the implementing unit next, the supervisor last. */
export function departmentOf(reader: SheetReader, values: readonly LabelledValue[]): Field | null {
  const candidates = (['department', 'implementer', 'supervisor'] as const).flatMap((role) =>
    values.filter((value) => value.role === role),
  );
  const named = candidates.filter(({ text }) => text !== '');
  const chosen =
    named.find(({ role, text }) => !(role === 'implementer' && INTERNAL_OFFICE.test(text))) ??
    named[0] ??
    candidates[0];
  return chosen === undefined ? null : answerField(reader, chosen);
}

const ORGANISATION =
  /^(?:附[件表]\d*[:：、]?)?(?:(?:19|20)\d{2}年度?)?(?<name>[^\d:：、，（(]{2,28}?(?:局|委|厅|办|室|中心|院|所|队|处|会|政府|馆|站|校|学|社|街道|镇|乡|部|署|台|联))(?=(?:(?:19|20)\d{2}年度?|[（(][^）)]*[）)])?(?:部门|单位|整体|项目支出|预算))/u;

/** The organisation that the title begins with, as in 市档案馆2023年度部门整体支出绩效自评表. */
export function departmentInTitle(title: Field | null): Field | null {
  const name = ORGANISATION.exec(title?.text.replace(/\s+/gu, '') ?? '')?.groups?.['name'];
  if (title === null || name === undefined) return null;
  return pieceOf(title, name);
}

/** Every place of the heading that states the evaluation year, the most explicit first. */
export function yearsOf(
  reader: SheetReader,
  values: readonly LabelledValue[],
  heading: readonly Field[],
): readonly Year[] {
  const labelled = values
    .filter(({ role }) => role === 'year')
    .flatMap((value) =>
      yearsIn(foldLabel(value.text), YEAR)
        .slice(0, 1)
        .map((year) => ({ year, field: answerField(reader, value) })),
    );
  const printed = heading.flatMap((field) => {
    const folded = foldLabel(field.text);
    const lone = LONE_YEAR.exec(folded)?.[1];
    const years = lone === undefined ? yearsIn(folded, TITLE_YEAR) : [Number(lone)];
    return years.slice(0, 1).map((year) => ({ year, field }));
  });
  return [...labelled, ...printed];
}

/** The heading's own cells for the organisation's name and the year, where nobody has filled them in. */
export function unfilledOf(reader: SheetReader, values: readonly LabelledValue[]): Table['unfilled'] {
  const blank = (role: 'department' | 'year'): Field | null => {
    const own = values.filter((value) => value.role === role);
    const [first] = own;
    return first === undefined || own.some(({ text }) => text !== '') ? null : answerField(reader, first);
  };
  return { department: blank('department'), year: blank('year') };
}

const yearsIn = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]));

/** The money unit: 单位：万元 where the form says it, else the first bracket of a label that names one. */
export function moneyUnitOf(
  reader: SheetReader,
  rows: readonly number[],
  values: readonly LabelledValue[],
): MoneyUnit | null {
  const said = values.find(({ role, text }) => role === 'unit' && asUnit(text) !== null);
  if (said !== undefined) return asUnit(said.text);
  for (const row of rows) {
    for (const { label, text } of reader.slotsOf(row)) {
      if (label.unit !== null && text.length <= LONGEST_LABEL) return label.unit;
    }
  }
  return null;
}

const LONGEST_LABEL = 30;

const asUnit = (text: string): MoneyUnit | null => {
  const match = /^(?:人民币)?(亿元|万元|元)$/u.exec(foldLabel(text));
  return match === null ? null : (match[1] as MoneyUnit);
};

export function narrativesOf(reader: SheetReader, values: readonly LabelledValue[]): readonly Narrative[] {
  return values.flatMap(({ role, label, value, text }): Narrative[] => {
    if (!role.startsWith('narrative-')) return [];
    return [
      {
        role: role.slice('narrative-'.length) as Narrative['role'],
        label: reader.field(label.area.top, label.area.left),
        text: withText(reader.field(value.area.top, value.area.left), text),
      },
    ];
  });
}

/** 自评总分 printed with its value beside it, outside the indicator rows; of two numbers the first is the weight. */
export function printedTotal(reader: SheetReader, values: readonly LabelledValue[]): TotalRow | null {
  const total = values.find(({ role }) => role === 'total-score');
  if (total === undefined) return null;
  const label = reader.field(total.label.area.top, total.label.area.left);
  const score = pointsField(answerField(reader, total));
  const next = reader
    .slotsOf(total.row)
    .find(({ area }) => area.left === total.value.area.right + 1 && total.value !== total.label);
  const beside = next === undefined ? null : pointsField(reader.field(next.area.top, next.area.left));
  if (score.number === null || beside?.number == null) return { label, weight: null, score };
  return { label, weight: score, score: beside };
}

const GRADE = /^(优秀?|良好?|中等?|合格|较差|差|不合格)$/u;

/** The grade beside its label, as the whole of a conclusion (自评结论：优秀), or a grade word in the total line. */
export function gradeOf(
  reader: SheetReader,
  values: readonly LabelledValue[],
  total: TotalRow | null,
): Field | null {
  const labelled =
    values.find(({ role }) => role === 'grade') ??
    values.find(({ role, text }) => role === 'narrative-conclusion' && GRADE.test(text));
  if (labelled !== undefined) return answerField(reader, labelled);
  if (total === null) return null;
  const word = reader.slotsOf(total.label.row).find(({ text }) => GRADE.test(text));
  return word === undefined ? null : reader.field(word.area.top, word.area.left);
}

function answerField(reader: SheetReader, { label, value, text }: LabelledValue): Field {
  const field = reader.field(value.area.top, value.area.left);
  reader.take(label.area);
  return value === label ? pieceOf(field, text) : field;
}
