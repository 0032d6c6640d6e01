import { checkNarrative, type NarrativeFinding } from '../../../src/core/check-narrative';
import type { Mention, Sentence } from '../../../src/core/narrative/mention';
import { paragraphsOfText, readReport } from '../../../src/core/narrative/report-passages';
import { seedText } from './seed-conclusions';

/**
 * Figures of the seeds that other figures of the same text determine: sums and their parts, differences, rates and what
 * they are made of. Figures in sentences that stand in the text twice, and rows that a sentence repeats, come on top.
 */
const DETERMINED: Readonly<Record<string, readonly string[]>> = {
  '000': [
    ...[
      '本年年初预算56,449.2万元',
      '预算45,315.3万元',
      '减少11,134万元',
      '本年支出40,162.5万元',
      '资金支出率88.6%',
    ],
    ...['一般公共预算7,810.8万元', '政府性基金预算48,638.4万元', '一般公共预算7,062.7万元'],
    ...['政府性基金预算38,252.5万元', '一般公共预算支出6,154.3万元', '政府性基金预算支出34,008.2万元'],
    ...['基本支出5,323.8万元', '项目支出34,838.7万元'],
  ],
  '001': [
    ...['转办共350份', '转办共202份', '转办共89份', '转办共45份', '转办共14份'],
    ...['拆除面积393.41万平方米', '天河区390万平方米', '完成进度比为100.87%'],
    ...['宣传活动场次3061', '报道篇次387', '立案处罚宗数2577', '拆除违法建设宗数2600', '监督检查次数6564'],
    ...['立案处罚宗数67', '社区个数5', '新建公厕数10', '改造公厕数11', '疫苗接种率99%'],
  ],
  '002': [
    ...['收入753.09万元', '减少269.4万元', '下降26.4%', '基本支出753.09万元', '项目支出281.73万元'],
    ...['增加13.75万元', '增长5.1%', '实际支出69.98万元', '项目资金完成率99.97%'],
    ...['其中其中本年收入1034.82万元', '其中本年支出1034.82万元'],
  ],
  '003': [
    ...['全年预算数11,410.17万元', '执行数10,679.67万元', '完成预算的93.6%'],
    ...['案件类警情共1193宗', '刑事警情425宗', '治安警情768宗'],
    ...['发现隐患4029处', '现场整改2986处', '责令整改1043处'],
  ],
  '004': [
    ...['本支出为2909.79万元', '人员经费2691.67万元', '公用经218.12万元', '项目支出为1308.82万元'],
    ...['局本级项目支出761.44万元', '专项资金25.7万元', '专项资金16.3万元', '管理资金38.23万元'],
    ...['专项资金158.79万元', '养护资金7.09万元', '专项资金68.4万元', '专项45.01万元', '付款401.92万元'],
    ...['项目支出418.02万元', '付款129.36万元', '支出967.08万元', '项目108万元', '项目859.08万元'],
    ...['案件立案7316件', '一般程序案件15件', '简易程序案件7301件'],
    ...['管理案件7012件', '立案6997件', '结案6962件', '立案率99.79%', '结案率99.50%'],
  ],
};

export interface Change {
  readonly seed: string;
  readonly figure: string;
  readonly changed: string;
  /** Whether other figures say what this one must be. */
  readonly isDetermined: boolean;
  /** Findings that the unchanged text does not give. */
  readonly findings: readonly NarrativeFinding[];
}

/** Changes one digit of one figure and reads the report again; `pick` and `step` choose the figure, digit and new digit. */
export function changeDigit(seed: string, pick: number, step: number): Change | null {
  const paragraphs = paragraphsOfText(seedText(seed));
  const places = placesOf(seed, paragraphs);
  const place = places[pick % places.length];
  if (place === undefined) return null;
  const { paragraph, mention, isDetermined } = place;
  const text = paragraphs[paragraph] ?? '';
  const digits = [...text.slice(mention.range.from, mention.range.to).matchAll(/\d/gu)];
  const digit = digits[step % digits.length];
  if (digit === undefined) return null;
  const at = mention.range.from + digit.index;
  const next = otherDigit(Number(digit[0]), step, digit.index === digits[0]?.index);
  const changed = paragraphs.with(paragraph, text.slice(0, at) + next + text.slice(at + 1));
  return {
    seed,
    figure: mention.figure,
    changed: (changed[paragraph] ?? '').slice(mention.range.from, mention.range.to),
    isDetermined,
    findings: newFindings(paragraphs, changed),
  };
}

/** Another digit; the first of a number is never made a zero. */
function otherDigit(digit: number, step: number, isFirst: boolean): string {
  const next = (digit + 1 + (step % 8)) % 10;
  return String(next === 0 && isFirst ? (digit === 9 ? 8 : 9) : next);
}

interface Place {
  readonly paragraph: number;
  readonly mention: Mention;
  readonly isDetermined: boolean;
}

const known = new Map<string, readonly Place[]>();

function placesOf(seed: string, paragraphs: readonly string[]): readonly Place[] {
  const kept = known.get(seed);
  if (kept !== undefined) return kept;
  const plain = readReport(paragraphs)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text.replaceAll(/[\s,](?!\d)|[\t ]/gu, '')))
    .join('\n');
  const listed = DETERMINED[seed.slice(0, 3)] ?? [];
  const doubted = new Set(
    checkNarrative(paragraphs).findings.flatMap(({ quotes }) => quotes.flatMap(figuresOf)),
  );
  const places = readReport(paragraphs).flatMap(({ sentences }, paragraph) =>
    sentences.flatMap((sentence) =>
      sentence.mentions
        .filter(
          ({ figure, range }) =>
            /^\d{2}/u.test(figure) && !doubted.has(`${String(paragraph)} ${String(range.from)}`),
        )
        .map((mention) => {
          const wording = wordingOf(sentence, mention);
          const isDetermined =
            listed.some((entry) => wording.endsWith(entry)) ||
            standsTwice(wording, mention.figure.replaceAll(/[\s,]/gu, ''), plain);
          return { paragraph, mention, isDetermined };
        }),
    ),
  );
  known.set(seed, places);
  return places;
}

/** The figures that the unchanged text already raises a question about are left alone. */
const figuresOf = ({ at, range, emphasis }: NarrativeFinding['quotes'][number]): readonly string[] =>
  'paragraph' in at ? emphasis.map(({ from }) => `${String(at.paragraph)} ${String(range.from + from)}`) : [];

/** The figure with what stands before it, without blanks and tabs. */
const wordingOf = (sentence: Sentence, mention: Mention): string =>
  sentence.text.slice(Math.max(0, mention.start - 14), mention.unitEnd).replaceAll(/[\s,](?!\d)|[\t ]/gu, '');

/** A few characters and the figure behind them are found once more in the text. */
function standsTwice(wording: string, figure: string, plain: string): boolean {
  const piece = wording.slice(-figure.length - 5);
  return piece.length > figure.length + 3 && plain.includes(piece, plain.indexOf(piece) + 1);
}

/** Compares by message and figures, since a changed figure may also end a finding. */
function newFindings(before: readonly string[], after: readonly string[]): readonly NarrativeFinding[] {
  const old = new Set(checkNarrative(before).findings.map(keyOf));
  return checkNarrative(after).findings.filter((finding) => !old.has(keyOf(finding)));
}

const keyOf = ({ messageId, quotes }: NarrativeFinding): string =>
  [
    messageId,
    ...quotes.flatMap(({ at, range, emphasis }) => [
      JSON.stringify(at),
      range.from + (emphasis[0]?.from ?? 0),
    ]),
  ].join(' ');
