import type { consolidatedIndicatorsAddUp as rule } from '../../../core/rules/consolidated-indicators-add-up/rule';
import type { RuleWords } from '../../rule-words';

const SIDE = { target: 'target', actual: 'actual value' };
const BY = { chosen: 'as chosen', name: 'by their names', folder: 'by their folder' };

export const consolidatedIndicatorsAddUp: RuleWords<typeof rule> = {
  title: 'Counts, areas and amounts of a consolidated table are those of its units together',
  what: 'Adds up counts, areas, masses and amounts of the indicators of one name over the subordinate units and compares the sums with target and actual value of the consolidated table; things that are counted must agree exactly, other figures within rounding. Shares, averages, standards, changes and times are relative: they are neither summed nor compared. Where only some units have the indicator and their sum is less, it is mentioned only.',
  why: 'Absolute figures are summed when tables are consolidated, relative ones cannot be; a difference mostly means that a unit was left out, or that one unit’s figure was taken for all.',
  fix: 'Check the units’ figures and correct the sum; give indicators that count differently different names.',
  wrong: 'Two branches with 12 000 and 8 500 visitors, consolidated table 20 000',
  right: 'Two branches with 12 000 and 8 500 visitors, consolidated table 20 500',
  messages: {
    'units-exceed': ({ name, side, shown, sum, figures, units, by }) =>
      `the ${SIDE[side]} of “${name}” is ${shown}; its ${units} units (${BY[by]}) add up to more, ${sum} (${figures})`,
    'units-fall-short': ({ name, side, shown, sum, figures, units, by }) =>
      `the ${SIDE[side]} of “${name}” is ${shown}; its ${units} units (${BY[by]}) add up to only ${sum} (${figures})`,
    'some-fall-short': ({ name, side, shown, sum, figures, units, by }) =>
      `the ${SIDE[side]} of “${name}” is ${shown}; those of its ${units} units (${BY[by]}) that have the indicator add up to only ${sum} (${figures})`,
  },
};
