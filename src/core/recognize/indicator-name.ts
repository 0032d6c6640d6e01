const NUMBERING = /^指标\s*\d{0,2}\s*[:：、.．]?\s*/u;
const WRAP = /\s*[\r\n]+\s*/gu;
const LIST_MARKER = /^(?:[（(]?\d{1,2}[)）、]|\d{1,2}[.．](?!\d)|[①-⑳])\s*/u;
const PLACEHOLDER = /^[…\s./\\\-—－一*·。、]*$/u;
const TEMPLATE_WORD = /^(?:例|示例|样例|填写示例)?[:：]?$/u;

/** The name on one line, without 指标1： and list markers; empty for template rows such as `指标2：`, `……` and `/`. */
export function indicatorName(text: string): string {
  const bare = withoutNumbering(text.trim().replace(WRAP, '')).replace(LIST_MARKER, '').trim();
  return PLACEHOLDER.test(bare) || TEMPLATE_WORD.test(bare) ? '' : bare;
}

/** `指标` is taken off only with a number or colon behind it: 指标完成率 keeps its first word. */
function withoutNumbering(text: string): string {
  const match = NUMBERING.exec(text);
  if (match === null) return text;
  return /[\d:：]/u.test(match[0]) ? text.slice(match[0].length) : text;
}

/** True for a blank and for what people type into a cell that does not apply: `/`, `-`, `——`, `……`. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
