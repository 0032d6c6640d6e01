import { compareFigures } from './compare-figures';
import { type FundStatement, namesFund } from './fund-statements';
import type { PlacedMention } from './placed-mention';

export interface FundDisagreement {
  readonly statement: FundStatement;
  readonly placed: PlacedMention;
}

/** Sentences about one project or one earmarked sum use the words of the whole department's funds for their own. */
const NARROWER = /专项|项目(?!支出|预算|绩效)|经费|工程|下属|二级/u;

/** Compares the fund rows with the sentences that name just that row and column; what one sentence confirms is at rest. */
export function fundDisagreements(
  statements: readonly FundStatement[],
  mentions: readonly PlacedMention[],
): readonly FundDisagreement[] {
  const narrow = narrowParagraphs(mentions);
  const whole = mentions.filter(
    (placed) =>
      !narrow.has(paragraphOf(placed)) &&
      placed.mention.mood === 'result' &&
      placed.mention.quantity.change === undefined,
  );
  return statements.flatMap((statement) => {
    const named = whole.filter(({ mention }) => namesFund(mention.phrase, statement));
    const compared = named.map((placed) => ({
      placed,
      kind: compareFigures(statement.quantity, placed.mention.quantity, statement.name).kind,
    }));
    if (compared.some(({ kind }) => kind === 'agree')) return [];
    const differing = compared.find(({ kind }) => kind === 'differ' || kind === 'slip');
    return differing === undefined ? [] : [{ statement, placed: differing.placed }];
  });
}

const paragraphOf = ({ passage, sentence }: PlacedMention): string =>
  `${JSON.stringify(passage.at)} ${String(sentence.paragraph)}`;

const narrowParagraphs = (mentions: readonly PlacedMention[]): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(({ sentence, mention }) => NARROWER.test(sentence.text.slice(0, mention.start)))
      .map(paragraphOf),
  );
