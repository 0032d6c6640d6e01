import { normalizeText } from '../quantity/normalize-text';

const BRACKETS = /\([^()]*\)|【[^】]*】|〔[^〕]*〕/gu;
const PUNCTUATION = /[\s,.;:、。，；：·"'“”‘’《》/\\-]/gu;

/** A name without what people add or leave out: blanks, punctuation, brackets with a unit or remark. */
export function nameKey(name: string): string {
  const plain = normalizeText(name).toLowerCase();
  const bare = plain.replaceAll(BRACKETS, '').replaceAll(PUNCTUATION, '');
  return bare === '' ? plain.replaceAll(PUNCTUATION, '') : bare;
}
