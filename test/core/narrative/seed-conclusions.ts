import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkNarrative } from '../../../src/core/check-narrative';
import type { Mention } from '../../../src/core/narrative/mention';
import { paragraphsOfText, readReport } from '../../../src/core/narrative/report-passages';
import { isCell, type ProsePlace, type Quote } from '../../../src/core/narrative/quote';
import { formatQuantity } from '../../../src/core/quantity/format-quantity';
import { localeOf } from '../../../src/locales/locale-of';
import { messageOf } from '../../../src/locales/message-of';

const SEEDS = path.join(__dirname, 'seeds');

/** Names of the five reports, without what follows the number. */
export const seedNames = (): readonly string[] =>
  readdirSync(SEEDS)
    .sort()
    .map((file) => file.replace(/\.txt$/u, ''));

export const seedText = (name: string): string => readFileSync(path.join(SEEDS, `${name}.txt`), 'utf8');

/** Every quantity of a report and everything that is said of them, a line each, for a person to read and a test to keep. */
export function seedConclusions(name: string): string {
  const paragraphs = paragraphsOfText(seedText(name));
  const mentions = readReport(paragraphs).flatMap(({ sentences }, paragraph) =>
    sentences.flatMap((sentence) =>
      sentence.mentions.map((mention) => `${String(paragraph)}\t${lineOf(mention)}`),
    ),
  );
  const said = checkNarrative(paragraphs).findings.flatMap((finding) => [
    `${finding.severity} ${finding.ruleId}/${finding.messageId}: ${messageOf(localeOf('zh-CN'), finding)}`,
    ...finding.quotes.map(quoteLine),
  ]);
  return `${[`# ${name}`, '', '## 结论', '', ...said, '', '## 数', '', ...mentions].join('\n')}\n`;
}

/** Figure as written, as read, what it counts, and what sets it apart. */
const lineOf = ({ figure, quantity, subject, mood, scope, cutoff }: Mention): string =>
  [
    figure,
    formatQuantity(quantity),
    subject.core,
    [mood === 'plan' ? '计划' : '', scope === null ? '' : scope === 'part' ? '其中' : '新增', cutoff ?? '']
      .filter((word) => word !== '')
      .join(' '),
  ]
    .join('\t')
    .trimEnd();

function quoteLine({ at, text, emphasis }: Quote): string {
  const marked = emphasis.reduceRight(
    (line, { from, to }) => `${line.slice(0, from)}【${line.slice(from, to)}】${line.slice(to)}`,
    text,
  );
  return `    ${placeOf(at)} ${marked.replaceAll(/\s+/gu, ' ')}`;
}

const placeOf = (place: ProsePlace): string =>
  isCell(place) ? place.a1 : `第${String(place.paragraph + 1)}段`;
