import { addSheet } from './add-sheet';
import { lookForRoom } from './look-for-room';
import { removeSheet } from './remove-sheet';

/** Everything that is done about added sheets, as one piece to load. */
export const addedSheets = { addSheet, lookForRoom, removeSheet } as const;
