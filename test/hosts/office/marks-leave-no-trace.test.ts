import { cellName } from '../../../src/core/grid/address';
import type { Mark } from '../../../src/core/host';
import type { Severity } from '../../../src/core/rules/finding';
import { localPreferences } from '../../../src/hosts/office/local-preferences';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { drawGrid } from '../../support/draw-sheet';
import { excelFromGrids } from '../../support/fake-excel/excel-from-grid';
import type { FakeExcel } from '../../support/fake-excel/fake-excel';
import { loadRuntime } from '../../support/fake-excel/load-runtime';
import { isOwnRule, seenMarks } from '../../support/fake-excel/seen-marks';
import { fc } from '../../support/fast-check';

const runtime = loadRuntime();
const SHEETS = ['自评表', "附表'1"] as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One thing that the add-in or the user does. */
type Step =
  | {
      readonly do: 'mark';
      readonly sheet: number;
      readonly places: readonly (readonly [number, number, number])[];
    }
  | { readonly do: 'clear'; readonly all: boolean }
  | {
      readonly do: 'fill';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly colour: string;
    }
  | {
      readonly do: 'type';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly value: number;
    }
  | { readonly do: 'rule'; readonly sheet: number; readonly row: number; readonly type: string }
  | { readonly do: 'unrule'; readonly sheet: number; readonly nth: number }
  | { readonly do: 'rows'; readonly sheet: number; readonly row: number; readonly count: number }
  | { readonly do: 'reopen' };

const row = fc.integer({ min: 0, max: 8 });
const sheet = fc.integer({ min: 0, max: 1 });
const place = fc.tuple(row, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2 }));

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('mark' as const), sheet, places: fc.array(place, { maxLength: 6 }) }),
  fc.record({ do: fc.constant('clear' as const), all: fc.boolean() }),
  fc.record({
    do: fc.constant('fill' as const),
    sheet,
    row,
    column: row,
    colour: fc.constantFrom('#FFC7CE', '#00FF00'),
  }),
  fc.record({ do: fc.constant('type' as const), sheet, row, column: row, value: fc.integer() }),
  fc.record({
    do: fc.constant('rule' as const),
    sheet,
    row,
    type: fc.constantFrom('Custom', 'CellValue', 'DataBar'),
  }),
  fc.record({ do: fc.constant('unrule' as const), sheet, nth: row }),
  fc.record({ do: fc.constant('rows' as const), sheet, row, count: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ do: fc.constant('reopen' as const) }),
);

function open(positionalIds: boolean): FakeExcel {
  const excel = excelFromGrids([
    drawGrid(SHEETS[0], [
      [1, 2],
      [3, 4],
    ]),
    drawGrid(SHEETS[1], [[5], [6], [7]]),
  ]);
  excel.positionalIds = positionalIds;
  return excel;
}

const connect = (): OfficeHost => new OfficeHost({ preferences: localPreferences('') });

const marksOf = (sheetName: string, places: readonly (readonly [number, number, number])[]): Mark[] =>
  places.map(([r, c, severity]) => ({
    at: { sheet: sheetName, a1: cellName(r, c) },
    severity: SEVERITIES[severity] ?? 'info',
    note: '',
  }));

/** What a user does, in any workbook, whether it carries marks or not. */
function doByHand({ workbook }: FakeExcel, step: Step): void {
  if (step.do === 'reopen') {
    workbook.reopen();
    return;
  }
  if (step.do === 'mark' || step.do === 'clear') return;
  const target = workbook.sheetBy(SHEETS[step.sheet === 0 ? 0 : 1]);
  if (step.do === 'fill') target.ensureCell(step.row, step.column).fill = step.colour;
  if (step.do === 'type') target.enter(step.row, step.column, step.value);
  if (step.do === 'rows') target.shiftRows(step.row, step.count);
  if (step.do === 'rule') {
    const area = { top: step.row, left: 0, bottom: step.row + 1, right: 3 };
    const formula = step.type === 'Custom' ? '=N("ziping")=0' : '';
    const format = { 'fill/color': '#00FF00' };
    target.rules.push({
      id: workbook.newId(),
      type: step.type,
      formula,
      stopIfTrue: true,
      areas: [area],
      format,
      unreadable: false,
    });
  }
  if (step.do === 'unrule') {
    const own = target.rules.filter((rule) => !isOwnRule(rule));
    const gone = own[step.nth % Math.max(1, own.length)];
    target.rules = target.rules.filter((rule) => rule !== gone);
  }
}

/** Contents, formats and rules, in their order; ids aside. */
const stateOf = ({ workbook }: FakeExcel): unknown =>
  workbook.sheets.map(({ name, cells, rules }) => ({
    name,
    cells: [...cells].sort(([a], [b]) => (a < b ? -1 : 1)),
    rules: rules.map((rule) => ({ ...rule, id: '' })),
  }));

test('1,000 random sequences of marking, formatting, moving rows, reopening and clearing leave what the user made', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 14 }),
      fc.boolean(),
      async (steps, positionalIds) => {
        const [excel, unmarked] = [open(positionalIds), open(positionalIds)];
        excel.answerTo(runtime);
        let host = connect();
        for (const next of steps) {
          if (next.do === 'mark') await host.mark(marksOf(SHEETS[next.sheet === 0 ? 0 : 1], next.places));
          if (next.do === 'clear') await host.clearMarks(next.all ? 'workbook' : 'sheet');
          if (next.do === 'reopen') host = connect();
          doByHand(excel, next);
          doByHand(unmarked, next);
        }
        const marked = excel.workbook.sheets.reduce((sum, own) => sum + seenMarks(own).length, 0);
        expect(await host.clearMarks('workbook')).toEqual({ removed: marked, unreadable: 0 });
        expect(stateOf(excel)).toEqual(stateOf(unmarked));
      },
    ),
    { numRuns: 1000 },
  );
}, 120_000);
