import { usedRows } from '../../assess/used-rows';
import type { LabelField } from '../../table/field';
import type { Indicator } from '../../table/indicator';
import type { Table } from '../../table/table';
import { defineRule } from '../define-rule';
import { Skips } from '../shared/skips';

type DimensionMessages = Readonly<{
  missing: Readonly<{ missing: string; present: string }>;
}>;

const SATISFACTION = /满意/u;

interface Dimension {
  readonly name: string;
  /** How levels name it. */
  readonly words: RegExp;
}

const DIMENSIONS: readonly Dimension[] = [
  { name: '产出', words: /产出/u },
  { name: '效益', words: /效益|效果|成效/u },
  { name: '满意度', words: SATISFACTION },
];

/** A form that is arranged by 产出, 效益 and 满意度 has indicators for each of the three. */
export const dimensionsComplete = defineRule<DimensionMessages>()({
  id: 'dimensions-complete',
  meta: {
    severity: 'info',
    category: 'indicators',
    fix: 'none',
    basis: [
      '财预〔2020〕10号《项目支出绩效评价管理办法》：自评权重原则上为预算执行率 10%、产出指标 50%、效益指标 30%、服务对象满意度指标 10%',
    ],
  },
  messageIds: ['missing'],
  *check({ table }) {
    const rows = usedRows(table);
    const levels = rows.flatMap(({ level1 }) => level1 ?? []);
    const heading = levels.findLast(isDimension);
    if (heading === undefined || isOfAnotherFrame(levels)) {
      const skips = new Skips();
      skips.add(table.indicators.length === 0 ? 'no-indicators' : 'no-dimensions');
      yield* skips;
      return;
    }
    const texts = levelTexts(rows);
    const present = DIMENSIONS.filter(
      ({ words }) =>
        texts.some((text) => words.test(text)) ||
        (words === SATISFACTION && rows.some(({ name }) => words.test(name.text))) ||
        isNamedOnly(table, words),
    );
    if (present.length === DIMENSIONS.length) return;
    const missing = DIMENSIONS.filter((dimension) => !present.includes(dimension));
    const data = { missing: listOf(missing), present: listOf(present) };
    yield { messageId: 'missing', data, at: heading.at };
  },
});

const listOf = (dimensions: readonly Dimension[]): string => dimensions.map(({ name }) => name).join('、');

/** True for the levels that arrange a form by dimensions; 满意度 alone may stand in any form. */
const isDimension = ({ text }: LabelField): boolean =>
  DIMENSIONS.slice(0, 2).some(({ words }) => words.test(text));

/** Levels such as 决策, 过程, 履职 and 效益, without 产出, belong to another frame, which has its own dimensions. */
const isOfAnotherFrame = (levels: readonly LabelField[]): boolean =>
  levels.some(({ text }) => /^(?:部门)?(?:投入|决策|过程|履职)/u.test(text)) &&
  !levels.some(({ text }) => text.includes('产出'));

/** Every level that the rows stand under, each once, however many rows it has. */
const levelTexts = (rows: readonly Indicator[]): readonly string[] => [
  ...new Set(rows.flatMap(({ level1, level2 }) => [level1?.text ?? '', level2?.text ?? ''])),
];

/** An indicator that is named and not filled in is there; what it lacks is for others to say. */
const isNamedOnly = ({ unplaced }: Table, words: RegExp): boolean =>
  unplaced.some(({ why, field }) => why === 'name-only' && words.test(field.text));
