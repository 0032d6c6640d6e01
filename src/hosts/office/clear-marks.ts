import { HostError, type ClearResult } from '../../core/host';
import type { Turn } from './excel-queue';
import { excelCodeOf } from './host-error-of';
import { findOwnRules, type OwnRules } from './own-rules';
import { mayFormat } from './sheet-frame';

/** A build that numbers its rules anew after each deletion may miss some at first. */
const MOST_PASSES = 3;

/**
 * Removes the marks of sheets and nothing else, whoever made them and on whatever day. Sheets whose protection forbids
 * it are named in a refusal once all others are clear.
 */
export async function clearMarks(turn: Turn, sheets: readonly Excel.Worksheet[]): Promise<ClearResult> {
  let removed = 0;
  for (let pass = 1; ; pass++) {
    const found = await findOwnRules(turn, sheets);
    const unreadable = found.reduce((sum, own) => sum + own.unreadable, 0);
    const marked = found.filter(({ rules }) => rules.length > 0);
    const open = marked.filter(({ sheet }) => mayFormat(sheet.protection));
    const left = open.reduce((sum, { rules }) => sum + rules.length, 0);
    if (open.length === 0 || pass > MOST_PASSES) {
      const [closed] = marked.filter(({ sheet }) => !mayFormat(sheet.protection));
      if (closed !== undefined) throw new HostError('protected-sheet', closed.sheet.name);
      return { removed, unreadable: unreadable + left };
    }
    removed += await deleteRules(turn, open);
  }
}

/** How many places of each sheet carry marks. */
export async function countMarks(
  turn: Turn,
  sheets: readonly Excel.Worksheet[],
): Promise<{ sheet: string; count: number }[]> {
  const found = await findOwnRules(turn, sheets);
  const counted = found.map(({ sheet, rules }) => ({ sheet, areas: rules.map(areasOf) }));
  if (counted.some(({ areas }) => areas.length > 0)) await turn.sync();
  return counted.map(({ sheet, areas }) => ({
    sheet: sheet.name,
    count: areas.reduce((sum, { areaCount }) => sum + areaCount, 0),
  }));
}

/** Deletes rules, and says how many places they covered; a rule that is gone already counts for nothing. */
async function deleteRules(turn: Turn, found: readonly OwnRules[]): Promise<number> {
  const areas = found.flatMap(({ rules }) =>
    rules.map((rule) => {
      const covered = areasOf(rule);
      rule.delete();
      return covered;
    }),
  );
  try {
    await turn.sync();
  } catch (error) {
    if (excelCodeOf(error) !== 'ItemNotFound') throw error;
    return 0;
  }
  return areas.reduce((sum, { areaCount }) => sum + areaCount, 0);
}

function areasOf(rule: Excel.ConditionalFormat): Excel.RangeAreas {
  const areas = rule.getRanges();
  areas.load('areaCount');
  return areas;
}
