import { isEmpty } from '../../assess/used-rows';
import { normalizeText } from '../../quantity/normalize-text';
import type { TargetField, Indicator } from '../../table/indicator';
import { defineRule, type Problem } from '../define-rule';
import { noteMissingColumns } from '../shared/note-missing-columns';
import { placesOf } from '../shared/places-of';
import { rowsThatCount } from '../shared/rows-that-count';
import { Skips } from '../shared/skips';

type TargetMessages = Readonly<{
  missing: Readonly<{ name: string }>;
  'in-name': Readonly<{ name: string; target: string }>;
  dash: Readonly<{ name: string; target: string }>;
}>;

/** A row that counts, by points or by an actual value, says what was to be reached. */
export const targetPresent = defineRule<TargetMessages>()({
  id: 'target-present',
  meta: {
    severity: 'warning',
    category: 'indicators',
    fix: 'none',
    basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》项目支出绩效自评表栏目：年度指标值'],
  },
  messageIds: ['missing', 'in-name', 'dash'],
  *check(assessment) {
    const skips = new Skips();
    noteMissingColumns(skips, assessment, 'target');
    for (const { indicator } of rowsThatCount(assessment)) {
      const { target } = indicator;
      if (target !== null && isEmpty(target)) yield problemOf(indicator, target);
    }
    yield* skips;
  },
});

function problemOf(indicator: Indicator, target: TargetField): Problem<TargetMessages> {
  const name = indicator.name.text;
  const place = { at: target.at, related: placesOf(indicator.name, indicator.actual) };
  if (DASH.test(normalizeText(target.text))) {
    return { messageId: 'dash', data: { name, target: target.text }, severity: 'info', ...place };
  }
  const inName = TARGET_AT_END.exec(name)?.[0].trim();
  if (inName !== undefined) return { messageId: 'in-name', data: { name, target: inName }, ...place };
  const severity = isOfProcess(indicator) ? ({ severity: 'info' } as const) : {};
  return { messageId: 'missing', data: { name }, ...severity, ...place };
}

/** A dash typed on purpose, 一 from character recognition included; dots, stars and a bare sign are a form left as it was. */
const DASH = /^[-—_~/\\一\s]+$/u;

/** 支付完成率100%, 满意度≥95%: a name may end in its target, and only a percent sign or a comparison makes that certain. */
const TARGET_AT_END =
  /(?:(?:[≥≧>＞≤≦<＜=＝]|不低于|不少于|不高于|不超过)\s*\d[\d.,]*\s*[\p{Script=Han}%％]{0,4}|\d[\d.,]*\s*[%％])(?:以上|以下|以内)?$/u;

/** Indicators of decision and process are measured against a list of demands; many forms give them no target. */
const isOfProcess = ({ level1 }: Indicator): boolean =>
  level1 !== null && /^(?:项目|部门|预算)?(?:决策|投入|过程|管理)/u.test(level1.text);
