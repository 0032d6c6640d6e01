import type { Locale } from '../locale';
import { hostErrors } from './host-errors';
import { notChecked } from './not-checked';
import { rules } from './rules';
import { standards } from './standards';
import { undecided } from './undecided';
import { unplaced } from './unplaced';

export const enUS: Locale = {
  id: 'en-US',
  rules,
  ruleHeadings: {
    what: 'What it checks',
    why: 'Why',
    basis: 'Basis',
    wrong: 'Wrong',
    right: 'Right',
    fix: 'How to fix',
    level: 'Severity and options',
  },
  categories: {
    funds: 'Funds',
    scores: 'Points, scores and totals',
    indicators: 'Indicators',
    cells: 'Cells and header',
    prose: 'Prose and table',
    import: 'Readiness for import',
    comparison: 'Comparison with approved targets or last year',
    consolidation: 'Consolidation of subordinate units',
  },
  groups: { import: 'group import: off until it is asked for' },
  fixKinds: {
    safe: 'can be corrected automatically',
    review: 'proposes a correction for a person to accept',
    none: 'proposes no correction; a person decides',
  },
  severities: { error: 'error', warning: 'warning', info: 'info' },
  statuses: {
    met: 'met',
    missed: 'missed',
    exceeded: 'exceeded',
    manual: 'for a person to judge',
    unread: 'not read',
  },
  undecided,
  unplaced,
  notChecked,
  documentList: (names, more) => `: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  fillKinds: {
    adjustment: 'budget adjustment',
    'adjustment-rate': 'budget adjustment rate',
    'execution-rate': 'execution rate',
    'execution-score': 'execution score',
    'completion-rate': 'completion rate',
    'indicator-score': 'indicator score',
    'total-score': 'total score',
    grade: 'grade',
  },
  hostErrors,
  standards,
  evidence: {
    text: 'read in a public document',
    form: 'read in a published form',
    secondary: 'known at second hand',
  },
};
