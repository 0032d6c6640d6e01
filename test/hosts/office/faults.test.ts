import type { Edit } from '../../../src/core/fill/edit';
import { HostError, type Mark } from '../../../src/core/host';
import { localPreferences } from '../../../src/hosts/office/local-preferences';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { drawGrid } from '../../support/draw-sheet';
import { excelFromGrids } from '../../support/fake-excel/excel-from-grid';
import type { FakeExcel, Fault } from '../../support/fake-excel/fake-excel';
import { loadRuntime } from '../../support/fake-excel/load-runtime';
import { isOwnRule } from '../../support/fake-excel/seen-marks';

const runtime = loadRuntime();
const SHEET = '自评表';
/** Long enough for any answer, or short for those that never come. */
const PATIENT = { answer: 10_000, beforeRetry: 1 };
const IMPATIENT = { answer: 120, beforeRetry: 1 };

/** Every code that Excel documents or is known to give, and one that nobody knows. */
const CODES = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  InactiveWorkbook: 'other-workbook',
  InvalidSelection: 'other-workbook',
  UndoNotSupported: 'failed',
  ItemNotFound: 'no-such-sheet',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  ServiceNotAvailable: 'busy',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  GeneralException: 'failed',
  InvalidArgument: 'failed',
  FilteredRangeConflict: 'failed',
  MergedRangeConflict: 'covered-cell',
  SomethingNobodyKnows: 'failed',
} as const;

const WHEN: readonly Fault['when'][] = ['before', 'middle', 'after'];

function open(patience = PATIENT): { excel: FakeExcel; host: OfficeHost } {
  const excel = excelFromGrids([
    drawGrid(SHEET, [
      ['预算数', '执行数', '执行率'],
      [100, 90, null],
      [200, 150, null],
    ]),
    drawGrid('附表', [['得分', 9]]),
  ]);
  excel.workbook.active.rules = [userRule('{u1}', 'Custom', '=A1>3'), userRule('{u2}', 'CellValue', '')];
  excel.answerTo(runtime);
  return { excel, host: new OfficeHost({ preferences: localPreferences(''), patience }) };
}

const userRule = (id: string, type: string, formula: string) => ({
  id,
  type,
  formula,
  stopIfTrue: true,
  areas: [{ top: 0, left: 0, bottom: 2, right: 2 }],
  format: { 'fill/color': '#00FF00' },
  unreadable: false,
});

const EDITS: readonly Edit[] = [
  {
    at: { sheet: SHEET, a1: 'C2' },
    expected: null,
    formula: '=ROUND(B2/A2,4)',
    value: 0.9,
    numberFormat: '0.00%',
  },
  {
    at: { sheet: SHEET, a1: 'C3' },
    expected: null,
    formula: '=ROUND(B3/A3,4)',
    value: 0.75,
    numberFormat: '0.00%',
  },
  { at: { sheet: SHEET, a1: 'B3' }, expected: 150, value: 160 },
  { at: { sheet: SHEET, a1: 'A1' }, expected: '预算数', value: '全年预算数' },
];

const mark = (a1: string): Mark => ({ at: { sheet: SHEET, a1 }, severity: 'error', note: '' });

/** All that belongs to the user: contents, formats and rules of every sheet, without blank cells nobody formatted. */
const usersOwn = ({ workbook }: FakeExcel): unknown =>
  workbook.sheets.map(({ name, cells, rules }) => ({
    name,
    cells: [...cells]
      .filter(([, { input, numberFormat }]) => input !== '' || numberFormat !== 'General')
      .sort(),
    rules: rules.filter((rule) => !isOwnRule(rule)),
  }));

const PRISTINE = usersOwn(open().excel);

type Work = (host: OfficeHost) => Promise<unknown>;

