import type { CellRange } from '../../../core/grid/cell-range';
import type { IgnoredFinding, WorkbookNotes } from '../../../core/pane-host';
import type { TableMapping } from '../../../core/recognize/table-mapping';

type Column = TableMapping['columns'][number];

/** Notes as one line of ASCII, which every program that copies the part leaves as it is. */
export const textOfNotes = ({ ignored, mappings }: WorkbookNotes): string =>
  JSON.stringify({ ignored, mappings }).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Reads what `textOfNotes` wrote; entries that are not what they should be are left out, `null` for anything else. */
export function notesOfText(text: string): WorkbookNotes | null {
  try {
    const notes: unknown = JSON.parse(text);
    if (!isRecord(notes) || !Array.isArray(notes['ignored']) || !Array.isArray(notes['mappings']))
      return null;
    return { ignored: notes['ignored'].filter(isIgnored), mappings: notes['mappings'].filter(isMapping) };
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isRange = (value: unknown): value is CellRange =>
  isRecord(value) && isText(value['sheet']) && isText(value['a1']);

const isIgnored = (value: unknown): value is IgnoredFinding =>
  isRecord(value) &&
  [value['ruleId'], value['messageId'], value['reason']].every(isText) &&
  isRange(value['at']);

const isMapping = (value: unknown): value is TableMapping =>
  isRecord(value) &&
  isText(value['sheet']) &&
  isCount(value['headerRow']) &&
  Array.isArray(value['columns']) &&
  value['columns'].every(isColumn);

const isColumn = (value: unknown): value is Column =>
  isRecord(value) && isCount(value['column']) && isText(value['role']);
