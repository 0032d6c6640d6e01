import type { RuleMeta } from '../../src/core/rules/define-rule';
import type { Locale, LocaleId } from '../../src/locales/locale';

/** The words that only the pages need; everything else comes from the locales. */
export interface PageWords {
  readonly indexTitle: string;
  readonly indexIntroduction: string;
  readonly columns: readonly [rule: string, claim: string, severity: string];
  readonly allRules: string;
  /** Name of the other language in that language. */
  readonly otherLanguage: string;
  readonly severityLine: (meta: RuleMeta, locale: Locale) => string;
  readonly fixLine: (meta: RuleMeta, locale: Locale) => string;
  readonly optionLine: string;
  /** A remark as a sentence of its own. */
  readonly sentence: (remark: string) => string;
}

export const pageWords: Readonly<Record<LocaleId, PageWords>> = {
  'zh-CN': {
    indexTitle: '核对规则',
    indexIntroduction:
      '每条规则核对一件事。“错误”是表内前后矛盾，“需说明”是审核时通常会退回、说明后可以成立的，“提示”是值得看一眼、往往合理的。未能核对的内容单独列出，不算通过。',
    columns: ['规则', '内容', '默认级别'],
    allRules: '全部规则',
    otherLanguage: 'English',
    severityLine: ({ severity }, { severities }) =>
      `默认级别：${severities[severity]}（\`${severity}\`）；个别情形另定级别的，见核对结果。`,
    fixLine: ({ fix }, { fixKinds }) => `更正方式：${fixKinds[fix]}。`,
    optionLine: '级别可以改为 `error`、`warning` 或 `info`，也可以用 `off` 关闭本规则。',
    sentence: (remark) => `${remark}。`,
  },
  'en-US': {
    indexTitle: 'Rules',
    indexIntroduction:
      'Each rule checks one thing. An error is a contradiction inside the table, a warning something a reviewer sends back unless it is explained, an info worth a look and often legitimate. What could not be checked is listed on its own and never counts as passed.',
    columns: ['Rule', 'Claim', 'Default severity'],
    allRules: 'All rules',
    otherLanguage: '中文',
    severityLine: ({ severity }) =>
      `Default severity: \`${severity}\`; some cases carry their own, as the findings show.`,
    fixLine: ({ fix }, { fixKinds }) => `Correction: ${fixKinds[fix]}.`,
    optionLine: 'The severity can be set to `error`, `warning` or `info`, and `off` switches the rule off.',
    sentence: (remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`,
  },
};
