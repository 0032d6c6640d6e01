import type { Mention, Subject } from './mention';
import type { PlainText } from './plain-text';
import { readLead, type Lead } from './read-lead';
import { partTest } from './part-test';
import { readSubject } from './read-subject';
import { scanFigures, type Figure } from './scan-figures';

export interface Circumstances {
  /** The heading or the cell says that this is what was to be reached. */
  readonly isPlan: boolean;
  /** A line of a table pasted as text. */
  readonly isRow: boolean;
}

const BOUNDARIES = '，,。；;:()\t';
const BOUNDARY = /[，,。；;:()“”\t]/u;
const LONGEST_PHRASE = 40;
const LONGEST_CONTEXT = 120;
const LONGEST_ROW = 400;
const CUTOFF = /截[至止]到?(?<day>[^，,。；;]{2,14}?(?:[日底末]|月(?![\d底末上中下])))/u;
const PLANNED_BEFORE =
  /(?:计划|预计|拟|力争|争取|确保|下达|要求|目标(?:值|为)?|不低于|应(?:当|达))\p{Script=Han}{0,6}$/u;
const PLANNED_BEHIND = /^(?:的|年度|全年)?(?:任务|目标|指标任务|计划)/u;
/** 24个镇街、179个社区: the noun of the first figure ends where the list goes on. */
const NOUN_BEFORE = /^[^、]{0,12}?(?:、|和|及|(?<!参)与)/u;
const ADDED = /新增|净增/u;

/** The quantities of one sentence with what they are said of. */
export function readMentions(plain: PlainText, circumstances: Circumstances): readonly Mention[] {
  const { text } = plain;
  const figures = scanFigures(text);
  if (figures.length === 0) return [];
  const cutoff = CUTOFF.exec(text)?.groups?.['day'] ?? null;
  const isPart = partTest(text);
  const mentions: Mention[] = [];
  for (const [index, figure] of figures.entries()) {
    const begin = phraseBegin(text, figure.start, figures[index - 1]?.unitEnd ?? 0);
    const phrase = text.slice(begin, figure.start);
    const lead = readLead(phrase, figure.tail.unit);
    const before = phrase.slice(0, lead.length);
    const behind = phraseBehind(text, figure.unitEnd, figures[index + 1]?.start ?? text.length);
    const previous = sameSegment(text, mentions.at(-1) ?? null, begin);
    const context = segmentBefore(text, begin);
    mentions.push({
      ...placed(plain, figure, lead),
      phrase: before,
      begin,
      subject: circumstances.isRow
        ? rowSubject(text, figure.start)
        : readSubject({ before, behind, context, unit: figure.tail.unit, previous }),
      cutoff,
      mood: isPlanned(circumstances, { before, behind, isBound: isBound(figure, lead) }) ? 'plan' : 'result',
      scope: isPart(begin) ? 'part' : ADDED.test(before) ? 'added' : null,
    });
  }
  return mentions;
}

const isBound = ({ tail }: Figure, { comparison }: Lead): boolean => comparison !== null || tail.isBound;

const isPlanned = (
  { isPlan, isRow }: Circumstances,
  near: { readonly before: string; readonly behind: string; readonly isBound: boolean },
): boolean =>
  isPlan || (isRow && near.isBound) || PLANNED_BEFORE.test(near.before) || PLANNED_BEHIND.test(near.behind);

const placed = (
  { text, offsets }: PlainText,
  figure: Figure,
  lead: Lead,
): Pick<Mention, 'quantity' | 'figure' | 'range' | 'start' | 'unitEnd'> => {
  const { tail, start, unitEnd } = figure;
  const isFall = lead.change === 'down' || lead.isSigned;
  return {
    quantity: {
      kind: 'number',
      comparison: lead.comparison ?? (tail.isBound ? '>=' : null),
      value: isFall ? figure.value.neg() : figure.value,
      decimals: figure.decimals,
      unit: tail.unit,
      period: tail.period ?? lead.period,
      per: tail.per,
      approximation: tail.approximation ?? lead.approximation,
      malformations: figure.malformations,
      ...(lead.change === null ? {} : { change: lead.change }),
    },
    figure: text.slice(start, unitEnd),
    range: { from: offsets[start] ?? 0, to: (offsets[unitEnd - 1] ?? 0) + 1 },
    start,
    unitEnd,
  };
};

/** Where the phrase before a figure begins: behind the last boundary, or behind the noun of the figure before. */
function phraseBegin(text: string, start: number, floor: number): number {
  for (let index = start - 1; index >= Math.max(floor, start - LONGEST_PHRASE); index -= 1) {
    const isColonOfName = text[index] === ':' && index === start - 1;
    if (!isColonOfName && BOUNDARIES.includes(text.charAt(index))) return index + 1;
  }
  const near = text.slice(floor, start);
  const isList = floor > 0 && near.length <= LONGEST_PHRASE;
  return isList ? floor + (NOUN_BEFORE.exec(near)?.[0].length ?? 0) : Math.max(floor, start - LONGEST_PHRASE);
}

/** What stands before a place in its segment; segments of a sentence are parted by semicolons. */
const segmentBefore = (text: string, begin: number): string => {
  const near = text.slice(Math.max(0, begin - LONGEST_CONTEXT), begin);
  return near.slice(Math.max(near.lastIndexOf('；'), near.lastIndexOf(';')) + 1);
};

function phraseBehind(text: string, from: number, next: number): string {
  const piece = text.slice(from, Math.min(next, from + LONGEST_PHRASE));
  const end = piece.search(BOUNDARY);
  return end < 0 ? piece : piece.slice(0, end);
}

const sameSegment = (text: string, previous: Mention | null, begin: number): Subject | null =>
  previous !== null && !/[;；]/u.test(text.slice(previous.unitEnd, begin)) ? previous.subject : null;

/** The nearest cell of words on the left names what a figure of a pasted row is. */
function rowSubject(text: string, start: number): Subject {
  const cells = text.slice(Math.max(0, start - LONGEST_ROW), start).split('\t');
  const name = cells.findLast((cell) => /^[^≥≤<>=\d]*\p{Script=Han}{2}/u.test(cell)) ?? '';
  return {
    core: readSubject({ before: name, behind: '', context: '', unit: '次', previous: null }).core,
    context: '',
  };
}
