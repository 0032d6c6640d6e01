import { checkNarrative } from '../core/check-narrative';
import { check } from '../core/check';
import { marksOf } from '../core/marks-of';
import { paragraphsOfText } from '../core/narrative/report-passages';
import { proseOf } from '../core/prose-of';
import { rules } from '../core/rules/all-rules';
import { ruleBasis } from '../core/rules/rule-basis';
import { standards } from '../core/standards/all-standards';
import { localeOf } from '../locales/locale-of';
import { messageOf } from '../locales/message-of';
import { standardDifferences } from '../locales/standard-differences';

/** Everything that is needed from the first check on; the pane loads it then. */
export const paneEngine = {
  check,
  checkNarrative,
  paragraphsOfText,
  proseOf,
  standards,
  localeOf,
  messageOf,
  standardDifferences,
  marksOf,
  ruleBasis,
  ruleCount: rules.length,
} as const;

export type PaneEngine = typeof paneEngine;
