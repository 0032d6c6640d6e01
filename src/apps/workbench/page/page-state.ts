import type { CellRange } from '../../../core/grid/cell-range';
import type { Mark } from '../../../core/host';
import type { LocaleId } from '../../../locales/locale';
import type { PaneModel } from '../../../ui/effects/create-pane';
import type { PaneTheme } from '../../../ui/pane-theme';
import type { PrintReportProps } from '../../../ui/sheet/print/report-props';
import type { Batch } from '../batch/batch';

/** The two parts of the page, of which a narrow window shows one. */
export type PageView = 'sheet' | 'pane';

/** What the page shows besides the workbook and the pane. */
export interface PageState {
  readonly language: LocaleId;
  readonly theme: PaneTheme;
  /** 1 for 100%. */
  readonly zoom: number;
  readonly view: PageView;
  /** The pane of the open file; another one for each file. */
  readonly pane: PaneModel | null;
  /** What the pane found, as it is seen in the grid. */
  readonly marks: readonly Mark[];
  /** The place selected in the grid by anybody. */
  readonly place: CellRange | null;
  /** The place that the pane asked to be shown last. */
  readonly shown: CellRange | null;
  /** Present while the person is asked whether unsaved changes may be lost. */
  readonly asking: { readonly answer: (discard: boolean) => void } | null;
  /** True while a file is made to be saved, or a report to be printed. */
  readonly busy: boolean;
  /** The name of the file saved last, until something else happens. */
  readonly savedAs: string | null;
  /** Present while a report is on its way to paper. */
  readonly printed: PrintReportProps | null;
  /** The list of many files, which stays while one of them is open. */
  readonly batch: Batch | null;
  /** Whether the list is seen or the open workbook. */
  readonly front: 'list' | 'book';
  /** The place in the list of the file that is open; `null` for one that came otherwise. */
  readonly openedFrom: number | null;
}

export const initialPage: PageState = {
  language: 'zh-CN',
  theme: 'light',
  zoom: 1,
  view: 'sheet',
  pane: null,
  marks: [],
  place: null,
  shown: null,
  asking: null,
  busy: false,
  savedAs: null,
  printed: null,
  batch: null,
  front: 'book',
  openedFrom: null,
};
