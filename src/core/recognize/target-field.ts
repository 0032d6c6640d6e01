import type { Field } from '../table/field';
import type { TargetField } from '../table/indicator';
import { asTarget } from './field-kinds';
import { foldLabel } from './label-text';

const DIGIT = /[\d〇零一二三四五六七八九十百千万两]/u;
const SIGN = /[≥≧⩾≤≦⩽<>＜＞﹤﹥=＝﹦═]|大于|小于|等于|不低于|不少于|不高于|不超过|至少/u;
const SIGN_CELL =
  /^(?:[≥≧⩾≤≦⩽<>＜＞﹤﹥=＝﹦═]{1,2}|大于等于|小于等于|大于|小于|等于|不低于|不少于|不高于|不超过|至少)$/u;

/** What a cell under 指标性质, 指标方向 or 计算符号 says; forms use the heading in three senses. */
export type Nature =
  | { readonly kind: 'sign' }
  | { readonly kind: 'nature'; readonly nature: 'quantitative' | 'qualitative' }
  | { readonly kind: 'polarity'; readonly direction: 'higher' | 'lower' }
  | { readonly kind: 'none' };

export function readNature(text: string): Nature {
  const folded = foldLabel(text);
  if (SIGN_CELL.test(text.trim()) || SIGN_CELL.test(folded)) return { kind: 'sign' };
  if (folded.startsWith('定量')) return { kind: 'nature', nature: 'quantitative' };
  if (folded.startsWith('定性')) return { kind: 'nature', nature: 'qualitative' };
  if (folded.startsWith('正向')) return { kind: 'polarity', direction: 'higher' };
  if (/^(反向|负向|逆向)/u.test(folded)) return { kind: 'polarity', direction: 'lower' };
  return { kind: 'none' };
}

/** Joins sign, value and unit columns into one text; words take neither a sign nor a unit. */
export function targetField(value: Field, sign: Field | null, unit: Field | null): TargetField {
  if (value.text === '' || !DIGIT.test(value.text))
    return asTarget(value, value.text, { sign: null, unit: null });
  const before = sign === null || SIGN.test(value.text) ? '' : sign.text.trim();
  const after = unit === null || !endsBare(value.text) ? '' : unit.text.trim();
  return asTarget(value, `${before}${value.text}${after}`, { sign, unit });
}

/** A value that ends in a digit still lacks its unit. */
const endsBare = (text: string): boolean => /[\d.]$/u.test(text);
