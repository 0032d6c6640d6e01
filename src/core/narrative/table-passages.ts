import { remembered } from '../memo/remembered';
import type { Table } from '../table/table';
import { readPassage } from './read-passage';
import type { Reading } from './passage';

/** Reads the cells of prose of a table; a cell without a word in it is none. */
export const tableReadings = remembered(({ narratives }: Table): readonly Reading[] =>
  narratives
    .filter(({ text }) => /\p{Script=Han}{2}/u.test(text.text))
    .map(({ role, text }) => readPassage({ at: text.at, text: text.text, role })),
);
