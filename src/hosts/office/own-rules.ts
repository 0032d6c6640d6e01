import type { HostErrorCode } from '../../core/host';
import { isMarkFormula } from '../../core/mark-signature';
import type { Turn } from './excel-queue';
import { hostErrorOf } from './host-error-of';

/** Failures that one bad rule may cause, or a build that cannot answer so much at once. */
const SPOILT: ReadonlySet<HostErrorCode> = new Set(['failed', 'unsupported', 'too-large', 'no-such-sheet']);

/** The marks among the conditional formats of one sheet. */
export interface OwnRules {
  readonly sheet: Excel.Worksheet;
  /** Ordered from the last to the first, so that deleting one moves none of the rest. */
  readonly rules: readonly Excel.ConditionalFormat[];
  /** Rules that Excel would not show; they may be ours. */
  readonly unreadable: number;
}

/**
 * Finds the marks of sheets in one round trip, together with the sheets' names and protection. One rule that Excel
 * cannot show fails the answer for all; then they are read in steps.
 */
export async function findOwnRules(turn: Turn, sheets: readonly Excel.Worksheet[]): Promise<OwnRules[]> {
  const asked = sheets.map((sheet) => {
    askSheet(sheet);
    const rules = sheet.getRange().conditionalFormats;
    rules.load('items/type,items/customOrNullObject/rule/formula');
    return { sheet, rules };
  });
  try {
    await turn.sync();
  } catch (error) {
    if (!SPOILT.has(hostErrorOf(error).code)) throw error;
    const found: OwnRules[] = [];
    for (const sheet of sheets) found.push(await readInSteps(turn, sheet));
    return found;
  }
  return asked.map(({ sheet, rules }) => ({
    sheet,
    unreadable: 0,
    rules: rules.items.filter((rule) => isOwn(rule.customOrNullObject)).reverse(),
  }));
}

/** Reads the conditions of a sheet's rules in a second round trip, or each in its own when one of them fails. */
async function readInSteps(turn: Turn, sheet: Excel.Worksheet): Promise<OwnRules> {
  askSheet(sheet);
  const all = sheet.getRange().conditionalFormats;
  all.load('items/type');
  await turn.sync();
  const rules = all.items.filter(({ type }) => type === 'Custom').reverse();
  const readable = (await areReadable(turn, rules)) ? rules : [];
  let unreadable = 0;
  if (readable.length < rules.length) {
    for (const rule of rules) {
      if (await areReadable(turn, [rule])) readable.push(rule);
      else unreadable++;
    }
  }
  return { sheet, rules: readable.filter(({ custom }) => isMarkFormula(custom.rule.formula)), unreadable };
}

/** Loads the conditions of rules; false when Excel cannot show one of them. */
async function areReadable(turn: Turn, rules: readonly Excel.ConditionalFormat[]): Promise<boolean> {
  if (rules.length === 0) return true;
  for (const { custom } of rules) custom.rule.load('formula');
  try {
    await turn.sync();
    return true;
  } catch (error) {
    if (!SPOILT.has(hostErrorOf(error).code)) throw error;
    return false;
  }
}

function askSheet(sheet: Excel.Worksheet): void {
  sheet.load('name');
  sheet.protection.load('protected,options');
}

const isOwn = (custom: Excel.CustomConditionalFormat): boolean =>
  !custom.isNullObject && isMarkFormula(custom.rule.formula);
