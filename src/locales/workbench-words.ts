import type { LocaleId } from './locale';

export type SampleId = 'faulty' | 'clean' | 'two-tables' | 'four-columns' | 'tasks';

/** What the workbench says around the pane and the sheet in one language. */
export interface WorkbenchWords {
  readonly id: LocaleId;
  readonly product: string;
  readonly start: StartWords;
  readonly bar: BarWords;
  readonly save: SaveWords;
  readonly views: { readonly label: string; readonly sheet: string; readonly pane: string };
  readonly resize: string;
  readonly address: string;
  readonly content: (a1: string) => string;
  readonly cannotDraw: string;
  readonly opening: (name: string) => string;
  readonly cancel: string;
  readonly close: string;
  readonly discard: DiscardWords;
}

/** The page before a file is open. */
export interface StartWords {
  readonly title: string;
  readonly lead: string;
  readonly drop: string;
  readonly choose: string;
  readonly folder: string;
  readonly kinds: string;
  readonly samples: string;
  readonly sample: Readonly<Record<SampleId, SampleWords>>;
  readonly local: string;
}

export interface SampleWords {
  readonly title: string;
  readonly about: string;
}

export interface BarWords {
  readonly open: string;
  readonly list: string;
  readonly book: (name: string) => string;
  readonly samples: string;
  readonly unsaved: string;
  readonly undo: string;
  readonly redo: string;
  readonly print: string;
  readonly language: string;
  readonly toDark: string;
  readonly toLight: string;
}

export interface SaveWords {
  readonly menu: string;
  readonly marked: string;
  readonly markedHint: string;
  readonly values: string;
  readonly valuesHint: string;
  /** What the file dialog calls the kind of file. */
  readonly kind: string;
  readonly done: (name: string) => string;
}

/** The question before unsaved changes are given up. */
export interface DiscardWords {
  readonly title: string;
  readonly text: (name: string) => string;
  readonly confirm: string;
  readonly keep: string;
}
