import type { Mention, Sentence } from './mention';
import type { Passage, Reading } from './passage';
import { plainText, type PlainText } from './plain-text';
import { readMentions } from './read-mentions';
import { splitParagraphs, withoutLayout } from './split-paragraphs';

const ENDS = '。！？!?';
/** A bracket that nobody closes for so long was forgotten. */
const LONGEST_BRACKET = 200;
const LONGEST_HEADING = 36;
/** The same with blanks and line breaks. */
const LONGEST_TYPED_HEADING = 200;
const PLAN = /目标|计划|下一步|改进|措施|打算/u;
const DONE = /完成|情况|分析|效益|成效|总结|结论|实现/u;

/** Reads the quantities of a passage sentence by sentence; `heading` is the last heading above it in a report. */
export function readPassage(passage: Passage, heading = ''): Reading {
  const text = withoutLayout(passage.text);
  const sentences: Sentence[] = [];
  let under = heading;
  splitParagraphs(text).forEach(({ from, to }, paragraph) => {
    const plain = plainText(text, from, to);
    if (isHeading(plain.text)) under = plain.text;
    const isRow = plain.text.includes('\t');
    const pieces = isRow ? [{ from: 0, to: plain.text.length }] : sentencesOf(plain.text);
    const lead = isRow ? '' : plain.text.slice(pieces[0]?.from, pieces[0]?.to);
    const isPlan = isPlanned(passage, under);
    pieces.forEach((piece, index) => {
      const part = cut(plain, piece.from, piece.to);
      const range = { from: part.offsets[0] ?? from, to: (part.offsets.at(-1) ?? from) + 1 };
      const mentions: readonly Mention[] = readMentions(part, { isPlan, isRow });
      const topic = index === 0 ? under : `${under}。${lead}`;
      sentences.push({ text: part.text, range, paragraph, topic, isRow, mentions });
    });
  });
  return { passage, sentences };
}

/** The last heading of a passage, for the passages that follow; `null` where it is none. */
export function headingOf({ text }: Passage): string | null {
  if (text.length > LONGEST_TYPED_HEADING) return null;
  const plain = plainText(withoutLayout(text)).text;
  return isHeading(plain) ? plain : null;
}

const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  !text.includes('\t') &&
  (/[:：]$/u.test(text) || !/[，,。；;、]/u.test(text));

const isPlanned = ({ role }: Passage, heading: string): boolean => {
  if (role !== null) return role === 'goal' || role === 'measures';
  return PLAN.test(heading) && !DONE.test(heading);
};

const cut = ({ text, offsets }: PlainText, from: number, to: number): PlainText => ({
  text: text.slice(from, to),
  offsets: offsets.slice(from, to),
});

/** Sentences end at a full stop outside brackets. */
function sentencesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  let opened = -1;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '(' && opened < 0) opened = index;
    if (sign === ')' || index - opened > LONGEST_BRACKET) opened = -1;
    if (opened >= 0 || !ENDS.includes(sign)) continue;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}
