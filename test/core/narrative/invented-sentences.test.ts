import { checkNarrative, type NarrativeFinding } from '../../../src/core/check-narrative';
import { paragraphsOfText } from '../../../src/core/narrative/report-passages';
import { INVENTED } from './invented-sentences';

describe('sentences of departments that nothing was tuned on', () => {
  test('are at least forty, about half of them right', () => {
    const right = INVENTED.filter(({ says }) => says.length === 0).length;
    expect(INVENTED.length).toBeGreaterThanOrEqual(40);
    expect(right * 3).toBeGreaterThan(INVENTED.length);
    expect(right * 3).toBeLessThan(INVENTED.length * 2);
  });

  test.each(INVENTED.map((invented, index) => ({ ...invented, index })))(
    '$index $department',
    ({ text, says }) => {
      const { findings } = checkNarrative(paragraphsOfText(text));
      expect(findings.map(summary)).toEqual(says);
    },
  );
});

/** The message and the figure that is doubted. */
const summary = ({ messageId, data }: NarrativeFinding): string =>
  [messageId, data['stated'] ?? data['prose'] ?? data['first'] ?? data['figure']].join(' ');
