import type { Field } from '../../table/field';

const NOTHING_SAID = /^[\s无/／\-－—–―*＊_＿0０。.]*$/u;

/** True when a reason cell explains nothing: blank, or only 无, `/`, `-`, `*`, `_` or 0 and blanks between them. */
export const isEmptyReason = (reason: Field): boolean => NOTHING_SAID.test(reason.text);
