import type { Edit } from '../../../src/core/fill/edit';
import type { Grid } from '../../../src/core/grid/grid';
import { HostError, type HostErrorCode, type Mark } from '../../../src/core/host';
import { editsOf } from '../../../src/core/fill/edits-of';
import type { Engine, WorkbookFile } from '../../../src/apps/cli/engine';
import type { Report } from '../../../src/core/report';
import type { ReportDocument } from '../../../src/core/report-document';
import type { Severity } from '../../../src/core/rules/finding';
import { fillAt, findingAt, tableReport } from '../../report/sample-files';

/** What a sheet of a fake workbook is to come to. */
export interface FakeSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** False for a sheet without a table. */
  readonly table?: boolean;
  readonly findings?: readonly (readonly [a1: string, severity: Severity])[];
  readonly fills?: readonly string[];
  readonly fails?: HostErrorCode | 'crash';
}

/** What a fake workbook saves: its sheets and what was done to it. */
export interface FakeContent {
  readonly sheets: readonly FakeSheet[];
  readonly marks?: Readonly<Record<string, readonly Mark[]>>;
  readonly edits?: readonly Edit[];
  readonly cleared?: string;
}

/** The bytes of a review workbook as this program writes them. */
export const OWN_REPORT = '<report/>';

/** The bytes of a fake workbook file. */
export const fakeBytes = (...sheets: readonly FakeSheet[]): string => JSON.stringify({ sheets });

/** An engine over fake workbooks, for what the command line does around the real one. */
export const fakeEngine: Engine = {
  openWorkbook: openFake,
  openOldWorkbook: (bytes) => Promise.resolve(openFake(bytes.subarray(OLD.length))),
  isOwnReport: (bytes) => textOf(bytes) === OWN_REPORT,
  isReport: (bytes) => textOf(bytes).startsWith('['),
  openReport: (bytes) => Promise.resolve().then(() => openFakeReport(bytes)),
  check: checkFake,
  editsOf,
};

/** What a fake workbook of the old format begins with. */
export const OLD = 'old:';

/** The bytes of a fake report: one fake sheet for each of its tables. */
export const fakeReport = (...tables: readonly FakeSheet[]): string => JSON.stringify(tables);

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function openFakeReport(bytes: Uint8Array): ReportDocument {
  const tables = JSON.parse(textOf(bytes)) as readonly FakeSheet[];
  return { paragraphs: [], tables: tables.map(gridOf), gaps: [{ kind: 'picture', count: 2 }] };
}

function openFake(bytes: Uint8Array): WorkbookFile {
  const text = textOf(bytes);
  if (text.startsWith(OLD)) throw new HostError('old-format', 'xls');
  if (!text.startsWith('{')) throw new HostError('not-a-workbook');
  const content = JSON.parse(text) as FakeContent;
  const marks: Record<string, readonly Mark[]> = {};
  let [edits, cleared]: [readonly Edit[], string | undefined] = [[], undefined];
  return {
    sheets: content.sheets.map(({ name, hidden }) => ({
      name,
      visibility: hidden === true ? 'hidden' : 'visible',
    })),
    readSheet: (name) => gridOf(content.sheets.find((sheet) => sheet.name === name)),
    apply: (given) => (edits = given),
    mark: (sheet, given) => {
      const isProtected = content.sheets.some((one) => one.name === sheet && one.protected === true);
      if (isProtected && given.length > 0) throw new HostError('protected-sheet', sheet);
      marks[sheet] = given;
    },
    clearMarks: (scope) => {
      cleared = scope === 'workbook' ? '*' : scope.sheet;
      return { removed: 3, unreadable: 1 };
    },
    save: () => new TextEncoder().encode(JSON.stringify({ ...content, marks, edits, cleared })),
  };
}

function gridOf(sheet: FakeSheet | undefined): Grid {
  if (sheet === undefined) throw new HostError('no-such-sheet');
  if (sheet.fails !== undefined && sheet.fails !== 'crash') throw new HostError(sheet.fails, 'xl/sheet1.xml');
  const text = JSON.stringify(sheet);
  const cell = { row: 0, column: 0, type: 'text', value: text, text, formula: null } as const;
  return {
    sheet: sheet.name,
    hidden: sheet.hidden === true,
    protected: sheet.protected === true,
    cells: [{ ...cell, numberFormat: 'General', locked: true }],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function checkFake(grid: Grid): Report {
  const sheet = JSON.parse(grid.cells[0]?.text ?? '{}') as FakeSheet;
  if (sheet.fails === 'crash') throw new TypeError('cells is not iterable');
  if (sheet.table === false) return { tables: [], nearest: ['预算数', '完成情况'] };
  const findings = (sheet.findings ?? []).map(([a1, severity]) =>
    findingAt(a1, severity, { at: { sheet: sheet.name, a1 } }),
  );
  const fills = (sheet.fills ?? []).map((a1) => fillAt(a1, { at: { sheet: sheet.name, a1 } }));
  return { tables: [tableReport({ findings, fills })], nearest: [] };
}
