import type { valueIsNotWeight as rule } from '../../../core/rules/value-is-not-weight/rule';
import type { RuleWords } from '../../rule-words';

export const valueIsNotWeight: RuleWords<typeof rule> = {
  title: 'Target and actual value are not the points',
  what: 'Looks for rows in which target and actual value are both a bare number, without sign or unit, that equals the points of the row. A whole number counts when several rows agree, a fraction such as 12.5 counts alone.',
  why: 'Points typed as values leave open what was planned and what was done, so nothing can be concluded from them.',
  fix: 'Enter the planned and the achieved quantity with its unit. Where it really equals the points, adding the unit is enough.',
  wrong: 'Points 12.5, target 12.5, actual 12.5',
  right: 'Points 12.5, target 20条, actual 20条',
  messages: {
    'on-several-rows': ({ name, value, rows }) =>
      `Target and actual value of “${name}” are both ${value}, the same as its points; this holds for ${rows} indicators and leaves their own quantities open`,
    'on-one-row': ({ name, value }) =>
      `Target and actual value of “${name}” are both ${value}, the same as its points, and leave its own quantity open`,
  },
};
