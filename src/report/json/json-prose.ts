import type { NarrativeFinding } from '../../core/check-narrative';
import type { Locale } from '../../locales/locale';
import type { CheckedProse } from '../checked-file';
import type { JsonProse, JsonProseFinding } from './json-finding-shape';
import { jsonFinding } from './json-result';

/** A report belongs to no sheet, so that every cell is named with its own. */
const NO_SHEET = '';

export const jsonProse = (prose: CheckedProse, locale: Locale): JsonProse => ({
  path: prose.path,
  checked: prose.problem === null,
  paragraphs: prose.paragraphs,
  mentions: prose.mentions,
  tablesLeft: prose.tablesLeft,
  gaps: prose.gaps,
  findings: prose.findings.map((finding) => proseFinding(finding, locale)),
});

const proseFinding = (finding: NarrativeFinding, locale: Locale): JsonProseFinding => ({
  ...jsonFinding(finding, NO_SHEET, locale),
  paragraph: finding.at.paragraph + 1,
});
