import type { Locale } from '../locale';

export const undecided: Locale['undecided'] = {
  'no-target-column': 'the table has no target column',
  'no-actual-column': 'the table has no column of actual values',
  'target-blank': 'the target is blank',
  'actual-blank': 'the actual value is blank',
  qualitative: 'a qualitative indicator, for a person to judge',
  'target-in-actual': 'the actual value is worded as a target',
  'answer-in-words': 'the target is a number, the answer is in words',
  'kinds-differ': 'target and actual value are of different kinds and cannot be compared',
  'units-differ': 'target and actual value have different units and cannot be compared',
  'periods-differ': 'target and actual value refer to different periods and cannot be compared',
  'direction-unknown': 'it is not clear whether more or less is better',
  approximate: 'an approximate figure is missed by little, which a person has to judge',
  unreadable: 'the content could not be read',
};
