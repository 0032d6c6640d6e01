import { assessTable } from '../../src/core/assess/assess-table';
import { planFills } from '../../src/core/fill/plan-fills';
import { runRules } from '../../src/core/rules/run-rules';
import { national2020 } from '../../src/core/standards/national-2020';
import type { Indicator } from '../../src/core/table/indicator';
import type { Table } from '../../src/core/table/table';
import { localeOf } from '../../src/locales/locale-of';
import type { LocaleId } from '../../src/locales/locale';
import { jsonFile } from '../../src/report/json-report';
import type { JsonFile } from '../../src/report/json/json-report-shape';
import { fieldAt, fundRow, indicatorRow, labelAt, tableOf, totalRow } from '../support/table-builders';
import { failedFile, fileWith } from './sample-files';

const BUREAUS = [
  '财政局',
  '教育局',
  '农业农村局',
  '城市管理局',
  '水务局',
  '文化广电旅游体育局',
  '人力资源和社会保障局',
];
const PLACES = ['东湖区', '南岭县', '云岭镇', '白沙街道', '清河区', '石桥县', '高坪区', '柳河镇'];
const NAMES = [
  '垃圾分类宣传活动场次',
  '新建改建公厕数',
  '道路保洁面积',
  '培训人次',
  '补助资金发放户数',
  '病虫害防治面积',
  '图书馆接待读者人次',
  '农村自来水普及户数',
];

/** One in so many files cannot be read. */
const UNREAD_EVERY = 97;

/** Files as a bureau gets them, some right and most not, with what the rules really say of them; the same every time. */
export function* drawFiles(count: number, language: LocaleId = 'zh-CN'): Generator<JsonFile> {
  const locale = localeOf(language);
  for (let n = 0; n < count; n++) {
    const draw = diceOf(n + 1);
    const path = `${2020 + (n % 4)}年度/${String(n + 1).padStart(3, '0')}-自评表.xlsx`;
    if (n % UNREAD_EVERY === UNREAD_EVERY - 1) {
      yield jsonFile(failedFile(path, 'old-format', 'xls'), locale);
      continue;
    }
    const assessment = assessTable(drawTable(draw, n), national2020);
    const outcome = runRules(assessment);
    const report = {
      assessment,
      standardBy: 'default' as const,
      standardEvidence: [],
      ...outcome,
      findings: outcome.findings.map((finding, index) =>
        (n + index) % 23 === 0
          ? { ...finding, waiver: { reason: '经局务会研究同意', who: '李某' } }
          : finding,
      ),
      fills: planFills(assessment),
    };
    yield jsonFile(fileWith(path, report), locale);
  }
}

/** Whole numbers from 0 to below `faces`, the same sequence for the same seed. */
type Dice = (faces: number) => number;

function diceOf(seed: number): Dice {
  let state = seed * 2_654_435_761;
  return (faces) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e37_79b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % faces;
  };
}

function drawTable(draw: Dice, n: number): Table {
  const budget = 500 + draw(60_000) + draw(100) / 100;
  const executed = Number((budget * (0.8 + draw(21) / 100)).toFixed(2));
  const rate = executed / budget;
  const points = Number((10 * rate).toFixed(2)) + (draw(6) === 0 ? 1 : 0);
  const indicators = NAMES.map((name, index) => drawIndicator(draw, name, index));
  const sum = indicators.reduce((total, { score }) => total + Number(score?.number ?? 0), points);
  return tableOf({
    title: fieldAt('A1', '部门整体支出绩效自评表'),
    department: fieldAt('C3', `${PLACES[n % PLACES.length] ?? ''}${BUREAUS[draw(BUREAUS.length)] ?? ''}`),
    years: [{ year: 2020 + (n % 4), field: fieldAt('A2', `（${2020 + (n % 4)}年度）`) }],
    unit: draw(20) === 0 ? null : '万元',
    funds: [
      fundRow(6, {
        initial: Number((budget * 0.95).toFixed(2)),
        adjusted: budget,
        executed,
        weight: 10,
        rate: {
          value: rate,
          format: '0.00%',
          text: `${((rate + (draw(8) === 0 ? 0.05 : 0)) * 100).toFixed(2)}%`,
        },
        score: Number(points.toFixed(2)),
      }),
    ],
    indicators,
    total: draw(15) === 0 ? null : totalRow(40, Number((sum + (draw(7) === 0 ? 2 : 0)).toFixed(2))),
  });
}

function drawIndicator(draw: Dice, name: string, index: number): Indicator {
  const row = 12 + index;
  const level1 = labelAt(`A${row}`, index < 5 ? '产出指标' : index < 7 ? '效益指标' : '满意度指标');
  const target = 20 + draw(200);
  const actual = draw(4) === 0 ? Math.floor(target * 0.8) : target + draw(10);
  const words = draw(6) === 0;
  const weight = index === 7 ? 20 : 10;
  return indicatorRow(
    row,
    {
      name: `${name}${draw(3) === 0 ? '' : '（含续建）'}`,
      target: words ? '显著改善' : `≥${target}`,
      actual: words ? '达成预期指标' : draw(30) === 0 ? '' : `${actual}`,
      weight,
      score: draw(40) === 0 ? '' : weight,
    },
    { level1, level2: labelAt(`B${row}`, '数量指标'), reason: fieldAt(`J${row}`, '') },
  );
}
