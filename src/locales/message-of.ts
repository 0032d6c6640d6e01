import type { Finding, MessageData } from '../core/rules/finding';
import type { Locale } from './locale';

/**
 * The sentence of a finding. A finding of a rule or message unknown to this version, as a stored report may hold one,
 * is named by its identifiers instead.
 */
export function messageOf(
  { rules }: Locale,
  { ruleId, messageId, data }: Pick<Finding, 'ruleId' | 'messageId' | 'data'>,
): string {
  const messages = Object.entries(rules).find(([id]) => id === ruleId)?.[1].messages ?? {};
  const say = Object.entries(messages).find(([id]) => id === messageId)?.[1] as Say | undefined;
  return say?.(data) ?? `${ruleId}/${messageId}`;
}

/** The rule that yields a message and the words for it share one type, which a finding as plain data has lost. */
type Say = (data: MessageData) => string;
