import type { WorkbookNotes } from '../../core/pane-host';
import type { Turn } from './excel-queue';

const KEY = 'ziping.notes';

/** Reads what a person decided about this workbook; `null` where nothing was saved, or nothing that can be read. */
export async function loadNotes(turn: Turn): Promise<WorkbookNotes | null> {
  const setting = turn.context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  await turn.sync();
  return setting.isNullObject ? null : notesFrom(setting.value);
}

/** Keeps the notes in the workbook. Saving empties Excel's undo list, so it happens only when a person asks for it. */
export async function saveNotes(turn: Turn, notes: WorkbookNotes): Promise<void> {
  turn.context.workbook.settings.add(KEY, JSON.stringify(notes));
  await turn.sync();
}

function notesFrom(saved: unknown): WorkbookNotes | null {
  try {
    const notes: unknown = JSON.parse(String(saved));
    return isNotes(notes) ? notes : null;
  } catch {
    return null;
  }
}

function isNotes(notes: unknown): notes is WorkbookNotes {
  if (typeof notes !== 'object' || notes === null) return false;
  if (!('ignored' in notes && 'mappings' in notes)) return false;
  return Array.isArray(notes.ignored) && Array.isArray(notes.mappings);
}
