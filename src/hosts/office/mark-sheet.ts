import { HostError, type Mark } from '../../core/host';
import { MARK_LOOKS } from '../../core/mark-look';
import { markFormula } from '../../core/mark-signature';
import type { Turn } from './excel-queue';
import { excelCodeOf } from './host-error-of';
import { markGroups, type MarkGroup } from './mark-groups';
import { findOwnRules } from './own-rules';
import { mayFormat } from './sheet-frame';

/** Somebody else may clear the same marks between our two round trips. */
const MOST_ATTEMPTS = 3;

/**
 * Replaces the marks of one sheet, in two round trips. A mark is a conditional format that lies over the cell's own
 * format and does not stop the user's rules; the cell's format is neither read nor written.
 */
export async function markSheet(turn: Turn, name: string, marks: readonly Mark[]): Promise<void> {
  const groups = markGroups(marks);
  for (let attempt = 1; ; attempt++) {
    const sheet = turn.context.workbook.worksheets.getItem(name);
    const [own] = await findOwnRules(turn, [sheet]);
    if (own === undefined || (own.rules.length === 0 && groups.length === 0)) return;
    if (!mayFormat(sheet.protection)) throw new HostError('protected-sheet', name);
    for (const rule of own.rules) rule.delete();
    for (const group of groups) addRule(sheet, group);
    try {
      await turn.sync();
      return;
    } catch (error) {
      if (excelCodeOf(error) !== 'ItemNotFound' || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

function addRule(sheet: Excel.Worksheet, { severity, places }: MarkGroup): void {
  const { ink, paper, type, boxed } = MARK_LOOKS[severity];
  const rule = sheet.getRanges(places).conditionalFormats.add('Custom');
  rule.custom.rule.formula = `=${markFormula(severity)}`;
  rule.stopIfTrue = false;
  const { fill, font, borders } = rule.custom.format;
  fill.color = `#${paper}`;
  font.color = `#${ink}`;
  if (type === 'bold') font.bold = true;
  else font.italic = true;
  if (!boxed) return;
  for (const side of [borders.top, borders.bottom, borders.left, borders.right]) {
    side.style = 'Continuous';
    side.color = `#${ink}`;
  }
}