const WORKS: Readonly<Record<string, Work>> = {
  read: (host) => host.read(),
  readSheet: (host) => host.readSheet('附表'),
  sheets: (host) => host.sheets(),
  mark: (host) => host.mark([mark('B2'), mark('C3')]),
  clearSheet: (host) => host.clearMarks('sheet'),
  clearAll: (host) => host.clearMarks('workbook'),
  countMarks: (host) => host.countMarks(),
  goTo: (host) => host.goTo({ sheet: '附表', a1: 'B1' }),
  activate: (host) => host.activate('附表'),
  loadNotes: (host) => host.loadNotes(),
  saveNotes: (host) => host.saveNotes({ ignored: [], mappings: [] }),
  onOutdated: (host) => host.onOutdated(() => undefined),
  onSelection: (host) => host.onSelection(() => undefined),
};

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
};

/** Waits for what work that goes on after a refusal brings about. */
async function eventually(check: () => void): Promise<void> {
  for (let rest = 400; ; rest--) {
    try {
      check();
      return;
    } catch (error) {
      if (rest === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

describe.each(Object.entries(WORKS))('%s', (_, work) => {
  test.each(Object.entries(CODES))(
    'ends with a clear refusal after %s, or does it all the same',
    async (code, expected) => {
      for (const when of WHEN) {
        for (const message of [1, 2, 3]) {
          const { excel, host } = open();
          await host.mark([mark('A1')]);
          const before = usersOwn(excel);
          excel.startCounting();
          excel.failAt(message, { code, when });
          expect(['done', expected]).toContain(await codeOf(work(host)));
          expect(usersOwn(excel)).toEqual(before);
          excel.forgetFaults();
          expect(await codeOf(work(host))).toBe('done');
        }
      }
    },
  );

  test('says that Excel is busy when it does not answer, and works again when it does', async () => {
    const { excel, host } = open(IMPATIENT);
    excel.failAt(1, { code: '', when: 'silence' });
    expect(await codeOf(work(host))).toBe('busy');
    excel.forgetFaults();
    excel.breakSilence();
    expect(await codeOf(work(host))).toBe('done');
  });
});

describe('apply', () => {
  test.each(Object.entries(CODES))(
    'writes all or nothing when %s comes at any moment',
    async (code, expected) => {
      for (const when of WHEN) {
        for (const message of [1, 2, 3, 4]) {
          for (const apiLevel of [19, 21]) {
            const { excel, host } = open();
            excel.apiLevel = apiLevel;
            excel.failAt(message, { code, when });
            const outcome = await codeOf(host.apply(EDITS));
            expect(['done', expected]).toContain(outcome);
            if (outcome === 'done') expect(filled(excel)).toEqual([0.9, 0.8, 160, '全年预算数']);
            else expect(usersOwn(excel)).toEqual(PRISTINE);
          }
        }
      }
    },
  );

  test('a write that fails, and whose repair fails, is repaired as soon as Excel answers again', async () => {
    const { excel, host } = open();
    excel.failAt(2, { code: 'AccessDenied', when: 'middle' });
    excel.failAt(3, { code: 'InvalidArgument', when: 'before' });
    expect(await codeOf(host.apply(EDITS))).toBe('read-only');
    await eventually(() => expect(usersOwn(excel)).toEqual(PRISTINE));
  });

  test('what Excel writes after it was given up is taken back', async () => {
    const { excel, host } = open(IMPATIENT);
    excel.failAt(2, { code: '', when: 'silence' });
    expect(await codeOf(host.apply(EDITS))).toBe('busy');
    excel.forgetFaults();
    const seen: unknown[] = [];
    excel.beforeMessage = () => seen.push(filled(excel)[2]);
    excel.breakSilence();
    await eventually(() => expect(seen).toContain(160));
    await eventually(() => expect(usersOwn(excel)).toEqual(PRISTINE));
  });

  test("a cell that a co-author changes between reading and writing keeps the co-author's content", async () => {
    const { excel, host } = open();
    excel.beforeMessage = (number) => {
      if (number === 2) excel.workbook.active.enter(2, 1, 155);
    };
    expect(await codeOf(host.apply(EDITS))).toBe('cell-changed');
    expect(filled(excel)).toEqual(['', '', 155, '预算数']);
  });

  test("a co-author's change after a failed write is left alone, and the rest is put back", async () => {
    const { excel, host } = open();
    excel.failAt(2, { code: 'AccessDenied', when: 'after' });
    excel.beforeMessage = (number) => {
      if (number === 3) excel.workbook.active.enter(2, 1, 155);
    };
    expect(await codeOf(host.apply(EDITS))).toBe('read-only');
    expect(filled(excel)).toEqual(['', '', 155, '预算数']);
  });

  test('a cell that has changed before is refused without writing anything', async () => {
    const { excel, host } = open();
    excel.workbook.active.enter(2, 1, 155);
    expect(await codeOf(host.apply(EDITS))).toBe('cell-changed');
    expect(excel.roundTrips).toBe(1);
  });

  test.each([
    ['renamed', ({ workbook }: FakeExcel) => (workbook.active.name = '新名')],
    ['deleted', ({ workbook }: FakeExcel) => workbook.deleteSheet(workbook.active)],
  ])(
    'a sheet that is %s between reading and writing is missing, and nothing is written',
    async (_, change) => {
      const { excel, host } = open();
      const sheet = excel.workbook.active;
      excel.beforeMessage = (number) => {
        if (number === 2) change(excel);
      };
      expect(await codeOf(host.apply(EDITS))).toBe('no-such-sheet');
      expect([sheet.valueAt(1, 2), sheet.valueAt(2, 1)]).toEqual(['', 150]);
    },
  );

  test('a cell under a merged area that nobody has read is found out, and the rest put back', async () => {
    const { excel, host } = open();
    excel.workbook.active.merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
    expect(await codeOf(host.apply(EDITS))).toBe('covered-cell');
    expect(filled(excel)).toEqual(['', '', 150, '预算数']);
  });

  test('too many edits for one message are written in several, all or none', async () => {
    const { excel, host } = open();
    const scattered = Array.from({ length: 40 }, (_, n): Edit => {
      const a1 = `E${n * 2 + 1}`;
      return { at: { sheet: SHEET, a1 }, expected: null, value: n + 1 };
    });
    excel.mostBytes = 20_000;
    const inverse = await host.apply(scattered);
    expect(scattered.map((_, n) => excel.workbook.active.valueAt(n * 2, 4))).toEqual(
      scattered.map((_, n) => n + 1),
    );
    expect(excel.roundTrips).toBeGreaterThan(4);
    await host.apply(inverse);
    expect(usersOwn(excel)).toEqual(PRISTINE);
  });

  test('a refused undo group is given up for good', async () => {
    const { excel, host } = open();
    excel.failAt(2, { code: 'UndoNotSupported', when: 'before' });
    const inverse = await host.apply(EDITS);
    excel.forgetFaults();
    excel.startCounting();
    await host.apply(inverse);
    expect(excel.roundTrips).toBe(2);
    expect(usersOwn(excel)).toEqual(PRISTINE);
  });
});

test('work waits for the work before it, and a failure does not hold it up', async () => {
  const { excel, host } = open(IMPATIENT);
  excel.failAt(1, { code: '', when: 'silence' });
  const first = codeOf(host.read());
  const second = codeOf(host.sheets());
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(excel.roundTrips).toBe(1);
  excel.forgetFaults();
  expect(await Promise.all([first, second])).toEqual(['busy', 'done']);
});

test('nothing is read or written while a cell is being edited', async () => {
  const { excel, host } = open();
  excel.isEditingCell = true;
  expect(await codeOf(host.read())).toBe('cell-editing');
  expect(await codeOf(host.apply(EDITS))).toBe('cell-editing');
  expect(await codeOf(host.mark([mark('A1')]))).toBe('cell-editing');
  excel.isEditingCell = false;
  expect(await codeOf(host.apply(EDITS))).toBe('done');
});

const filled = ({ workbook }: FakeExcel): unknown[] => {
  const [sheet] = workbook.sheets;
  return [sheet?.valueAt(1, 2), sheet?.valueAt(2, 2), sheet?.valueAt(2, 1), sheet?.valueAt(0, 0)];
};
