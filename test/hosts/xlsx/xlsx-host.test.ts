import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { describeHost } from '../../contracts/host-contract';
import { buildWorkbook, sheetOfGrid } from '../../support/build-workbook';
import { readMarks } from '../../support/read-marks';

const SHEET_PATH = 'xl/worksheets/sheet1.xml';

describeHost('an opened .xlsx file', (grid) => {
  const workbook = openWorkbook(buildWorkbook({ sheets: [sheetOfGrid(grid)] }));
  return Promise.resolve({
    host: new XlsxHost(workbook),
    marked: () => Promise.resolve(readMarks(workbook.save(), SHEET_PATH)),
    changeByHand: (edits) => Promise.resolve(workbook.apply(edits)).then(() => undefined),
  });
});

describe('an .xlsx host', () => {
  const file = (): Uint8Array =>
    buildWorkbook({
      sheets: [
        { name: '封面', cells: { A1: '封面' } },
        { name: '自评表', cells: { A1: 1 } },
      ],
      activeSheet: '自评表',
    });

  test('works on the sheet in front, or on the one it is given', async () => {
    expect((await new XlsxHost(openWorkbook(file())).read())?.sheet).toBe('自评表');
    expect((await new XlsxHost(openWorkbook(file()), { sheet: '封面' }).read())?.sheet).toBe('封面');
  });

  test('hears only of changes to its own sheet', async () => {
    const workbook = openWorkbook(file());
    const outdated = jest.fn();
    await new XlsxHost(workbook).onOutdated(outdated);
    workbook.apply([{ at: { sheet: '封面', a1: 'A1' }, expected: '封面', value: '扉页' }]);
    expect(outdated).not.toHaveBeenCalled();
    workbook.apply([{ at: { sheet: '自评表', a1: 'A1' }, expected: 1, value: 2 }]);
    expect(outdated).toHaveBeenCalledTimes(1);
  });

  test('shows a place only where something shows the file', async () => {
    const shown: string[] = [];
    const host = new XlsxHost(openWorkbook(file()), { goTo: ({ a1 }) => shown.push(a1) });
    await host.goTo({ sheet: '自评表', a1: 'B7' });
    expect(host.capabilities.goTo).toBe(true);
    expect(shown).toEqual(['B7']);
    const unseen = new XlsxHost(openWorkbook(file()));
    expect(unseen.capabilities.goTo).toBe(false);
    await expect(unseen.goTo({ sheet: '自评表', a1: 'B7' })).rejects.toMatchObject({ code: 'unsupported' });
  });
});
